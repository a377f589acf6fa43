package org.openbydefault.license;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether a word of content was changed, left out or added. In the long licences every word between their title and
 * the advice at their end counts, as no honest copy changes one; the short ones, of which there are many hands' copies, have
 * to keep the words that carry rights, duties, warranty, persons and purposes.
 */
final class ContentChanges {
    /** A licence of so many words was written by lawyers and is copied as it is. */
    private static final int LONG = 1000;

    private static final int LONGEST_HEADING = 3;

    /** So many words missing at a beginning are a slip; more are a preamble that others leave out, too. */
    private static final int SLIP = 12;

    /** So far behind "such as" a word is one of its examples. */
    private static final int EXAMPLES = 12;

    /** In characters. */
    private static final int LONGEST_PLACEHOLDER = 40;

    /** From this character on stand those of scripts that put no blanks between words. */
    private static final char UNSPACED = '\u2e80';

    private static final int DIGITS_OF_YEAR = 4;

    /** Words missing in one of so many places are damage. */
    private static final int DAMAGE = 150;

    private final Template template;
    private final Alignment alignment;
    private final NumberedText text;
    private final ContentWords words;
    private final OwnName ownName;
    private final Spellings spellings;
    private final boolean isLong;
    private int termsEnd;
    private boolean damaged;
    private boolean prepared;

    /** How often each word is beyond the template, or missing, anywhere: what is both has only moved. */
    private final Map<Integer, Integer> added = new HashMap<>();

    private final Map<Integer, Integer> missing = new HashMap<>();

    ContentChanges(Alignment alignment, NumberedText text, ContentWords words, OwnName ownName, Spellings spellings) {
        this.alignment = alignment;
        this.template = alignment.template;
        this.text = text;
        this.words = words;
        this.ownName = ownName;
        this.spellings = spellings;
        this.isLong = template.size > LONG;
    }

    /** Looks at the text as a whole, which most never need. */
    private void prepare() {
        if (!prepared) {
            prepared = true;
            termsEnd = isLong ? words.termsEnd(template) : template.size;
            for (Difference difference : alignment.differences()) {
                count(difference);
            }
            damaged = isDamaged();
        }
    }

