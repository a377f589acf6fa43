package org.openbydefault.address;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Takes one address apart, from left to right. Never throws. */
final class ScmUrlParser {

    private static final int LONGEST = 2000;
    private static final Set<String> SCHEMES = Set.of("http", "https", "ssh", "file", "git", "svn");

    private final Set<ScmFlaw> flaws = EnumSet.noneOf(ScmFlaw.class);
    private final String text;
    private Optional<String> provider = Optional.empty();
    private Transport transport = Transport.OTHER;
    private String host = "";
    private OptionalInt port = OptionalInt.empty();
    private String path = "";

    ScmUrlParser(String text) {
        String stripped = text.strip();
        boolean tooLong = stripped.length() > LONGEST;
        String visible = tooLong ? "" : visible(stripped);
        if (tooLong) {
            flaws.add(ScmFlaw.TOO_LONG);
        } else if (visible.isEmpty()) {
            flaws.add(ScmFlaw.EMPTY);
        } else if (visible.length() < stripped.length()) {
            flaws.add(ScmFlaw.INVISIBLE_CHARACTER);
        }
        if (visible.contains("${")) {
            flaws.add(ScmFlaw.UNRESOLVED_PROPERTY);
        }
        CredentialMask mask = CredentialMask.of(visible);
        if (mask.hidPassword()) {
            flaws.add(ScmFlaw.CREDENTIALS);
        }
        this.text = mask.masked();
    }

    ScmUrl parse() {
        int start = readPrefix();
        if (isJudgedByForm()) {
            readAddress(fetchPart(start));
        }
        Optional<Forge> forge = Forge.at(host);
        RepositoryPath repository = RepositoryPath.of(path, forge, isFileTree());
        note(repository);
        return new ScmUrl(text, provider, transport, host, port, repository, flaws);
    }

    private int readPrefix() {
        int from = 0;
        if (!startsWith("scm:", from)) {
            flaws.add(ScmFlaw.NO_PREFIX);
            return from;
        }
        from += 4;
        while (startsWith("scm:", from)) {
            flaws.add(ScmFlaw.DOUBLED_PREFIX);
            from += 4;
        }
        int end = ScmProvider.delimiter(text, from);
        String word = text.substring(from, end).toLowerCase(Locale.ROOT);
        boolean isScheme = text.startsWith("://", end);
        if (end == text.length() || isScheme || !isWord(word)) {
            flaws.add(ScmFlaw.NO_PROVIDER);
            return from;
        }
        provider = Optional.of(ScmProvider.tool(word));
        if (!ScmProvider.isKnown(word)) {
            flaws.add(ScmFlaw.UNKNOWN_PROVIDER);
        }
        from = end + 1;
        while ((startsWith(word + ":", from) && !text.startsWith("://", from + word.length()))
                || startsWith("scm:", from)) {
            flaws.add(ScmFlaw.DOUBLED_PREFIX);
            from = text.indexOf(':', from) + 1;
        }
        return from;
    }

    /** Only of these is it known what an address looks like. */
    private boolean isJudgedByForm() {
        return provider.isEmpty()
                || flaws.contains(ScmFlaw.UNKNOWN_PROVIDER)
                || Set.of("git", "svn", "hg").contains(provider.get());
    }

    private boolean isFileTree() {
        return provider.equals(Optional.of("svn")) || transport == Transport.SVN;
    }

    /** The address to clone from: Git's provider knows {@code [fetch=]address[push=]address}. */
    private String fetchPart(int start) {
        String address = text.substring(start);
        if (address.startsWith("[fetch=]")) {
            int push = address.indexOf("[push=]");
            return push < 0 ? address.substring(8) : address.substring(8, push);
        }
        if (address.startsWith("[push=]")) {
            int fetch = address.indexOf("[fetch=]");
            return address.substring(fetch < 0 ? 7 : fetch + 8);
        }
        return address;
    }

    private void readAddress(String address) {
        if (address.startsWith("-")) {
            flaws.add(ScmFlaw.HYPHEN);
            return;
        }
        int helper = address.indexOf("::");
        if (helper > 0 && isWord(address.substring(0, helper))) {
            transport = Transport.HELPER;
            flaws.add(ScmFlaw.REMOTE_HELPER);
            return;
        }
        int scheme = address.indexOf("://");
        if (scheme > 0 && isScheme(address.substring(0, scheme))) {
            transport = Transport.ofScheme(address.substring(0, scheme).toLowerCase(Locale.ROOT));
            readAuthority(address.substring(scheme + 3));
        } else {
            readWithoutScheme(address);
        }
    }

