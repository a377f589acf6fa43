package org.openbydefault.rules.openness;

import java.util.Optional;
import org.openbydefault.project.DataNode;

/** What the YAML of pipelines says at a place, whichever way it is written. */
final class PipelineData {

    private PipelineData() {}

    /** The text of a member; empty where there is none. */
    static String text(DataNode node, String name) {
        Optional<DataNode> member = node.get(name);
        return member.isPresent() ? text(member.get()) : "";
    }

    /** The text of a scalar; empty for everything else. */
    static String text(DataNode node) {
        return node.text().isPresent() ? node.text().get() : "";
    }

    /** All names and texts in it, with blanks between them. */
    static String allText(DataNode node) {
        StringBuilder all = new StringBuilder(text(node));
        for (DataNode item : node.items()) {
            all.append(' ').append(allText(item));
        }
        for (String name : node.members().keySet()) {
            all.append(' ')
                    .append(name)
                    .append(' ')
                    .append(allText(node.members().get(name)));
        }
        return all.toString();
    }
}
