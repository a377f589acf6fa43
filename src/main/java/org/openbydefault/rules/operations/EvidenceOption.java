package org.openbydefault.rules.operations;

import org.openbydefault.rule.Fix;

/** The configuration that names evidence in another repository, ready to be pasted into the plugin's. */
final class EvidenceOption {

    private EvidenceOption() {}

    /** @param sentence what to do instead, ending in a colon */
    static Fix fix(String sentence, String rule) {
        return Fix.of(
                sentence,
                "<options>",
                "  <" + rule + ">",
                "    <evidence>https://…</evidence>",
                "  </" + rule + ">",
                "</options>");
    }
}
