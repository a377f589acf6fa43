package org.openbydefault.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import org.openbydefault.address.IpAddress;

/**
 * Refuses hosts whose name resolves to an address that is not on the public internet, so that a POM cannot make a build
 * server ask its neighbours. A name is refused if one of its addresses is. Connections go to the address that was looked
 * at: whoever looks the name up again may be told another one.
 */
final class AddressGuard {

    private final boolean privateAddresses;
    private final Resolver resolver;

    /** Knows the addresses of a host, as {@link InetAddress#getAllByName(String)} does. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] lookUp(String host) throws UnknownHostException;
    }

    AddressGuard(boolean privateAddresses, Resolver resolver) {
        this.privateAddresses = privateAddresses;
        this.resolver = resolver;
    }

    /**
     * The address of a host.
     *
     * @throws NoAnswerException if it has none in time, or one that must not be asked
     */
    InetAddress resolve(String host, Deadline deadline) throws NoAnswerException {
        checkSpelling(host);
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

    /** What one resolver takes for an octal, hexadecimal or short number another takes for a decimal one. */
    private void checkSpelling(String host) throws NoAnswerException {
        if (!privateAddresses && host.indexOf(':') < 0 && isLiteral(host) && !isPlain(host)) {
            throw new NoAnswerException("was not asked: " + host + " is no address in its plain spelling");
        }
    }

    /** Four decimal numbers without leading zeros. */
    private static boolean isPlain(String host) {
        String[] parts = host.split("\\.", -1);
        boolean isPlain = parts.length == 4;
        for (String part : parts) {
            isPlain &= !part.isEmpty() && part.length() <= 3 && (part.length() == 1 || part.charAt(0) != '0');
            for (int i = 0; i < part.length(); i++) {
                isPlain &= part.charAt(i) >= '0' && part.charAt(i) <= '9';
            }
        }
        return isPlain;
    }

    private void check(String host, InetAddress address) throws NoAnswerException {
        if (!privateAddresses && !isPublic(address)) {
            throw new NoAnswerException("was not asked: " + host + " has the address " + address.getHostAddress()
                    + ", which is not on the public internet");
        }
    }

    private InetAddress[] lookUp(String host, Deadline deadline) throws NoAnswerException {
        try {
            return deadline.within(() -> resolver.lookUp(host));
        } catch (ExecutionException failed) {
            boolean unknown = failed.getCause() instanceof UnknownHostException;
            throw new NoAnswerException(
                    unknown ? "was not asked: the host " + host + " is not known here" : "could not be looked up");
        }
    }

    /** An IPv6 address, or an IPv4 address in any spelling, whose last part is always a number. */
    private static boolean isLiteral(String host) {
        String last = host.substring(host.lastIndexOf('.') + 1);
        return host.indexOf(':') >= 0 || (!last.isEmpty() && Character.isDigit(last.charAt(0)));
    }

    static boolean isPublic(InetAddress address) {
        return IpAddress.of(address.getAddress()).closedRange().isEmpty();
    }
}
