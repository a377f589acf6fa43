package org.openbydefault.rules.openness;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.openbydefault.project.Fact;
import org.openbydefault.project.SourceText;

/** The places in a Maven {@code settings.xml} that Maven takes artifacts from. */
final class MavenSettings {

    /**
     * A repository, plugin repository or mirror.
     *
     * @param element its name
     */
    record Source(String element, String url, int line) {}

    private final List<Source> sources = new ArrayList<>();
    private final Deque<String> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private Optional<Source> current = Optional.empty();
    private boolean blocked;

    private MavenSettings() {}

    /** The sources in that file, or why it cannot be read. Declared entities are refused. */
    static Fact<List<Source>> sources(SourceText source) {
        if (source.truncated()) {
            return Fact.unknown(source.path() + " is larger than 1 MiB");
        }
        try {
            MavenSettings settings = new MavenSettings();
            return settings.read(reader(source.text()))
                    ? Fact.known(settings.sources)
                    : Fact.unknown(source.path() + " declares or uses entities, which are not read");
        } catch (XMLStreamException malformed) {
            return Fact.unknown(source.path() + " is not well-formed");
        }
    }

    private static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private boolean read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> {
                    return false;
                }
                case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.END_ELEMENT -> end(reader.getLocation().getLineNumber());
                default -> {}
            }
        }
        return true;
    }

    private void start(String element) {
        open.push(element);
        text.setLength(0);
    }

    private void end(int line) {
        String element = open.pop();
        String parent = open.isEmpty() ? "" : open.peek();
        if (isSource(parent) && element.equals("url")) {
            current = Optional.of(new Source(parent, text.toString().strip(), line));
        } else if (isSource(parent) && element.equals("blocked")) {
            blocked = Boolean.parseBoolean(text.toString().strip());
        } else if (isSource(element)) {
            if (current.isPresent() && !blocked) {
                sources.add(current.get());
            }
            current = Optional.empty();
            blocked = false;
        }
    }

    private static boolean isSource(String element) {
        return element.equals("repository") || element.equals("pluginRepository") || element.equals("mirror");
    }
}
