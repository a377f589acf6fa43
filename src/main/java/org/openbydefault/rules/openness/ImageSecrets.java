package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;

/** Tokens without which an image cannot be built: arguments, mounted secrets, users in addresses. */
final class ImageSecrets {

    private static final List<String> NEEDS =
            List.of("_TOKEN_", "_PAT_", "_CREDENTIALS_", "_NETRC_", "_NPMRC_", "_SSH_KEY_", "_SSH_PRIVATE_KEY_");

    /** A password is for building where it opens a place that artifacts come from. */
    private static final List<String> SOURCES = List.of(
            "NEXUS",
            "ARTIFACTORY",
            "MAVEN",
            "REPO",
            "REGISTRY",
            "GITHUB",
            "GITLAB",
            "NPM",
            "PIP",
            "PYPI",
            "GEM",
            "BUNDLE");

    /** What reports to somebody, and what the product itself signs with. */
    private static final List<String> OTHERS = List.of(
            "SENTRY",
            "SONAR",
            "CODECOV",
            "SNYK",
            "ROLLBAR",
            "BUGSNAG",
            "DATADOG",
            "HONEYBADGER",
            "NEW_RELIC",
            "SECRET_KEY");

    /** How many arguments and mounts of a file are judged; each is looked for in all of it. */
    private static final int MOST = 100;

    private final SourceText file;
    private final String[] lines;
    private int judged;

    ImageSecrets(SourceText file) {
        this.file = file;
        this.lines = file.text().split("\n", -1);
    }

    /** A place where the build of an image needs something that its owner alone has. */
    record Need(Location location, String subject, String what) {}

    List<Need> needs() {
        List<Need> needs = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.regionMatches(true, 0, "ARG ", 0, 4) && judged < MOST) {
                addArgument(line.substring(4).strip(), i, needs);
            }
            if (line.contains("--mount=type=secret") && judged++ < MOST && !speaksOfOthers(command(i))) {
                addMount(line, i, needs);
            }
            if (line.contains("--mount=type=ssh")) {
                needs.add(need(i, "ssh", "an SSH key of somebody who may read what it takes"));
            }
            if (!line.startsWith("#") && holdsTokenInAddress(line)) {
                needs.add(need(i, "token in an address", "a token in an address"));
            }
        }
        return needs;
    }

    private void addArgument(String argument, int line, List<Need> needs) {
        boolean hasDefault = argument.indexOf('=') > 0 && argument.indexOf('=') < argument.length() - 1;
        int end = argument.indexOf('=') < 0 ? argument.length() : argument.indexOf('=');
        String name = argument.substring(0, end).strip();
        if (hasDefault || !isSecret(name)) {
            return;
        }
        judged++;
        if (isUsedToBuild(name) && !ShellVariables.isAskedFor(file.text(), name)) {
            needs.add(need(line, name, "the argument " + name));
        }
    }

    /** An image whose commands send something elsewhere is no build of the product. */
    private boolean isUsedToBuild(String name) {
        for (String line : lines) {
            String lower = line.toLowerCase(Locale.ROOT);
            boolean sends = lower.contains("upload") || lower.contains("publish") || lower.contains("release");
            if (ShellVariables.isUsed(line, name) && !line.strip().startsWith("#") && !sends) {
                return true;
            }
        }
        return false;
    }

    private void addMount(String line, int at, List<Need> needs) {
        int id = line.indexOf("id=");
        int end = id;
        while (end >= 0 && end < line.length() && ", \\".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        String name = id < 0 ? "secret" : line.substring(id + "id=".length(), end);
        String command = command(at);
        boolean isAskedFor = command.contains("[ -f")
                || command.contains("[ -s")
                || command.contains("[ -e")
                || command.contains("test -f")
                || command.contains("test -s")
                || command.contains("|| true")
                || command.contains("required=false");
        if (!isAskedFor) {
            needs.add(need(at, name, "the secret " + name));
        }
    }

    /** The instruction with the lines that continue it. */
    private String command(int line) {
        StringBuilder command = new StringBuilder(lines[line]);
        for (int i = line + 1; i < lines.length && lines[i - 1].strip().endsWith("\\"); i++) {
            command.append(' ').append(lines[i]);
        }
        return command.toString();
    }

    private Need need(int line, String subject, String what) {
        return new Need(Location.of(file.path(), line + 1), subject, what);
    }

    private static boolean isSecret(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        boolean isPassword = upper.contains("PASSWORD") || upper.contains("PASSWD");
        return !speaksOfOthers(upper)
                && (holdsOneOf("_" + upper + "_", NEEDS) || (isPassword && holdsOneOf(upper, SOURCES)));
    }

    private static boolean speaksOfOthers(String text) {
        return holdsOneOf(text.toUpperCase(Locale.ROOT), OTHERS);
    }

    private static boolean holdsOneOf(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code https://${TOKEN}@host/}: the user of the address is a variable. */
    static boolean holdsTokenInAddress(String line) {
        for (int at = line.indexOf("https://"); at >= 0; at = line.indexOf("https://", at + 1)) {
            int from = at + "https://".length();
            int end = from;
            while (end < line.length() && " /\"'`".indexOf(line.charAt(end)) < 0) {
                end++;
            }
            String authority = line.substring(from, end);
            int user = authority.indexOf('@');
            if (user > 0 && authority.substring(0, user).indexOf('$') >= 0) {
                return true;
            }
        }
        return false;
    }
}
