package org.openbydefault.license;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A licence template in plain text, with the kind of each character and the free words allowed before it.
 *
 * @see <a href="https://spdx.github.io/spdx-spec/v2.3/license-matching-guidelines-and-templates/">SPDX templates</a>
 */
final class MarkedText {
    private static final Pattern MARK = Pattern.compile(
            "<<(?:beginOptional[^>]*|endOptional|var;name=.*?;original=\"(.*?)\";match=\"(.*?)\")>>", Pattern.DOTALL);
    private static final Pattern NEGATION = Pattern.compile("\\b(not?|neither)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile("\\.\\{0,(\\d+)}");

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder kinds = new StringBuilder();
    private final StringBuilder parts = new StringBuilder();
    private char part;
    private int[] freeWords = new int[1024];
    private final BitSet negations = new BitSet();

    private MarkedText() {}

    static MarkedText parse(String template) {
        MarkedText marked = new MarkedText();
        int depth = 0;
        int at = 0;
        Matcher mark = MARK.matcher(template);
        while (mark.find()) {
            marked.append(template.substring(at, mark.start()), depth > 0 ? Template.OMITABLE : Template.REQUIRED);
            if (mark.group().startsWith("<<var")) {
                marked.appendReplaceable(mark.group(1), mark.group(2));
            } else {
                depth += mark.group().startsWith("<<begin") ? 1 : -1;
                marked.part++;
                marked.append(" ", Template.REQUIRED);
            }
            at = mark.end();
        }
        marked.append(template.substring(at), Template.REQUIRED);
        return marked;
    }

    String text() {
        return text.toString();
    }

    int kind(int offset) {
        return kinds.charAt(offset);
    }

    /** The number of the part, between the marks of omitable text, to which the character belongs. */
    int part(int offset) {
        return parts.charAt(offset);
    }

    /** The free words that the template allows at the places from the first offset to just before the second. */
    int freeWords(int from, int to) {
        int sum = 0;
        for (int i = from; i < Math.min(to, freeWords.length); i++) {
            sum += freeWords[i];
        }
        return sum;
    }

    /** Whether the template allows a negation at one of the places from the first offset to just before the second. */
    boolean mayNegate(int from, int to) {
        int negation = negations.nextSetBit(from);
        return negation >= 0 && negation < to;
    }

    private void append(String part, int kind) {
        for (int i = 0; i < part.length(); i++) {
            text.append(part.charAt(i));
            kinds.append((char) kind);
            parts.append(this.part);
        }
    }

    private void appendReplaceable(String original, String match) {
        if (text.length() >= freeWords.length) {
            freeWords = Arrays.copyOf(freeWords, text.length() * 2);
        }
        boolean negation = NEGATION.matcher(match).find();
        freeWords[text.length()] += allowance(match);
        negations.set(text.length(), negation || negations.get(text.length()));
        append(original, Template.REPLACEABLE);
        negations.set(text.length(), negation || negations.get(text.length()));
        if (original.length() > 12 && isCopyrightNotice(original)) {
            append("\n", Template.REPLACEABLE);
        }
    }

    private static boolean isCopyrightNotice(String original) {
        String lowerCase = original.toLowerCase(Locale.ROOT);
        return lowerCase.startsWith("copyright") || lowerCase.startsWith("(c)");
    }

    /** How many words a text may have where the template has a regular expression. */
    private static int allowance(String match) {
        Matcher length = LENGTH.matcher(match);
        if (length.find()) {
            int characters = Integer.parseInt(length.group(1));
            return characters <= 20 ? 2 : characters <= 100 ? 14 : Template.MOST_FREE_WORDS;
        }
        if (match.contains(".+") || match.contains(".*") || match.contains(".{")) {
            return 25;
        }
        int longest = 0;
        for (String alternative : match.split("\\|")) {
            longest = Math.max(longest, alternative.trim().split("[^A-Za-z0-9]+").length);
        }
        return match.length() > 150 ? 12 : Math.min(longest + 1, 12);
    }
}
