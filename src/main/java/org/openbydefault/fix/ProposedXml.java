package org.openbydefault.fix;

import java.util.List;
import java.util.Optional;
import org.openbydefault.rule.Fix;

/** The elements that a fix proposes to paste. */
final class ProposedXml {

    private ProposedXml() {}

    /** Each element on its own; none where the fix proposes nothing certain, or something else. */
    static List<String> elements(Fix fix) {
        if (fix.isExample() || fix.lines().isEmpty()) {
            return List.of();
        }
        String wrapped = "<paste>" + String.join("\n", fix.lines()) + "</paste>";
        Optional<XmlElement> root = XmlOutline.rootOf(wrapped);
        return root.isEmpty()
                ? List.of()
                : root.get().children().stream()
                        .map(child -> wrapped.substring(child.start(), child.end()))
                        .toList();
    }
}
