package org.openbydefault.document;

import org.commonmark.node.Emphasis;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.delimiter.DelimiterProcessor;
import org.commonmark.parser.delimiter.DelimiterRun;

/**
 * Makes of two or more delimiters what the rules 9 to 17 of CommonMark 0.31.2 for emphasis say, as the parser does by itself.
 * There two characters are joined by {@code invokedynamic}, for which a JVM that has just started needs 20 ms.
 */
final class StrongDelimiters implements DelimiterProcessor {

    private final char delimiter;

    /** @param delimiter {@code *} or {@code _} */
    StrongDelimiters(char delimiter) {
        this.delimiter = delimiter;
    }

    @Override
    public char getOpeningCharacter() {
        return delimiter;
    }

    @Override
    public char getClosingCharacter() {
        return delimiter;
    }

    @Override
    public int getMinLength() {
        return 2;
    }

    @Override
    public int process(DelimiterRun opening, DelimiterRun closing) {
        if (isRuledOut(opening, closing)) {
            return 0;
        }
        boolean isStrong = opening.length() >= 2 && closing.length() >= 2;
        enclose(opening, closing, isStrong ? new StrongEmphasis() : new Emphasis());
        return isStrong ? 2 : 1;
    }

    /** Rules 9 and 10: where one of them may open and close, their lengths do not add up to a multiple of three. */
    private static boolean isRuledOut(DelimiterRun opening, DelimiterRun closing) {
        return (opening.canClose() || closing.canOpen())
                && closing.originalLength() % 3 != 0
                && (opening.originalLength() + closing.originalLength()) % 3 == 0;
    }

    private static void enclose(DelimiterRun opening, DelimiterRun closing, Node emphasis) {
        Node node = opening.getOpener().getNext();
        while (node != closing.getCloser()) {
            Node next = node.getNext();
            emphasis.appendChild(node);
            node = next;
        }
        opening.getOpener().insertAfter(emphasis);
    }
}
