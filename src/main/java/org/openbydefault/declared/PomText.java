package org.openbydefault.declared;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/** The elements of a POM as written, and of its parents in the same repository. */
final class PomText {

    private static final int MOST_PARENTS = 10;

    /**
     * An element.
     *
     * @param text white space around it trimmed; of elements in it, nothing
     */
    record Element(Location place, String text) {}

    private PomText() {}

    /** The first element at that path of names in the POM, or else in the nearest parent that has it. */
    static Fact<Optional<Element>> element(Project project, String path, String element) {
        String pom = path;
        for (int i = 0; i < MOST_PARENTS; i++) {
            Fact<SourceText> text = project.files().text(pom);
            if (!text.isKnown()) {
                return i == 0 ? Fact.unknown(text.reason()) : Fact.known(Optional.empty());
            }
            try {
                Map<String, Element> elements = elements(pom, text.value().get().text());
                if (elements.containsKey(element)) {
                    return Fact.known(Optional.of(elements.get(element)));
                }
                Optional<String> parent = parent(pom, elements);
                if (parent.isEmpty() || !project.files().exists(parent.get())) {
                    return Fact.known(Optional.empty());
                }
                pom = parent.get();
            } catch (XMLStreamException malformed) {
                return Fact.unknown(
                        pom + " is malformed at line " + malformed.getLocation().getLineNumber());
            }
        }
        return Fact.known(Optional.empty());
    }

    private static Optional<String> parent(String pom, Map<String, Element> elements) {
        if (!elements.containsKey("parent")) {
            return Optional.empty();
        }
        Element relative = elements.get("parent/relativePath");
        String reference = relative == null ? "../pom.xml" : relative.text();
        if (reference.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> path = SourceTree.relative(pom, reference);
        return path.isPresent() && !path.get().endsWith(".xml")
                ? Optional.of(SourceTree.join(path.get(), "pom.xml"))
                : path;
    }

    private static Map<String, Element> elements(String pom, String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
        Map<String, Element> elements = new HashMap<>();
        Deque<Open> open = new ArrayDeque<>();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open.push(Open.of(open.peek(), reader));
                case XMLStreamConstants.CHARACTERS -> open.getFirst().text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> {
                    Open closed = open.pop();
                    elements.putIfAbsent(
                            closed.path,
                            new Element(
                                    Location.of(pom, closed.line),
                                    closed.text.toString().strip()));
                }
                default -> {}
            }
        }
        return elements;
    }

    /** An element whose end has not come yet. */
    private static final class Open {

        private final String path;
        private final int depth;
        private final int line;
        private final StringBuilder text = new StringBuilder();

        private Open(String path, int depth, int line) {
            this.path = path;
            this.depth = depth;
            this.line = line;
        }

        static Open of(@Nullable Open parent, XMLStreamReader reader) throws XMLStreamException {
            int line = reader.getLocation().getLineNumber();
            if (parent == null) {
                return new Open("", 0, line);
            }
            if (parent.depth == 100) {
                throw new XMLStreamException("too deep", reader.getLocation());
            }
            return new Open(SourceTree.join(parent.path, reader.getLocalName()), parent.depth + 1, line);
        }
    }
}
