package org.openbydefault.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;

/** The policies that come with the plugin. */
enum BuiltInPolicy {
    /** What every open repository needs; all else is off. */
    ESSENTIAL,
    /** Each rule's default. */
    OPEN_BY_DEFAULT,
    /** Warnings become errors and infos become warnings; what is off stays off. */
    STRICT;

    private static final Set<String> ESSENTIAL_RULES =
            Set.of("license-file", "license-approved", "readme", "contributing", "scm", "scm-public", "private-keys");

    /** The policy with that word, in any letter case. */
    public static Optional<BuiltInPolicy> of(String word) {
        for (BuiltInPolicy policy : values()) {
            if (policy.word().equalsIgnoreCase(word)) {
                return Optional.of(policy);
            }
        }
        return Optional.empty();
    }

    /** The words of all built-in policies. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (BuiltInPolicy policy : values()) {
            words.add(policy.word());
        }
        return words;
    }

    /** The severity of a rule where nobody sets another. */
    public Severity severityOf(RuleInfo rule) {
        if (this == STRICT) {
            return stricter(rule.defaultSeverity());
        }
        boolean isOff = this == ESSENTIAL && !ESSENTIAL_RULES.contains(rule.id());
        return isOff ? Severity.OFF : rule.defaultSeverity();
    }

    private static Severity stricter(Severity severity) {
        return switch (severity) {
            case OFF -> Severity.OFF;
            case INFO -> Severity.WARNING;
            case WARNING, ERROR -> Severity.ERROR;
        };
    }

    /** The name in configuration. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
