package org.openbydefault.rules.license;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.license.ChoiceOffer;
import org.openbydefault.license.Form;
import org.openbydefault.license.Identification;
import org.openbydefault.license.Match;
import org.openbydefault.license.Nearest;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.TextLine;
import org.openbydefault.text.Wording;

/** A licence file that could be read, and which licences it holds. */
final class LicenseText {

    /** More lines beside a licence, or copyright statements, are another grant or notice. */
    /** How the names of files with licences begin. */
    private static final List<String> FILES =
            List.of("LICENSE.", "LICENSE-", "LICENCE.", "LICENCE-", "COPYING.", "COPYING-", "LICENSES/");

    private static final int MOST_LINES_BESIDE = 15;

    private static final int MOST_COPYRIGHTS = 3;
    private static final int FEWEST_WORDS = 15;

    /** What a text that has these words states is for a person to judge, however short it is. */
    private static final String PUBLIC_DOMAIN = "public domain";

    /** Behind as many words of their own, terms that refer to a licence speak of another's code. */
    private static final int MOST_WORDS_BEFORE = 100;

    /** Word stems of which terms of use in English, French, German, Spanish and Italian have at least one. */
    private static final List<String> TERMS =
            List.of("licen", "lizenz", "copyright", "permission", "permit", "warrant", PUBLIC_DOMAIN, "right");

    private final String path;
    private final String text;
    private final Identification identification;
    private final Optional<Match> main;
    private final Optional<String> ownId;
    private final Optional<String> flaw;
    private final boolean truncated;

    LicenseText(SourceText source, Identification identification) {
        this.path = source.path();
        this.text = source.text();
        this.truncated = source.truncated();
        this.identification = identification;
        this.ownId = LicenseFileName.ownId(SourceTree.name(path));
        this.main = main(source.text(), identification);
        this.flaw = flaw(source.text(), identification);
    }

    String path() {
        return path;
    }

    /** The licence that the file resembles, where it is not that licence in full. */
    Optional<Nearest> nearest() {
        return identification.nearest();
    }

    /** All licences in the file, the main one first. */
    List<Match> matches() {
        return main.isEmpty() ? List.of() : identification.matches();
    }

    /** The licences as an SPDX expression; empty for a text that is no known licence or a modified one. */
    String expression() {
        if (ownId.isPresent()) {
            return ownId.get();
        }
        if (main.isEmpty() || isForm(Form.MODIFIED) || truncated) {
            return "";
        }
        String expression = identification.expression();
        return expression.equals(main.get().spdxId()) ? mainId() : expression;
    }

    /** Why the file grants nothing at all, as a clause: it is empty, it only names a licence, it speaks of other things. */
    Optional<String> flaw() {
        return flaw;
    }

    /** The licence that the file is about; empty where none could be named. */
    Optional<Match> main() {
        return main;
    }

    /** Whether the file has the main licence's own text from beginning to end. */
    boolean isComplete() {
        return isForm(Form.TEXT) && !isDoubtful() && !truncated;
    }

    /** The id of the main licence. */
    String mainId() {
        return ownId.isPresent() ? ownId.get() : idOf(main.orElseThrow());
    }

    /** The id of a licence in the file; that of a GNU text says "or later" where the file's name does. */
    String idOf(Match match) {
        String later = GnuVersion.bare(match.spdxId()) + GnuVersion.OR_LATER;
        return SourceTree.name(path).startsWith(later) ? later : match.spdxId();
    }

    /** Whether the file names another by that name. */
    boolean mentions(String name) {
        return text.contains(name);
    }

    /** Whether an "or" stands between the files that it names. */
    boolean joinsByOr() {
        return ChoiceOffer.isIn(text) || text.contains(" or ");
    }

    /** Whether what is nearest, or beside the text, is the main licence itself and not another part of the file. */
    private boolean isDoubtful() {
        Optional<Nearest> nearest = identification.nearest();
        return nearest.isPresent()
                && nearest.get().spdxId().equals(main.orElseThrow().spdxId());
    }