    private void count(Difference difference) {
        for (int i = difference.from(); i < difference.to(); i++) {
            added.merge(text.all[i], 1, Integer::sum);
        }
        for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
            missing.merge(template.words[i], 1, Integer::sum);
        }
    }

    /** Whether words are lost all over the text, without regard to what they mean. */
    private boolean isDamaged() {
        int gaps = 0;
        boolean blind = false;
        for (Difference difference : alignment.differences()) {
            if (difference.from() == difference.to()) {
                gaps++;
                blind |= !hasContent(difference);
            }
        }
        return isLong ? gaps * DAMAGE * WordWeights.ORDINARY > template.required() : gaps > 1 && blind;
    }

    /** Whether one number of days, months or years stands for another. */
    private boolean changesTime(Difference difference) {
        return difference.to() - difference.from() == 1
                && difference.templateTo() - difference.templateFrom() == 1
                && difference.templateTo() < template.size
                && isNumber(spelling(difference.from()))
                && words.isTime(template.words[difference.templateTo()]);
    }

    private boolean hasContent(Difference difference) {
        for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
            if (template.isRequired(i) && isNeeded(template.words[i], isLong)) {
                return true;
            }
        }
        return false;
    }

    boolean makeOtherTerms(Difference difference) {
        if (difference.isAllowed(template, text)) {
            return false;
        }
        prepare();
        if (damaged
                || isOutside(difference)
                || isNotice(difference)
                || isPlaceholder(difference)
                || breaksOff(difference)) {
            return false;
        }
        List<Integer> found = found(difference);
        List<Integer> expected = expected(difference);
        removeVariants(found, expected);
        boolean strict = isLong && !isExample(difference.from());
        return changesTime(difference) || hasContentOfText(found, strict) || hasContentOfTemplate(expected, strict);
    }

    /** Whether of "with or without" the last word alone is missing, which leaves no sentence behind. */
    private boolean breaksOff(Difference difference) {
        int at = difference.templateFrom();
        return difference.from() == difference.to()
                && difference.templateTo() == at + 1
                && at > 0
                && words.isAlternative(template.words[at - 1], template.words[at])
                && text.all[Math.max(0, difference.from() - 1)] == template.words[at - 1];
    }

    /** Whether the words are blanks to fill in, such as {@code <OWNER>}. */
    private boolean isPlaceholder(Difference difference) {
        for (int i = difference.from(); i < difference.to(); i++) {
            if (!isPlaceholder(text.words.start[i])) {
                return false;
            }
        }
        return difference.from() < difference.to();
    }

    /** Whether a word is in capitals and in brackets. */
    private boolean isPlaceholder(int from) {
        char[] all = text.words.text;
        int first = from - 1;
        while (first >= 0 && first > from - LONGEST_PLACEHOLDER && (isCapital(all[first]) || all[first] == ' ')) {
            first--;
        }
        int last = from;
        while (last < all.length && last < from + LONGEST_PLACEHOLDER && (isCapital(all[last]) || all[last] == ' ')) {
            last++;
        }
        return first >= 0
                && (all[first] == '<' || all[first] == '[' || all[first] == '{')
                && last < all.length
                && (all[last] == '>' || all[last] == ']' || all[last] == '}' || all[last] == ':');
    }

    private static boolean isCapital(char c) {
        return (c >= 'A' && c <= 'Z') || c == '_';
    }

    /** Whether the word is one of the examples behind "but not limited to" or "such as": what is not named is meant, too. */
    private boolean isExample(int place) {
        for (int i = place - 1; i > Math.max(0, place - EXAMPLES); i--) {
            if (words.openExamples(text.all[i - 1], text.all[i])) {
                return true;
            }
            if (endsSentence(i)) {
                return false;
            }
        }
        return false;
    }

    private boolean endsSentence(int place) {
        int end = text.words.end(place);
        return end < text.words.text.length && (text.words.text[end] == '.' || text.words.text[end] == ';');
    }

    /**
     * Whether it lies before the first or behind the last word of the terms. A short licence without the first words of
     * its grant lacks them.
     */
    private boolean isOutside(Difference difference) {
        boolean beginning = template.requiredBefore[difference.templateFrom()] == 0;
        boolean end = template.requiredBefore[difference.templateTo()] == template.required();
        boolean slip = !isLong && difference.templateTo() <= SLIP && hasContent(difference);
        return difference.templateFrom() >= termsEnd || end || (beginning && !slip);
    }

    /** Whether a copyright notice is left out or added here, or the template has room for the words or for a negation. */
    private boolean isNotice(Difference difference) {
        int first = template.words[Math.min(difference.templateFrom(), template.size - 1)];
        boolean missing = difference.from() == difference.to();
        boolean notice = missing
                ? words.isCopyright(first) || isYear(spellings.of(first))
                : difference.missing(template) == 0 && words.isCopyright(text.all[difference.from()]);
        return notice
                || isBesideVariable(difference)
                || template.hasFreeNegation(difference.templateFrom(), difference.templateTo());
    }

    /** Whether words are merely added where, or right behind where, a word may be another: they are a name and the like. */
    private boolean isBesideVariable(Difference difference) {
        for (int i = Math.max(0, difference.templateFrom() - 1); i < difference.templateTo(); i++) {
            if (template.isReplaceable(i)) {
                return difference.missing(template) == 0;
            }
        }
        return false;
    }

    private static boolean isYear(String spelling) {
        return spelling.length() == DIGITS_OF_YEAR && isNumber(spelling);
    }

    private static boolean isNumber(String spelling) {
        return Characters.isDigit(spelling.charAt(0));
    }

    /** The words of the text, by place, that are not elsewhere in the template. */
    private List<Integer> found(Difference difference) {
        List<Integer> found = new ArrayList<>();
        for (int i = difference.from(); i < difference.to(); i++) {
            int word = text.all[i];
            boolean moved = word != 0 && isIn(word, difference);
            if (!moved && !isLayout(i, difference)) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean isIn(int word, Difference difference) {
        for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
            if (template.words[i] == word) {
                return true;
            }
        }
        return false;
    }

    /** The words of the template, by place, that the text does not have here. */
    private List<Integer> expected(Difference difference) {
        List<Integer> expected = new ArrayList<>();
        for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
            if (!text.contains(template.words[i], difference.from(), difference.to())) {
                expected.add(i);
            }
        }
        return expected;
    }

    /** Removes the pairs of which the text's word is the template's in another spelling. */
    private void removeVariants(List<Integer> found, List<Integer> expected) {
        for (int j = found.size() - 1; j >= 0; j--) {
            for (int i = expected.size() - 1; i >= 0; i--) {
                if (isVariant(found.get(j), expected.get(i))) {
                    found.remove(j);
                    expected.remove(i);
                    break;
                }
            }
        }
        removeJoined(found, expected);
    }

    private boolean isVariant(int place, int templatePlace) {
        int word = text.all[place];
        int templateWord = template.words[templatePlace];
        String right = spellings.of(templateWord);
        if (word != 0) {
            return words.areSynonyms(word, templateWord) || Inflection.isSame(spelling(place), right);
        }
        return TypingErrors.isMisspelt(spelling(place), right)
                || (words.isLight(templateWord) && spelling(place).length() <= right.length() + 1);
    }

    /** Removes words between which the text lacks the blank. */
    private void removeJoined(List<Integer> found, List<Integer> expected) {
        for (int i = expected.size() - 1; i > 0; i--) {
            String joined =
                    spellings.of(template.words[expected.get(i - 1)]) + spellings.of(template.words[expected.get(i)]);
            for (int j = found.size() - 1; j >= 0; j--) {
                if (joined.equalsIgnoreCase(spelling(found.get(j)))) {
                    found.remove(j);
                    expected.remove(i);
                    expected.remove(i - 1);
                    return;
                }
            }
        }
    }

    private String spelling(int place) {
        int from = text.words.start[place];
        return new String(text.words.text, from, text.words.end(place) - from);
    }

    /** Whether a place of the text is part of an address, an entity or anchor, a bullet, or a heading on a line of its own. */
    private boolean isLayout(int place, Difference difference) {
        int from = text.words.start[place];
        int to = text.words.end(place);
        return isPartOfAddress(from, to)
                || isBehind(from, '&')
                || isBehind(from, '#')
                || (isBehind(from, '(')
                        && to < text.words.text.length
                        && text.words.text[to] == ')'
                        && difference.to() - difference.from() == 1)
                || isHeading(difference);
    }

    private boolean isBehind(int at, char mark) {
        return at > 0 && text.words.text[at - 1] == mark;
    }

    private boolean isPartOfAddress(int from, int to) {
        char[] all = text.words.text;
        boolean behind = from > 1 && (all[from - 1] == '/' || all[from - 1] == '@') && all[from - 2] != ' ';
        boolean before = to + 1 < all.length && (all[to] == '@' || (all[to] == ':' && all[to + 1] == '/'));
        boolean inside = to + 1 < all.length && all[to] == '.' && Characters.isAscii(all[to + 1]);
        return behind || before || inside;
    }

    /** Whether the text has nothing but these words on a line, where the template has none. */
    private boolean isHeading(Difference difference) {
        return difference.missing(template) == 0
                && difference.to() - difference.from() <= LONGEST_HEADING
                && isLineEnd(text.words.start[difference.from()] - 1, -1)
                && isLineEnd(text.words.end(difference.to() - 1), 1);
    }

    private boolean isLineEnd(int from, int step) {
        char[] all = text.words.text;
        int at = from;
        while (at >= 0 && at < all.length && all[at] != '\n') {
            if (Characters.isLetterOrDigit(all[at])) {
                return false;
            }
            at += step;
        }
        return true;
    }

    /** @param strict whether any word counts */
    private boolean hasContentOfText(List<Integer> places, boolean strict) {
        for (int place : places) {
            int word = text.all[place];
            boolean moved = word != 0 && missing.getOrDefault(word, 0) >= added.getOrDefault(word, 0);
            boolean content = strict ? isContent(word, spelling(place)) : words.isUnwanted(word);
            if (content && !moved) {
                return true;
            }
        }
        return false;
    }

    /** Whether the spelling is a word and no number or mark. */
    private static boolean isWord(String spelling) {
        for (int i = 0; i < spelling.length(); i++) {
            if (!Characters.isLetter(spelling.charAt(i)) || spelling.charAt(i) >= UNSPACED) {
                return false;
            }
        }
        return spelling.length() > 2;
    }

    /** @param strict whether any word counts */
    private boolean hasContentOfTemplate(List<Integer> places, boolean strict) {
        for (int place : places) {
            int word = template.words[place];
            boolean moved = added.getOrDefault(word, 0) >= missing.getOrDefault(word, 0);
            if (template.isRequired(place) && isNeeded(word, strict) && !moved) {
                return true;
            }
        }
        return false;
    }

    private boolean isNeeded(int word, boolean strict) {
        return strict ? isContent(word, spellings.of(word)) : words.isNeeded(word);
    }

    private boolean isContent(int word, String spelling) {
        return !words.isLight(word) && !words.isAddress(word) && !ownName.contains(word) && isWord(spelling);
    }
}
