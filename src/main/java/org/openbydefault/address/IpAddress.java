package org.openbydefault.address;

import java.util.Arrays;
import java.util.Optional;

/** An IPv4 or IPv6 address in any spelling that resolvers accept. Never asks a name server. */
public final class IpAddress {

    private static final int V4 = 4;
    private static final int V6 = 16;
    private static final int V6_GROUPS = 8;

    private final byte[] bytes;

    private IpAddress(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The address of these four or sixteen bytes. */
    public static IpAddress of(byte[] bytes) {
        return new IpAddress(bytes.clone());
    }

    /** The address in that text without brackets; empty for a name. */
    static Optional<IpAddress> parse(String text) {
        if (text.indexOf(':') >= 0) {
            int zone = text.indexOf('%');
            return parseV6(zone < 0 ? text : text.substring(0, zone));
        }
        return parseV4(text);
    }

    /** What the range is that outsiders cannot reach, as the end of "it is …"; empty for a public address. */
    public Optional<String> closedRange() {
        if (bytes.length == V4) {
            return closedV4(bytes);
        }
        Optional<byte[]> embedded = embeddedV4();
        return embedded.isPresent() ? closedV4(embedded.get()) : closedV6(bytes[0] & 0xff, bytes[1] & 0xff);
    }

    private static Optional<String> closedV4(byte[] bytes) {
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (first == 127) {
            return Optional.of("a loopback address");
        }
        if (first == 10 || (first == 172 && (second & 0xf0) == 16) || (first == 192 && second == 168)) {
            return Optional.of("a private address (RFC 1918)");
        }
        if (first == 169 && second == 254) {
            return Optional.of("a link-local address (RFC 3927)");
        }
        if (first == 100 && (second & 0xc0) == 64) {
            return Optional.of("a shared address behind a provider (RFC 6598)");
        }
        if (first == 192 && second == 0 && bytes[2] == 0) {
            return Optional.of("an address for protocols (RFC 6890)");
        }
        if (first == 198 && (second & 0xfe) == 18) {
            return Optional.of("an address for measurements (RFC 2544)");
        }
        if (first >= 224) {
            return Optional.of(first < 240 ? "a multicast address (RFC 5771)" : "a reserved address (RFC 1112)");
        }
        return first == 0 ? Optional.of("no address of any host") : Optional.empty();
    }

    private Optional<String> closedV6(int first, int second) {
        if (isZero(V6 - 1)) {
            return Optional.of(bytes[V6 - 1] == 1 ? "a loopback address" : "no address of any host");
        }
        if ((first & 0xfe) == 0xfc) {
            return Optional.of("a unique local address (RFC 4193)");
        }
        if (first == 0xfe && (second & 0xc0) == 0x80) {
            return Optional.of("a link-local address (RFC 4291)");
        }
        if (first == 0xfe && (second & 0xc0) == 0xc0) {
            return Optional.of("a site-local address (RFC 3879)");
        }
        return first == 0xff ? Optional.of("a multicast address (RFC 4291)") : Optional.empty();
    }

    /** The IPv4 address inside an IPv4-mapped, IPv4-compatible, NAT64 or 6to4 address. */
    private Optional<byte[]> embeddedV4() {
        boolean mapped = isZero(10) && bytes[10] == (byte) 0xff && bytes[11] == (byte) 0xff;
        boolean compatible = isZero(12) && (bytes[12] != 0 || bytes[13] != 0);
        boolean translated = bytes[0] == 0
                && bytes[1] == 0x64
                && bytes[2] == (byte) 0xff
                && bytes[3] == (byte) 0x9b
                && isZeroBetween(4, 12);
        if (mapped || compatible || translated) {
            return Optional.of(Arrays.copyOfRange(bytes, 12, V6));
        }
        return bytes[0] == 0x20 && bytes[1] == 2 ? Optional.of(Arrays.copyOfRange(bytes, 2, 6)) : Optional.empty();
    }

    private boolean isZero(int to) {
        return isZeroBetween(0, to);
    }

    private boolean isZeroBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** One to four decimal, octal or hexadecimal numbers, the last one filling what is left, as inet_aton reads them. */
    private static Optional<IpAddress> parseV4(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length > V4) {
            return Optional.empty();
        }
        byte[] address = new byte[V4];
        for (int i = 0; i < parts.length; i++) {
            int width = i == parts.length - 1 ? V4 - i : 1;
            long number = number(parts[i]);
            if (number < 0 || number >= 1L << (8 * width)) {
                return Optional.empty();
            }
            for (int at = i + width - 1; at >= i; at--) {
                address[at] = (byte) number;
                number >>= 8;
            }
        }
        return Optional.of(new IpAddress(address));
    }

    private static long number(String text) {
        if (text.startsWith("0x")) {
            return digits(text.substring(2), 16);
        }
        return text.length() > 1 && text.charAt(0) == '0' ? digits(text.substring(1), 8) : digits(text, 10);
    }

    private static long digits(String text, int radix) {
        long number = text.isEmpty() || text.length() > 12 ? -1 : 0;
        for (int i = 0; i < text.length() && number >= 0; i++) {
            int digit = text.charAt(i) < 128 ? Character.digit(text.charAt(i), radix) : -1;
            number = digit < 0 ? -1 : number * radix + digit;
        }
        return number;
    }

    private static Optional<IpAddress> parseV6(String text) {
        int gap = text.indexOf("::");
        Optional<byte[]> head = groups(gap < 0 ? text : text.substring(0, gap));
        Optional<byte[]> tail = groups(gap < 0 ? "" : text.substring(gap + 2));
        if (head.isEmpty() || tail.isEmpty()) {
            return Optional.empty();
        }
        int length = head.get().length + tail.get().length;
        if (gap < 0 ? length != V6 : length >= V6) {
            return Optional.empty();
        }
        byte[] address = Arrays.copyOf(head.get(), V6);
        System.arraycopy(tail.get(), 0, address, V6 - tail.get().length, tail.get().length);
        return Optional.of(new IpAddress(address));
    }

    private static Optional<byte[]> groups(String text) {
        if (text.isEmpty()) {
            return Optional.of(new byte[0]);
        }
        String[] groups = text.split(":", -1);
        if (groups.length > V6_GROUPS) {
            return Optional.empty();
        }
        byte[] bytes = new byte[0];
        for (int i = 0; i < groups.length; i++) {
            Optional<byte[]> group = i == groups.length - 1 && groups[i].indexOf('.') > 0
                    ? parseV4(groups[i]).map(address -> address.bytes)
                    : group(groups[i]);
            if (group.isEmpty()) {
                return Optional.empty();
            }
            int end = bytes.length;
            bytes = Arrays.copyOf(bytes, end + group.get().length);
            System.arraycopy(group.get(), 0, bytes, end, group.get().length);
        }
        return Optional.of(bytes);
    }

    private static Optional<byte[]> group(String text) {
        long number = text.length() > 4 ? -1 : digits(text, 16);
        return number < 0 ? Optional.empty() : Optional.of(new byte[] {(byte) (number >> 8), (byte) number});
    }
}
