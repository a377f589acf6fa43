package org.openbydefault.rules.license;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.license.SpdxLicenses;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Markup;
import org.openbydefault.text.Words;

/** Tells by the name of a file whether it should hold a licence. */
final class LicenseFileName {

    private static final List<String> STEMS = List.of("license", "licence", "unlicense", "unlicence", "copying");

    private static final List<String> LESSER = List.of("copying", "lesser");
    private static final List<String> LIBRARY = List.of("copying", "lib");

    private static final Set<String> FAMILIES =
            Set.of("agpl", "apache", "bsd", "cddl", "epl", "eupl", "gpl", "lgpl", "mit", "mpl");

    /** What else stands in names of licences, spelt out, and in the dates of their texts. */
    private static final Set<String> SPELT_OUT = Set.of(
            "gnu",
            "affero",
            "lesser",
            "library",
            "general",
            "public",
            "license",
            "licence",
            "version",
            "only",
            "or",
            "later",
            "clause",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    /** The names of months are cut off to so many letters. */
    private static final int ABBREVIATED = 3;

    /** How the ids of licences begin that are not on the list. */
    private static final String OWN = "LicenseRef-";

    /** Words that name something else than the licence of this repository. */
    private static final Set<String> OTHER_THINGS = Set.of(
            "header",
            "headers",
            "template",
            "third",
            "3rd",
            "3rdparty",
            "thirdparty",
            "party",
            "notice",
            "notices",
            "dependency",
            "dependencies",
            "contributor",
            "contribution",
            "agreement",
            "cla",
            "check",
            "report",
            "key");

    /** Extensions of what is neither a text to read nor that of a program. */
    private static final Set<String> NO_TEXT = Set.of(
            "bat",
            "bmp",
            "class",
            "cmd",
            "css",
            "csv",
            "doc",
            "docx",
            "ftl",
            "gif",
            "gradle",
            "ico",
            "jar",
            "jpeg",
            "jpg",
            "json",
            "kts",
            "lock",
            "odt",
            "pdf",
            "png",
            "properties",
            "ps1",
            "sh",
            "sql",
            "svg",
            "template",
            "tmpl",
            "toml",
            "vm",
            "webp",
            "xml",
            "xsd",
            "xsl",
            "yaml",
            "yml",
            "zip");

    /** Extensions of texts without markup, or with that of other tools than {@link Markup} knows. */
    private static final Set<String> TEXT = Set.of("", "txt", "text", "html", "htm", "rtf");

    /** That of a signature beside what it signs, although AsciiDoc has it too. */
    private static final String SIGNATURE = "asc";

    private LicenseFileName() {}

    private static boolean isText(String extension) {
        return TEXT.contains(extension) || (Markup.of(extension).isPresent() && !extension.equals(SIGNATURE));
    }

    /** {@code LICENSE}, {@code MIT-LICENSE.txt}, {@code COPYING.LESSER}, {@code licence-junit.html} … */
    static boolean matches(String name) {
        return !isFolder(name)
                && !NO_TEXT.contains(SourceTree.extension(name))
                && namesLicense(name)
                && !ProductPaths.isProgram(name);
    }

    /** A name like a licence's on a file that forges and people cannot read as text, or on a folder. */
    static boolean isNearMiss(String name) {
        List<String> words = Words.ofName(stem(name));
        return !matches(name) && words.size() == 1 && (STEMS.contains(words.get(0)) || words.contains("licenses"));
    }

    /**
     * The name alone without a word about which licence: {@code LICENSE}, {@code Licence.md}, {@code COPYING}. That of
     * the lesser GPL counts as well, as by custom it stands beside the plain name of the GPL.
     */
    static boolean isPlain(String name) {
        List<String> words = Words.ofName(stem(name));
        return matches(name)
                && STEMS.contains(words.get(0))
                && (words.size() == 1 || words.equals(LESSER) || words.equals(LIBRARY));
    }

    /** Whether the name begins with {@code COPYING}, by which some projects call an additional text. */
    static boolean isCopying(String name) {
        return name.regionMatches(true, 0, "copying", 0, 7);
    }

    /**
     * A text whose name can mean nothing but a licence wherever it lies: {@code lgpl.txt}, {@code apache-2.0.md}. Ids such
     * as {@code curl} are also the names of programs.
     */
    static boolean isUnmistakable(String name, SpdxLicenses licenses) {
        return isNameOfLicense(name, licenses)
                && (stem(name).indexOf('-') > 0 || isFamilyWithVersion(Words.of(stem(name))));
    }

    /** A text that is called by its licence in a folder for licences: {@code MIT.txt}, {@code curl.txt}. */
    static boolean isNameOfLicense(String name, SpdxLicenses licenses) {
        if (isFolder(name) || !isText(extension(name))) {
            return false;
        }
        String stem = stem(name);
        return licenses.isKnown(stem)
                || licenses.isException(stem)
                || stem.regionMatches(true, 0, OWN, 0, OWN.length())
                || isFamilyWithVersion(Words.of(stem));
    }

    /** The id of a licence that is not on the list, by which a file is called: {@code LicenseRef-Acme.txt}. */
    static Optional<String> ownId(String name) {
        String stem = stem(name);
        return stem.startsWith(OWN) ? Optional.of(stem) : Optional.empty();
    }

    /** {@code gpl}, {@code lgplv3}, {@code GNU_AFFERO_GPL_V3_19_Nov_1997}. */
    private static boolean isFamilyWithVersion(List<String> words) {
        boolean hasFamily = false;
        for (String word : words) {
            String letters = withoutVersion(word);
            if (FAMILIES.contains(letters)) {
                hasFamily = true;
            } else if (!letters.isEmpty() && !isSpeltOut(word)) {
                return false;
            }
        }
        return hasFamily;
    }

    private static boolean isSpeltOut(String word) {
        if (word.length() != ABBREVIATED) {
            return SPELT_OUT.contains(word);
        }
        for (String known : SPELT_OUT) {
            if (known.startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** The letters before the version: {@code gpl} of {@code gplv3}, nothing of {@code v2} or {@code 1}. */
    private static String withoutVersion(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        boolean version = end > 0 && end < word.length() && word.charAt(end - 1) == 'v';
        return word.substring(0, version ? end - 1 : end);
    }

    private static boolean namesLicense(String name) {
        List<String> words = Words.ofName(name);
        if (words.isEmpty() || namesOtherThing(words)) {
            return false;
        }
        for (String stem : STEMS) {
            if (words.get(0).startsWith(stem) && !words.get(0).startsWith(stem + "d")) {
                return true;
            }
        }
        return words.contains("license") || words.contains("licence");
    }

    private static boolean namesOtherThing(List<String> words) {
        for (String word : words) {
            if (OTHER_THINGS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFolder(String name) {
        return name.endsWith("/");
    }

    /** The name without a final {@code /} and without an extension that says how it is written. */
    private static String stem(String name) {
        String file = isFolder(name) ? name.substring(0, name.length() - 1) : name;
        String extension = extension(file);
        return extension.isEmpty() ? file : file.substring(0, file.length() - extension.length() - 1);
    }

    /** The extension where it says how the file is written; that of {@code COPYING.LESSER} or {@code GPL-2.0} does not. */
    private static String extension(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return extension.length() < name.length() && (isText(extension) || NO_TEXT.contains(extension))
                ? extension
                : "";
    }
}