    /** Whether the file holds other licences, grants or notices beside the main licence. */
    boolean holdsMore() {
        if (matches().size() > 1) {
            return true;
        }
        int lines = text.split("\n", -1).length;
        int own = main.isEmpty() ? lines : main.get().lastLine() - main.get().firstLine() + 1;
        return lines - own > MOST_LINES_BESIDE || count("Copyright (c)") > MOST_COPYRIGHTS;
    }

    private int count(String words) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            count++;
        }
        return count;
    }

    /** Whether the file is called by an id of its own, as a licence that is not on the SPDX list. */
    boolean isOwn() {
        return ownId.isPresent();
    }

    /** Family and version of the main licence. */
    FamilyVersion kin() {
        return FamilyVersion.of(mainId());
    }

    /** Whether the file has the main licence's text with changes that matter. */
    boolean isModified() {
        return isForm(Form.MODIFIED);
    }

    /** Whether the file is longer than what is read, so that terms may stand behind. */
    boolean isTruncated() {
        return truncated;
    }

    /** Whether the file leads to a licence instead of holding its text. */
    boolean isNotice() {
        return main.isPresent() && !isText(main.get());
    }

    /** Whether the file says no more than an SPDX tag. */
    boolean isTag() {
        return isForm(Form.TAG);
    }

    /** A few words about what is in the file. */
    String summary() {
        if (ownId.isPresent()) {
            return ownId.get() + ", a licence of its own";
        }
        if (main.isEmpty()) {
            return "a text that is no known licence";
        }
        String id = main.get().spdxId();
        if (truncated) {
            return id + " at the beginning of a text whose end is not read";
        }
        if (isForm(Form.MODIFIED)) {
            return "modified " + id + " text";
        }
        if (isNotice()) {
            return expression() + " notice";
        }
        return isComplete() ? expression() + " licence text" : "incomplete " + id + " text";
    }

    /** Where the main licence begins. */
    Location location() {
        return Location.of(path, main.isPresent() ? main.get().firstLine() : 1);
    }

    Evidence evidence() {
        return Evidence.at(location(), summary());
    }

    private boolean isForm(Form form) {
        return main.isPresent() && main.get().form() == form;
    }

    private static Optional<Match> main(String text, Identification identification) {
        if (identification.matches().isEmpty()) {
            return Optional.empty();
        }
        Match first = identification.matches().get(0);
        if (isText(first)) {
            return Optional.of(first);
        }
        int others = first.form() == Form.MENTION ? words(text) : wordsBefore(text, first.firstLine());
        return others > MOST_WORDS_BEFORE ? Optional.empty() : Optional.of(first);
    }

    private static boolean isText(Match match) {
        return match.form() == Form.TEXT || match.form() == Form.MODIFIED;
    }

    private static int wordsBefore(String text, int line) {
        int at = 0;
        for (int i = 1; i < line; i++) {
            at = text.indexOf('\n', at) + 1;
        }
        return words(text.substring(0, at));
    }

    private static int words(String text) {
        return new TextLine(1, text).words();
    }

    private static Optional<String> flaw(String text, Identification identification) {
        if (hasText(identification)) {
            return Optional.empty();
        }
        int words = words(text);
        if (words == 0) {
            return Optional.of("is empty");
        }
        boolean statement = text.toLowerCase(Locale.ROOT).contains(PUBLIC_DOMAIN);
        if (words < FEWEST_WORDS && !statement && !text.contains("://") && !namesFile(text)) {
            return Optional.of("has " + Wording.counted(words, "word", "words")
                    + " and no link: it neither holds a licence nor leads to one");
        }
        return identification.matches().isEmpty() && !speaksOfTerms(text)
                ? Optional.of("says nothing about copyright, licence or permission")
                : Optional.empty();
    }

    /** Whether it leads to a file beside it, such as {@code LICENSE-MIT} or {@code COPYING.lib}. */
    private static boolean namesFile(String text) {
        for (String beginning : FILES) {
            for (int at = text.indexOf(beginning); at >= 0; at = text.indexOf(beginning, at + 1)) {
                int end = at + beginning.length();
                if (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean hasText(Identification identification) {
        for (Match match : identification.matches()) {
            if (isText(match)) {
                return true;
            }
        }
        return false;
    }

    private static boolean speaksOfTerms(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String stem : TERMS) {
            if (lower.contains(stem)) {
                return true;
            }
        }
        return false;
    }
}
