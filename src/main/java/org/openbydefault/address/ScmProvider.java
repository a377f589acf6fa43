package org.openbydefault.address;

import java.util.Locale;
import java.util.Set;

/** The word behind {@code scm:}. */
final class ScmProvider {

    private static final Set<String> KNOWN = Set.of(
            "git",
            "gitexe",
            "jgit",
            "svn",
            "svnexe",
            "javasvn",
            "hg",
            "cvs",
            "cvs_native",
            "bazaar",
            "perforce",
            "tfs",
            "accurev",
            "clearcase",
            "vss",
            "starteam",
            "synergy",
            "local",
            "jazz",
            "integrity");

    private ScmProvider() {}

    /** Whether Maven has or had a provider of that name, in any letter case. */
    static boolean isKnown(String word) {
        return KNOWN.contains(word.toLowerCase(Locale.ROOT));
    }

    /** The name of the tool: several providers stand for one. */
    static String tool(String provider) {
        return switch (provider) {
            case "gitexe", "jgit" -> "git";
            case "svnexe", "javasvn" -> "svn";
            default -> provider;
        };
    }

    /** Where the word ends that starts there: at a colon, a vertical bar, or the end of the text. */
    static int delimiter(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != ':' && text.charAt(at) != '|') {
            at++;
        }
        return at;
    }
}
