package org.openbydefault.standalone;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the plugin's descriptor says of its parameters, so that there is one text for both fronts. */
final class ParameterDescriptions {

    private static final String DESCRIPTOR = "/META-INF/maven/plugin.xml";

    private ParameterDescriptions() {}

    /** The texts by the names of the parameters. */
    static Map<String, String> read() {
        try (InputStream descriptor = ParameterDescriptions.class.getResourceAsStream(DESCRIPTOR)) {
            return descriptor == null ? Map.of() : read(descriptor);
        } catch (IOException | ParserConfigurationException | SAXException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, String> read(InputStream descriptor)
            throws IOException, ParserConfigurationException, SAXException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        NodeList parameters = factory.newDocumentBuilder().parse(descriptor).getElementsByTagName("parameter");
        Map<String, String> texts = new HashMap<>();
        for (int i = 0; i < parameters.getLength(); i++) {
            Element parameter = (Element) parameters.item(i);
            texts.putIfAbsent(text(parameter, "name"), plain(text(parameter, "description")));
        }
        return texts;
    }

    private static String text(Element parameter, String child) {
        NodeList children = parameter.getElementsByTagName(child);
        return children.getLength() == 0 ? "" : children.item(0).getTextContent();
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip();
    }
}
