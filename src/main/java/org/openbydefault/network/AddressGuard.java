package org.openbydefault.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Refuses hosts whose name resolves to an address that is not on the public internet, so that a POM cannot make a build
 * server ask its neighbours. A name is refused if one of its addresses is. The JDK keeps what a name resolved to for
 * half a minute, so that the connection that follows goes to an address that was looked at.
 */
final class AddressGuard {

    private final boolean privateAddresses;

    AddressGuard(boolean privateAddresses) {
        this.privateAddresses = privateAddresses;
    }

    /**
     * The address of a host.
     *
     * @throws NoAnswerException if it has none in time, or one that must not be asked
     */
    InetAddress resolve(String host, Deadline deadline) throws NoAnswerException {
        InetAddress[] addresses = lookUp(host, deadline);
        for (InetAddress address : addresses) {
            check(host, address);
        }
        return addresses[0];
    }

    /** The same where a proxy looks the name up: only what needs no look-up can be refused here. */
    void checkUnresolved(String host, Deadline deadline) throws NoAnswerException {
        if (isLiteral(host) || host.equalsIgnoreCase("localhost")) {
            resolve(host, deadline);
        }
    }

    private void check(String host, InetAddress address) throws NoAnswerException {
        if (!privateAddresses && !isPublic(address)) {
            throw new NoAnswerException("was not asked: " + host + " has the address " + address.getHostAddress()
                    + ", which is not on the public internet");
        }
    }

    private static InetAddress[] lookUp(String host, Deadline deadline) throws NoAnswerException {
        FutureTask<InetAddress[]> task = new FutureTask<>(() -> InetAddress.getAllByName(host));
        Thread thread = new Thread(task, "open-by-default-lookup");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(deadline.left(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw deadline.exceeded();
        } catch (ExecutionException failed) {
            boolean unknown = failed.getCause() instanceof UnknownHostException;
            throw new NoAnswerException(
                    unknown ? "was not asked: the host " + host + " is not known here" : "could not be looked up");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NoAnswerException("was not asked: interrupted");
        }
    }

    /** An IPv6 address, or an IPv4 address in any spelling, whose last part is always a number. */
    private static boolean isLiteral(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return host.indexOf(':') >= 0 || (!last.isEmpty() && Character.isDigit(last.charAt(0)));
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] bytes = address.getAddress();
        return bytes.length == 4 ? isPublicV4(bytes, 0) : isPublicV6(bytes);
    }

    /** Without 0/8, 10/8, 100.64/10, 127/8, 169.254/16, 172.16/12, 192.0.0/24, 192.168/16, 198.18/15 and 224/3. */
    private static boolean isPublicV4(byte[] bytes, int from) {
        int first = bytes[from] & 0xff;
        int second = bytes[from + 1] & 0xff;
        int third = bytes[from + 2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> (second & 0xc0) != 64;
            case 169 -> second != 254;
            case 172 -> (second & 0xf0) != 16;
            case 192 -> second != 168 && (second != 0 || third != 0);
            case 198 -> (second & 0xfe) != 18;
            default -> first < 224;
        };
    }

    /** Without unique local addresses; an IPv4 address inside NAT64, 6to4 or IPv4-compatible ones is looked at. */
    private static boolean isPublicV6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        if ((first & 0xfe00) == 0xfc00) {
            return false;
        }
        if (first == 0x2002) {
            return isPublicV4(bytes, 2);
        }
        boolean embedded = first == 0 || (first == 0x64 && bytes[2] == (byte) 0xff && bytes[3] == (byte) 0x9b);
        return !embedded || isPublicV4(bytes, 12);
    }
}
