package org.openbydefault.license;

import java.util.List;

/** Finds a restriction that stands beside a licence, such as the Commons Clause or "for non-commercial use only". */
final class AddedRestriction {
    /** So many words on each side are shown at most. */
    private static final int SENTENCE = 20;

    /** A rider stands within so many characters of its licence. */
    private static final int BESIDE = 300;

    private static final WordSet NEGATIONS = WordSet.of("not never prohibited forbidden cannot");
    private static final WordSet COMMERCE =
            WordSet.of("commercial commercially sell resell sold resold selling monetize");
    private static final WordSet USES = WordSet.of("use uses usage purpose purposes only users");
    private static final WordSet PERMISSIONS =
            WordSet.of("requires require required needs permission prohibited forbidden not");
    private static final WordSet FIELDS =
            WordSet.of("personal internal educational academic research evaluation private study noncommercial nc");
    private static final WordSet HARMS = WordSet.of(
            "military weapon weapons warfare surveillance torture slavery genocide evil harm unethical discrimination");

    private static final WordSet ONLY_WORDS = WordSet.of("only for solely exclusively restricted limited");

    private static final int CREATIVE = WordHash.of("creative");
    private static final int FOR = WordHash.of("for");
    private static final int NO = WordHash.of("no");
    private static final int NON = WordHash.of("non");
    private static final int NC = WordHash.of("nc");
    private static final int COMMERCIAL = WordHash.of("commercial");
    private static final int ONLY = WordHash.of("only");
    private static final int PURPOSES = WordHash.of("purposes");
    private static final int USE = WordHash.of("use");
    private static final int ADDITIONAL = WordHash.of("additional");
    private static final WordSet RESTRICTIONS = WordSet.of("restriction restrictions");
    private static final WordSet ALL_PEOPLE = WordSet.of("everyone everybody anyone");
    private static final int EXCEPT = WordHash.of("except");
    private static final int[] COMMONS_CLAUSE = NameTokens.of("commons clause").toArray();

    /** What the Functional Source License and its relatives forbid. */
    private static final int[] COMPETING_USE = NameTokens.of("competing use").toArray();

    private AddedRestriction() {}

    /** The token where the first restriction begins, or -1: anywhere in unmistakable words, or close to a text. */
    static int find(NameTokens text, List<LicenseFinding> texts) {
        int sentence = 0;
        for (int at = 0; at < text.size; at++) {
            if (isRestriction(text, at)) {
                return at;
            }
            boolean last = at + 1 == text.size || text.afterStop[at + 1];
            if (last) {
                if (isBeside(text, sentence, at, texts) && RestrictingSentence.isOne(text, sentence, at + 1)) {
                    return sentence;
                }
                sentence = at + 1;
            }
        }
        return -1;
    }

    private static boolean isBeside(NameTokens text, int first, int last, List<LicenseFinding> texts) {
        for (LicenseFinding finding : texts) {
            int gap = Math.max(text.start[first] - finding.to(), finding.from() - text.end[last]);
            if (gap >= 0 && gap <= BESIDE) {
                return true;
            }
        }
        return false;
    }

    /** The sentence in which a restriction begins. */
    static Passage passage(NameTokens text, int at, LineNumbers lines) {
        int first = at;
        while (first > 0 && !text.afterStop[first] && at - first < SENTENCE) {
            first--;
        }
        int last = at;
        while (last + 1 < text.size && !text.afterStop[last + 1] && last - at < SENTENCE) {
            last++;
        }
        String sentence = text.text.substring(text.start[first], text.end[last]);
        return new Passage(lines.at(text.start[first]), lines.at(text.end[last] - 1), sentence.strip(), "");
    }

    private static boolean isRestriction(NameTokens text, int at) {
        int token = text.hash[at];
        if (text.startsWith(at, COMMONS_CLAUSE) || text.startsWith(at, COMPETING_USE)) {
            return true;
        }
        if (ALL_PEOPLE.contains(token) && is(text, at + 1, EXCEPT)) {
            return true;
        }
        if (token == NC || (token == NON && is(text, at + 1, COMMERCIAL))) {
            boolean limited = text.containsAny(at + 1, at + 4, USES) && text.containsAny(at - 6, at + 5, ONLY_WORDS);
            return limited || (isBehindLicense(text, at) && !text.contains(at - 6, at, CREATIVE));
        }
        if (token == COMMERCIAL && is(text, at + 1, USE) && text.containsAny(at + 2, at + 8, PERMISSIONS)) {
            return true;
        }
        if (text.startsWith(at, OtherTerms.COMMERCIAL_LICENSE)) {
            return false;
        }
        if (COMMERCE.contains(token) || HARMS.contains(token)) {
            return text.containsAny(at - 7, at, NEGATIONS);
        }
        if (FIELDS.contains(token)) {
            boolean use = is(text, at + 1, USE) || is(text, at + 1, PURPOSES);
            boolean forUse = text.contains(at - 1, at, FOR) && text.containsAny(at + 1, at + 4, USES);
            return (use && is(text, at + 2, ONLY)) || (forUse && isBehindLicense(text, at - 1));
        }
        return token == ADDITIONAL
                && at + 1 < text.size
                && RESTRICTIONS.contains(text.hash[at + 1])
                && !text.contains(at - 1, at, NO);
    }

    private static boolean isBehindLicense(NameTokens text, int at) {
        return text.contains(at - 1, at, NameTokens.LICENSE);
    }

    private static boolean is(NameTokens text, int at, int token) {
        return at < text.size && text.hash[at] == token;
    }
}
