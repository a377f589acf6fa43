package org.openbydefault.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What is fixed about a rule. Immutable: the {@code with…} methods return a new description.
 *
 * @param id kebab-case words; a rule that is not built in has a dot in its id, for example {@code acme.contact}
 * @param defaultSeverity the severity where nobody sets another
 * @param summary what a repository that passes does, a sentence without final full stop
 * @param options what the user can set, those that every rule has included
 * @param operatedOnly whether it applies to services and infrastructure alone
 * @param supports criteria of public frameworks that a pass supports
 */
public record RuleInfo(
        String id,
        Family family,
        Severity defaultSeverity,
        String summary,
        List<RuleOption> options,
        boolean operatedOnly,
        List<Criterion> supports) {

    /** @throws IllegalArgumentException if the id is malformed */
    public RuleInfo {
        if (!isWellFormed(id)) {
            throw new IllegalArgumentException("Rule id '" + id + "' is not kebab-case: use lower-case letters, digits,"
                    + " single hyphens and dots");
        }
        options = Collections.unmodifiableList(options);
        supports = Collections.unmodifiableList(supports);
    }

    /** A rule for every kind of project, with the options that every rule has. */
    public static RuleInfo of(String id, Family family, Severity defaultSeverity, String summary) {
        return new RuleInfo(
                id,
                family,
                defaultSeverity,
                summary,
                List.of(RuleOption.REASON, RuleOption.ACCEPTED, RuleOption.UNTIL),
                false,
                List.of());
    }

    /** The same with one more option. */
    public RuleInfo withOption(String name, String description) {
        return withOption(new RuleOption(name, description));
    }

    /** The same for a rule that looks for the presence of something: the user may say where it is. */
    public RuleInfo withEvidenceOption() {
        return withOption(RuleOption.EVIDENCE);
    }

    /** The same for services and infrastructure alone. */
    public RuleInfo forOperatedProjects() {
        return new RuleInfo(id, family, defaultSeverity, summary, options, true, supports);
    }

    /** The same with one more criterion that a pass supports. */
    public RuleInfo supporting(Framework framework, String criterion) {
        List<Criterion> more = new ArrayList<>(supports);
        more.add(new Criterion(framework, criterion));
        return new RuleInfo(id, family, defaultSeverity, summary, options, operatedOnly, more);
    }

    /** The option with that name. */
    public Optional<RuleOption> option(String name) {
        for (RuleOption option : options) {
            if (option.name().equals(name)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }

    /** Whether the user may say where the evidence is. */
    public boolean takesEvidence() {
        return option(RuleOption.EVIDENCE.name()).isPresent();
    }

    private RuleInfo withOption(RuleOption option) {
        List<RuleOption> more = new ArrayList<>(options);
        more.add(option);
        return new RuleInfo(id, family, defaultSeverity, summary, more, operatedOnly, supports);
    }

    private static boolean isWellFormed(String id) {
        boolean afterLetter = false;
        for (int i = 0; i < id.length(); i++) {
            char letter = id.charAt(i);
            boolean isWord = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9');
            if (!isWord && !(afterLetter && (letter == '-' || letter == '.'))) {
                return false;
            }
            afterLetter = isWord;
        }
        return afterLetter;
    }
}
