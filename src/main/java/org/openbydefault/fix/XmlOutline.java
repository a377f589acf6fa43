package org.openbydefault.fix;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the elements of a well-formed XML text without changing it. Comments, CDATA sections, processing instructions and
 * the document type are passed over. Meant for texts that Maven has read: it does not look for all that XML forbids.
 */
final class XmlOutline {

    private final String text;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private Optional<XmlElement> root = Optional.empty();
    private int at;

    private XmlOutline(String text) {
        this.text = text;
    }

    /** The root element; empty where the tags do not match. */
    static Optional<XmlElement> rootOf(String text) {
        XmlOutline outline = new XmlOutline(text);
        return outline.scan() && outline.open.isEmpty() ? outline.root : Optional.empty();
    }

    private boolean scan() {
        while (true) {
            at = text.indexOf('<', at);
            if (at < 0) {
                return true;
            }
            if (!(skips("<!--", "-->")
                    || skips("<![CDATA[", "]]>")
                    || skips("<?", "?>")
                    || skipsDoctype()
                    || closes()
                    || opens())) {
                return false;
            }
        }
    }

    private boolean skips(String from, String to) {
        if (!text.startsWith(from, at)) {
            return false;
        }
        return moveTo(text.indexOf(to, at + from.length()), to.length());
    }

    /** The internal subset of a document type may hold {@code >}. */
    private boolean skipsDoctype() {
        if (!text.startsWith("<!DOCTYPE", at)) {
            return false;
        }
        int bracket = text.indexOf('[', at);
        int end = text.indexOf('>', at);
        int from = bracket >= 0 && bracket < end ? text.indexOf(']', bracket) : at;
        return from >= 0 && moveTo(text.indexOf('>', from), 1);
    }

    private boolean closes() {
        if (!text.startsWith("</", at)) {
            return false;
        }
        int end = text.indexOf('>', at);
        // An end tag with white space before its bracket would not be where its element says that it ends.
        if (end < 0 || open.isEmpty() || !open.peek().isCalled(text.substring(at + 2, end))) {
            return false;
        }
        open.pop().closeAt(at);
        return moveTo(end, 1);
    }

    private boolean opens() {
        int end = endOfTag();
        if (end < 0) {
            return false;
        }
        int nameEnd = at + 1;
        while (nameEnd < end
                && !Character.isWhitespace(text.charAt(nameEnd))
                && "/>".indexOf(text.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        boolean empty = text.charAt(end - 1) == '/';
        XmlElement element = new XmlElement(text.substring(at + 1, nameEnd), at, end + 1, empty);
        if (!open.isEmpty()) {
            open.peek().add(element);
        } else if (root.isEmpty()) {
            root = Optional.of(element);
        } else {
            return false;
        }
        if (!empty) {
            open.push(element);
        }
        return moveTo(end, 1);
    }

    /** The {@code >} that ends the tag, not one in the value of an attribute. */
    private int endOfTag() {
        char quote = 0;
        for (int i = at + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            } else if (c == '<') {
                return -1;
            }
        }
        return -1;
    }

    private boolean moveTo(int offset, int behind) {
        if (offset < 0) {
            return false;
        }
        at = offset + behind;
        return true;
    }
}
