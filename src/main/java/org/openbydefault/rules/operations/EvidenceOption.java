package org.openbydefault.rules.operations;

/** The configuration that names evidence in another repository, ready to be pasted into the plugin's. */
final class EvidenceOption {

    private EvidenceOption() {}

    static String of(String rule) {
        return "<options>\n  <" + rule + ">\n    <evidence>https://…</evidence>\n  </" + rule + ">\n</options>";
    }
}