    private void readAuthority(String address) {
        int end = 0;
        while (end < address.length() && "/?#".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        String authority = address.substring(0, end);
        path = address.substring(end);
        int at = authority.lastIndexOf('@');
        if (at >= 0) {
            authority = authority.substring(at + 1);
        }
        if (transport == Transport.FILE) {
            return;
        }
        if (transport == Transport.OTHER) {
            flaws.add(ScmFlaw.NO_TRANSPORT);
        }
        int colon = authority.indexOf(':', authority.lastIndexOf(']') + 1);
        readHost(colon < 0 ? authority : authority.substring(0, colon));
        if (colon >= 0) {
            readPort(authority.substring(colon + 1));
        }
    }

    private void readPort(String text) {
        if (text.isEmpty()) {
            return;
        }
        OptionalInt number = portNumber(text);
        if (number.isPresent()) {
            port = number;
        } else {
            flaws.add(ScmFlaw.COLON_FOR_PORT);
            path = text + path;
        }
    }

    private static OptionalInt portNumber(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9' || i > 4) {
                return OptionalInt.empty();
            }
            number = number * 10 + digit - '0';
        }
        return number > 0xffff ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** {@code [user@]host:path}, a local path, or an address that lacks its transport. */
    private void readWithoutScheme(String address) {
        int slash = address.indexOf('/');
        String head = slash < 0 ? address : address.substring(0, slash);
        int colon = head.indexOf(':', head.indexOf('@') + 1);
        if (colon > 0 && SCHEMES.contains(head.substring(0, colon).toLowerCase(Locale.ROOT))) {
            flaws.add(ScmFlaw.NO_TRANSPORT);
            readAuthority(withoutLeadingSlashes(address.substring(colon + 1)));
            return;
        }
        if (colon < 0 && slash == 0 && address.startsWith("//")) {
            flaws.add(ScmFlaw.NO_TRANSPORT);
            readAuthority(withoutLeadingSlashes(address));
            return;
        }
        int at = head.indexOf('@');
        if (at < 0 && (colon == 1 || (colon < 0 && head.indexOf('.') <= 0))) {
            transport = Transport.FILE;
            path = address;
            return;
        }
        if (colon < 0) {
            flaws.add(ScmFlaw.NO_TRANSPORT);
            readAuthority(address);
            return;
        }
        transport = Transport.SSH;
        path = address.substring(colon + 1);
        if (path.startsWith("-")) {
            flaws.add(ScmFlaw.HYPHEN);
        }
        readHost(head.substring(at + 1, colon));
    }

    private static String withoutLeadingSlashes(String text) {
        int from = 0;
        while (from < text.length() && text.charAt(from) == '/') {
            from++;
        }
        return text.substring(from);
    }

    private void readHost(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        while (lower.endsWith(".")) {
            lower = lower.substring(0, lower.length() - 1);
        }
        if (lower.startsWith("-")) {
            flaws.add(ScmFlaw.HYPHEN);
        } else if (isHost(lower)) {
            host = withoutAlias(lower);
        }
    }

    /** Further names of the same forge: with {@code www}, or for SSH on the port of HTTPS. */
    private static String withoutAlias(String host) {
        return switch (host) {
            case "www.github.com", "ssh.github.com" -> "github.com";
            case "www.gitlab.com", "altssh.gitlab.com" -> "gitlab.com";
            case "www.bitbucket.org", "altssh.bitbucket.org" -> "bitbucket.org";
            default -> host;
        };
    }

    private static boolean isHost(String text) {
        boolean bracketed = text.startsWith("[") && text.endsWith("]") && text.length() > 2;
        for (int i = bracketed ? 1 : 0; i < text.length() - (bracketed ? 1 : 0); i++) {
            char letter = text.charAt(i);
            if (!Character.isLetterOrDigit(letter) && "-._".indexOf(letter) < 0 && !(bracketed && letter == ':')) {
                return false;
            }
        }
        return true;
    }

    private void note(RepositoryPath repository) {
        if (!isJudgedByForm() || transport == Transport.FILE || transport == Transport.HELPER) {
            return;
        }
        if (host.isEmpty()) {
            flaws.add(ScmFlaw.NO_HOST);
        } else if (repository.isEmpty()
                || (Forge.at(host).isPresent() && repository.text().indexOf('/') < 0)) {
            flaws.add(ScmFlaw.NO_PATH);
        }
        boolean isPageOfGitweb = text.contains("?p=");
        if (!repository.below().isEmpty() || isPageOfGitweb) {
            flaws.add(ScmFlaw.PAGE_OF_REPOSITORY);
        }
    }

    private boolean startsWith(String prefix, int from) {
        return text.regionMatches(true, from, prefix, 0, prefix.length());
    }

    private static boolean isWord(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Character.isLetterOrDigit(letter) && letter != '_' && letter != '-' && letter != '+') {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static boolean isScheme(String text) {
        return isWord(text) && Character.isLetter(text.charAt(0));
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (isVisible(text.charAt(i))) {
                visible.append(text.charAt(i));
            }
        }
        return visible.toString();
    }

    private static boolean isVisible(char letter) {
        if (letter > ' ' && letter < 0x7f) {
            return true;
        }
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
