package org.openbydefault.network;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.openbydefault.project.Reachability.Answer;
import org.openbydefault.project.Reachability.Kind;

/** One question in Git's own protocol: the first packet of what the server advertises tells. Proxies are not used. */
final class GitConversation {

    private static final int DEFAULT_PORT = 9418;
    private static final int LENGTH_DIGITS = 4;
    private static final int HASH_DIGITS = 40;

    private final AddressGuard guard;
    private final Deadline deadline;

    GitConversation(AddressGuard guard, Deadline deadline) {
        this.guard = guard;
        this.deadline = deadline;
    }

    /** @throws NoAnswerException if there is no answer in time, or none in that protocol */
    Answer ask(URI address) throws NoAnswerException {
        InetAddress host = guard.resolve(address.getHost(), deadline);
        int port = address.getPort() < 0 ? DEFAULT_PORT : address.getPort();
        try (Socket socket = new Socket(Proxy.NO_PROXY)) {
            socket.connect(new InetSocketAddress(host, port), deadline.left());
            socket.getOutputStream().write(request(address.getPath(), address.getHost()));
            return answer(read(socket));
        } catch (SocketTimeoutException late) {
            throw deadline.exceeded();
        } catch (ConnectException refused) {
            throw new NoAnswerException("refuses the connection");
        } catch (IOException failed) {
            throw new NoAnswerException("breaks off the connection");
        }
    }

    private static byte[] request(String path, String host) {
        String command = "git-upload-pack " + path + "\0host=" + host + "\0";
        byte[] bytes = command.getBytes(StandardCharsets.UTF_8);
        byte[] length =
                String.format(Locale.ROOT, "%04x", bytes.length + LENGTH_DIGITS).getBytes(StandardCharsets.US_ASCII);
        byte[] packet = new byte[length.length + bytes.length];
        System.arraycopy(length, 0, packet, 0, length.length);
        System.arraycopy(bytes, 0, packet, length.length, bytes.length);
        return packet;
    }

    /** As many bytes as the length and the hash of the first packet take, fewer where the server ends before. */
    private String read(Socket socket) throws IOException, NoAnswerException {
        byte[] bytes = new byte[LENGTH_DIGITS + HASH_DIGITS];
        InputStream in = socket.getInputStream();
        int length = 0;
        while (length < bytes.length && !(length == LENGTH_DIGITS && isFlush(bytes))) {
            socket.setSoTimeout(deadline.left());
            int count = in.read(bytes, length, length < LENGTH_DIGITS ? LENGTH_DIGITS - length : bytes.length - length);
            if (count < 0) {
                break;
            }
            length += count;
        }
        return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    }

    private static boolean isFlush(byte[] bytes) {
        return new String(bytes, 0, LENGTH_DIGITS, StandardCharsets.ISO_8859_1).equals("0000");
    }

    private static Answer answer(String read) throws NoAnswerException {
        if (read.isEmpty()) {
            return new Answer(Kind.REFUSED, "gives nothing to somebody without an account, or has no such repository");
        }
        if (read.startsWith("ERR ", LENGTH_DIGITS)) {
            return new Answer(Kind.REFUSED, "answers with an error: there is no such repository, or not for everybody");
        }
        boolean advertised = read.equals("0000")
                || (read.length() == LENGTH_DIGITS + HASH_DIGITS && HashText.isAt(read, LENGTH_DIGITS));
        if (!advertised) {
            throw new NoAnswerException("does not answer in Git's protocol");
        }
        return new Answer(Kind.ANSWERED, "answers an anonymous clone request");
    }
}
