package org.openbydefault.license;

/**
 * Tells a copyright notice, which never matters for a match (guidelines B.10 and B.11), from prose that begins with the
 * word, such as "Copyright holders must…".
 */
final class CopyrightLine {
    private static final int LONGEST = 200;
    private static final int LONGEST_WITH_SIGN = 160;
    private static final String RESERVED = "reserved.";
    private static final String ALL_RIGHTS = "all rights reserved";
    private static final int LONGEST_CONTINUATION = 80;

    /** Words that, right after "copyright", show that the line is prose. */
    private static final String PROSE =
            " notice notices holder holders owner owners license licenses licence licences law "
                    + "laws and or in statement statements interest act protection permission treaty treaties ownership status "
                    + "claims claim information to rights right is are under the of for this legend legends infringement "
                    + "infringements patent as material materials on that with which not be no have has clause works work "
                    + "protected any disclaimer disclaimers proprietary attribution permissions conditions may shall must will "
                    + "can at if but was were applies subsists exists ";

    private CopyrightLine() {}

    /** The offset behind the notice that begins the line, which is its end unless a sentence follows; {@code from} for none. */
    static int end(char[] text, int from, int lineEnd) {
        int at = from;
        while (at < lineEnd && !WordScanner.isWord(text[at]) && text[at] != '(' && text[at] != '\u00a9') {
            at++;
        }
        if (at >= lineEnd || !startsLikeNotice(text[at])) {
            return from;
        }
        int end = behindReservation(text, at, lineEnd);
        return end - at <= LONGEST && isNotice(text, at, end) && !isRestricted(text, at, end) ? end : from;
    }

    /** The offset behind the end of a notice that goes on in the line behind its first; {@code from} if it does not. */
    static int continuationEnd(char[] text, int from, int lineEnd) {
        int end = Math.min(lineEnd, from + LONGEST_CONTINUATION);
        for (int i = from; i < end; i++) {
            if ((text[i] == 'a' || text[i] == 'A') && LineStart.startsWith(text, i, lineEnd, ALL_RIGHTS)) {
                return Math.min(lineEnd, i + ALL_RIGHTS.length() + 1);
            }
        }
        return from;
    }

    /** The offset behind the first "reserved.", with which a notice ends, or the end of the line. */
    private static int behindReservation(char[] text, int from, int lineEnd) {
        for (int i = from; i < Math.min(lineEnd, from + LONGEST); i++) {
            if ((text[i] == 'r' || text[i] == 'R') && LineStart.startsWith(text, i, lineEnd, RESERVED)) {
                return i + RESERVED.length();
            }
        }
        return lineEnd;
    }

    private static boolean isNotice(char[] text, int at, int end) {
        int notice = skipPortions(text, at, end);
        if (notice < end && text[notice] == '\u00a9') {
            return end - at <= LONGEST_WITH_SIGN;
        }
        if (LineStart.startsWith(text, notice, end, "(c)")) {
            return isNoticeInBrackets(text, notice + "(c)".length(), end);
        }
        int afterWord = skipCopyright(text, notice, end);
        return afterWord > 0 && isStatement(text, at, afterWord, end);
    }

    private static boolean startsLikeNotice(char c) {
        return c == '(' || c == '\u00a9' || c == 'c' || c == 'C' || c == 'p' || c == 'P';
    }

    /** A notice that says more than whose work it is must not be disregarded. */
    private static boolean isRestricted(char[] text, int from, int end) {
        for (int i = from; i < end; i++) {
            if (LineStart.startsWith(text, i, end, "commercial")
                    || LineStart.startsWith(text, i, end, " use only")
                    || LineStart.startsWith(text, i, end, " not for ")) {
                return true;
            }
        }
        return false;
    }

    /** "(c)" is also the third bullet of a list: only a year or the word "copyright" behind it makes a notice. */
    private static boolean isNoticeInBrackets(char[] text, int from, int end) {
        int at = from;
        while (at < end && text[at] == ' ') {
            at++;
        }
        return end - from <= LONGEST_WITH_SIGN && (hasYear(text, at, end) || skipCopyright(text, at, end) > 0);
    }

    private static int skipPortions(char[] text, int at, int end) {
        if (!LineStart.startsWith(text, at, end, "portions ")) {
            return at;
        }
        int next = at + "portions ".length();
        return LineStart.startsWith(text, next, end, "are ") ? next + "are ".length() : next;
    }

    /** The offset behind the word "copyright" or "copr", or -1. */
    private static int skipCopyright(char[] text, int at, int end) {
        int next;
        if (LineStart.startsWith(text, at, end, "copyright")) {
            next = at + "copyright".length();
            if (LineStart.startsWith(text, next, end, "s")) {
                next++;
            }
        } else if (LineStart.startsWith(text, at, end, "copr")) {
            next = at + "copr".length();
        } else {
            return -1;
        }
        return next < end && WordScanner.isWord(text[next]) ? -1 : next;
    }

    private static boolean isStatement(char[] text, int line, int from, int end) {
        int at = from;
        while (at < end && !WordScanner.isWord(text[at]) && !isHolderOrSign(text[at])) {
            at++;
        }
        if (at >= end || isClosingQuote(text[from])) {
            return false;
        }
        char first = text[at];
        if (isHolderOrSign(first) || Character.isDigit(first) || isSignInBrackets(text, at, end)) {
            return true;
        }
        if (isProse(text, at, end)) {
            return false;
        }
        boolean shouting = text[line] == 'C' && line + 1 < end && text[line + 1] == 'O';
        return hasYear(text, at, end) || (Character.isUpperCase(first) && !shouting);
    }

    /** A word in quotes is one that the text defines. */
    private static boolean isClosingQuote(char c) {
        return c == '"' || c == '\u201d';
    }

    private static boolean isHolderOrSign(char c) {
        return c == '\u00a9' || c == '<' || c == '[' || c == '{';
    }

    private static boolean isSignInBrackets(char[] text, int at, int end) {
        return (text[at] == 'c' || text[at] == 'C') && text[at - 1] == '(' && at + 1 < end && text[at + 1] == ')';
    }

    private static boolean isProse(char[] text, int from, int end) {
        int to = from;
        while (to < end && WordScanner.isWord(text[to])) {
            to++;
        }
        return to - from <= 14
                && PROSE.contains(' ' + new String(text, from, to - from).toLowerCase(java.util.Locale.ROOT) + ' ');
    }

    private static boolean hasYear(char[] text, int from, int end) {
        int digits = 0;
        for (int i = from; i < end; i++) {
            digits = Character.isDigit(text[i]) ? digits + 1 : 0;
            if (digits == 4) {
                return true;
            }
        }
        return false;
    }
}
