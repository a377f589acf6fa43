package org.openbydefault.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An element of an XML text, known by the offsets of its tags. */
final class XmlElement {

    private final String qualifiedName;
    private final int start;
    private final int startTagEnd;
    private final boolean empty;
    private final List<XmlElement> children = new ArrayList<>();
    private int endTagStart;

    /**
     * @param start offset of its {@code <}
     * @param startTagEnd offset behind the {@code >} of its first tag
     * @param empty whether that tag ends in {@code />}
     */
    XmlElement(String qualifiedName, int start, int startTagEnd, boolean empty) {
        this.qualifiedName = qualifiedName;
        this.start = start;
        this.startTagEnd = startTagEnd;
        this.empty = empty;
        this.endTagStart = startTagEnd;
    }

    /** The name without its prefix. */
    String name() {
        return qualifiedName.substring(qualifiedName.indexOf(':') + 1);
    }

    /** The prefix with its colon, or {@code ""}. */
    String prefix() {
        return qualifiedName.substring(0, qualifiedName.indexOf(':') + 1);
    }

    int start() {
        return start;
    }

    int startTagEnd() {
        return startTagEnd;
    }

    /** Where its content ends: at its last tag, or behind the only one. */
    int contentEnd() {
        return endTagStart;
    }

    /** The offset behind its last character. */
    int end() {
        return empty ? startTagEnd : endTagStart + "</>".length() + qualifiedName.length();
    }

    boolean isEmptyTag() {
        return empty;
    }

    List<XmlElement> children() {
        return children;
    }

    /** The first child of that name. */
    Optional<XmlElement> child(String name) {
        return children.stream().filter(child -> child.name().equals(name)).findFirst();
    }

    /** Whether more than one child has that name. */
    boolean hasSeveral(String name) {
        return children.stream().filter(child -> child.name().equals(name)).count() > 1;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void closeAt(int offset) {
        endTagStart = offset;
    }

    boolean isCalled(String name) {
        return qualifiedName.equals(name);
    }
}
