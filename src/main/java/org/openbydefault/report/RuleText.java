package org.openbydefault.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.RuleOption;

/** What there is to read about a rule. */
public final class RuleText {

    private RuleText() {}

    /**
     * The page of a rule, in Markdown.
     *
     * @throws IOException if it cannot be read
     */
    public static String of(RuleInfo info) throws IOException {
        try (InputStream page = RuleText.class.getResourceAsStream("/org/openbydefault/pages/" + info.id() + ".md")) {
            return page == null ? facts(info) : new String(page.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What is known about a custom rule, which has no page here. */
    private static String facts(RuleInfo info) {
        StringBuilder text = new StringBuilder()
                .append("# `")
                .append(info.id())
                .append("`\n\n")
                .append(info.summary())
                .append(".\n\n")
                .append("family ")
                .append(info.family().id())
                .append(", default severity ")
                .append(info.defaultSeverity().id())
                .append("\n");
        for (RuleOption option : info.options()) {
            text.append("option ")
                    .append(option.name())
                    .append(": ")
                    .append(option.description())
                    .append("\n");
        }
        return text.toString();
    }
}
