package org.openbydefault.network;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.openbydefault.address.IpAddress;

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
        return IpAddress.of(address.getAddress()).closedRange().isEmpty();
    }
}
