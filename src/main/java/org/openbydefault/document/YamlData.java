package org.openbydefault.document;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Fact;
import org.openbydefault.project.SourceText;

/** Reads YAML, and JSON as the part of YAML 1.2 that it is. */
final class YamlData {

    /** Of a value and what parts it from the next. */
    private static final int LONGEST_JSON = 2 * DataBuilder.MOST_NODES;

    Fact<List<DataNode>> read(SourceText source) {
        if (source.truncated()) {
            return Fact.unknown(source.path() + " is longer than what is read");
        }
        Optional<Fact<List<DataNode>>> simple = isJson(source.text()) ? json(source.text()) : BlockYaml.read(source);
        return simple.isPresent() ? simple.get() : WholeYaml.read(source);
    }

    /** Whether that can be nothing but JSON, or flow style of YAML. */
    static boolean isJson(String text) {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() && (text.charAt(at) == '{' || text.charAt(at) == '[') && !text.startsWith("{{", at);
    }

    /** Empty where it is no JSON, or so long that it may have more values than are taken. */
    private static Optional<Fact<List<DataNode>>> json(String text) {
        try {
            return text.length() > LONGEST_JSON
                    ? Optional.empty()
                    : Optional.of(Fact.known(List.of(JsonText.read(text))));
        } catch (MalformedJsonException flowStyle) {
            return Optional.empty();
        }
    }
}
