package org.openbydefault.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.openbydefault.api.PublicApi;

/**
 * What is fixed about a rule. Immutable: the {@code with…} methods return a new description.
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.CREATE)
public final class RuleInfo {

    private final String id;
    private final Family family;
    private final Severity defaultSeverity;
    private final String summary;
    private final List<RuleOption> options;
    private final boolean operatedOnly;
    private final List<Criterion> supports;
    private final Optional<String> defaultFile;

    private RuleInfo(
            String id,
            Family family,
            Severity defaultSeverity,
            String summary,
            List<RuleOption> options,
            boolean operatedOnly,
            List<Criterion> supports,
            Optional<String> defaultFile) {
        if (!isWellFormed(id)) {
            throw new IllegalArgumentException("Rule id '" + id + "' is not kebab-case: use lower-case letters, digits,"
                    + " single hyphens and dots");
        }
        this.id = id;
        this.family = family;
        this.defaultSeverity = defaultSeverity;
        this.summary = summary;
        this.options = Collections.unmodifiableList(options);
        this.operatedOnly = operatedOnly;
        this.supports = Collections.unmodifiableList(supports);
        this.defaultFile = defaultFile;
    }

    /**
     * A rule for every kind of project, with the options that every rule has.
     *
     * @param id kebab-case words; a rule that is not built in has a dot in its id, for example {@code acme.contact}
     * @param defaultSeverity the severity where nobody sets another
     * @param summary what a repository that passes does, a sentence without final full stop
     * @throws IllegalArgumentException if the id is malformed
     */
    public static RuleInfo of(String id, Family family, Severity defaultSeverity, String summary) {
        return new RuleInfo(
                id,
                family,
                defaultSeverity,
                summary,
                List.of(RuleOption.REASON, RuleOption.ACCEPTED, RuleOption.UNTIL),
                false,
                List.of(),
                Optional.empty());
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
        return new RuleInfo(id, family, defaultSeverity, summary, options, true, supports, defaultFile);
    }

    /** The same with one more criterion that a pass supports: it finds what a person then has to confirm. */
    public RuleInfo supporting(Framework framework, String criterion) {
        return with(new Criterion(framework, criterion, Assurance.FOUND));
    }

    /** The same with one more criterion whose demand the rule itself compares, counts or looks up. */
    public RuleInfo measuring(Framework framework, String criterion) {
        return with(new Criterion(framework, criterion, Assurance.MEASURED));
    }

    private RuleInfo with(Criterion criterion) {
        List<Criterion> more = new ArrayList<>(supports);
        more.add(criterion);
        return new RuleInfo(id, family, defaultSeverity, summary, options, operatedOnly, more, defaultFile);
    }

    /**
     * The same for a rule that looks for a file that an organisation may keep once for all its repositories.
     *
     * @param name of the file without extension, for example {@code SUPPORT}
     */
    public RuleInfo withDefaultFile(String name) {
        return new RuleInfo(id, family, defaultSeverity, summary, options, operatedOnly, supports, Optional.of(name));
    }

    /** Kebab-case words; a rule that is not built in has a dot in its id. */
    public String id() {
        return id;
    }

    /** The family whose goal runs it. */
    public Family family() {
        return family;
    }

    /** The severity where nobody sets another. */
    public Severity defaultSeverity() {
        return defaultSeverity;
    }

    /** What a repository that passes does, a sentence without final full stop. */
    public String summary() {
        return summary;
    }

    /** What the user can set, with what every rule has. */
    public List<RuleOption> options() {
        return options;
    }

    /** Whether it applies to services and infrastructure alone. */
    public boolean operatedOnly() {
        return operatedOnly;
    }

    /** Criteria of public frameworks that a pass supports. */
    public List<Criterion> supports() {
        return supports;
    }

    /** The name without extension of the file that an organisation may keep once for all its repositories. */
    public Optional<String> defaultFile() {
        return defaultFile;
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
        return new RuleInfo(id, family, defaultSeverity, summary, more, operatedOnly, supports, defaultFile);
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
