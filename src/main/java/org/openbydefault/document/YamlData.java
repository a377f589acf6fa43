package org.openbydefault.document;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Fact;
import org.openbydefault.project.SourceText;

/** Reads YAML, and JSON as the part of YAML 1.2 that it is. */
final class YamlData {

    Fact<List<DataNode>> read(SourceText source) {
        if (source.truncated()) {
            return Fact.unknown(source.path() + " is longer than what is read");
        }
        Optional<Fact<List<DataNode>>> simple = BlockYaml.read(source);
        return simple.isPresent() ? simple.get() : WholeYaml.read(source);
    }
}
