package org.openbydefault.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openbydefault.api.PublicApi;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.text.QuotedText;

/**
 * What one rule says of one repository. Immutable: the {@code with…} methods return a new verdict.
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.CREATE)
public final class Verdict {

    /** How many places of evidence a verdict shows. */
    public static final int EVIDENCE_LIMIT = 5;

    /** How many findings a verdict keeps; nobody mends more at a time. */
    public static final int FINDINGS_LIMIT = 1_000;

    /** The attribute of a verdict that found the project at its end: the place that says so. */
    public static final String ENDED = "ended";

    /** The attribute of a verdict about the state of the project's life: that state; its first evidence says it. */
    public static final String LIFE = "life";

    /** What the attributes start with that are the steps of a chain, behind it the number of the step and its name. */
    public static final String CHAIN = "chain-";

    /** What begins the name of an attribute that says what is not open, and why; a number follows. */
    public static final String CLOSED = "closed-";

    private final Outcome outcome;
    private final String message;
    private final List<Evidence> evidence;
    private final List<Finding> findings;
    private final List<String> searched;
    private final Map<String, String> attributes;

    private Verdict(
            Outcome outcome,
            String message,
            List<Evidence> evidence,
            List<Finding> findings,
            List<String> searched,
            Map<String, String> attributes) {
        boolean needsFinding = outcome == Outcome.FAILED || outcome == Outcome.REVIEW;
        if (needsFinding == findings.isEmpty()) {
            throw new IllegalArgumentException(outcome.id() + " with " + findings.size() + " findings: " + message);
        }
        boolean isCut = findings.size() > FINDINGS_LIMIT;
        String sentence = QuotedText.sentence(message);
        this.outcome = outcome;
        this.message = isCut ? sentence + "; the first " + FINDINGS_LIMIT + " are listed" : sentence;
        this.evidence = Collections.unmodifiableList(
                evidence.size() > EVIDENCE_LIMIT ? evidence.subList(0, EVIDENCE_LIMIT) : evidence);
        this.findings = Collections.unmodifiableList(isCut ? findings.subList(0, FINDINGS_LIMIT) : findings);
        this.searched = Collections.unmodifiableList(searched);
        this.attributes = Collections.unmodifiableMap(new TreeMap<>(attributes));
    }

    /** Passed, by this evidence. */
    public static Verdict passed(String message, List<Evidence> evidence) {
        return new Verdict(Outcome.PASSED, message, evidence, List.of(), List.of(), Map.of());
    }

    /** Passed, by this evidence. */
    public static Verdict passed(String message, Evidence... evidence) {
        return passed(message, List.of(evidence));
    }

    /**
     * Failed at these places.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Verdict failed(String message, List<Finding> findings) {
        return new Verdict(Outcome.FAILED, message, List.of(), findings, List.of(), Map.of());
    }

    /** Failed at one place; the finding says the same as the verdict. */
    public static Verdict failed(Location location, String subject, String message, String fix) {
        return failed(message, List.of(Finding.of(location, subject, message, fix)));
    }

    /** Failed at one place; the finding says the same as the verdict. */
    public static Verdict failed(Location location, String subject, String message, Fix remedy) {
        return failed(message, List.of(Finding.of(location, subject, message, remedy)));
    }

    /** Failed at one file as a whole; the finding says the same as the verdict. */
    public static Verdict failed(Location location, String message, String fix) {
        return failed(location, "", message, fix);
    }

    /**
     * A person should look at these places.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Verdict review(String message, List<Finding> findings) {
        return new Verdict(Outcome.REVIEW, message, List.of(), findings, List.of(), Map.of());
    }

    /** A person should look at one place; the finding says the same as the verdict. */
    public static Verdict review(Location location, String subject, String message, String fix) {
        return review(message, List.of(Finding.of(location, subject, message, fix)));
    }

    /** A person should look at one place; the finding says the same as the verdict. */
    public static Verdict review(Location location, String subject, String message, Fix remedy) {
        return review(message, List.of(Finding.of(location, subject, message, remedy)));
    }

    /** A person should look at one file as a whole; the finding says the same as the verdict. */
    public static Verdict review(Location location, String message, String fix) {
        return review(location, "", message, fix);
    }

    /** The rule has nothing to say about such a repository. */
    public static Verdict notApplicable(String reason) {
        return new Verdict(Outcome.NOT_APPLICABLE, reason, List.of(), List.of(), List.of(), Map.of());
    }

    /** The facts could not be had. */
    public static Verdict unknown(String reason) {
        return new Verdict(Outcome.UNKNOWN, reason, List.of(), List.of(), List.of(), Map.of());
    }

    /** What the rule says. */
    public Outcome outcome() {
        return outcome;
    }

    /** The outcome in one sentence without final full stop. */
    public String message() {
        return message;
    }

    /** Places that speak for the outcome, best first, at most {@value #EVIDENCE_LIMIT}. */
    public List<Evidence> evidence() {
        return evidence;
    }

    /** Places that are wrong or that a person should look at; at least one when failed or in review, else none. */
    public List<Finding> findings() {
        return findings;
    }

    /** What was looked for, and where. */
    public List<String> searched() {
        return searched;
    }

    /** Facts for machines by their names in alphabetical order, for example {@code spdx}. */
    public Map<String, String> attributes() {
        return attributes;
    }

    /** The same with that evidence behind what it has. */
    public Verdict withEvidence(List<Evidence> more) {
        List<Evidence> all = new ArrayList<>(evidence);
        all.addAll(more);
        return new Verdict(outcome, message, all, findings, searched, attributes);
    }

    /** The same with what was looked for. */
    public Verdict withSearched(List<String> searched) {
        return new Verdict(outcome, message, evidence, findings, searched, attributes);
    }

    /** The same with one more fact for machines. */
    public Verdict withAttribute(String name, String value) {
        Map<String, String> more = new TreeMap<>(attributes);
        more.put(name, value);
        return new Verdict(outcome, message, evidence, findings, searched, more);
    }

    @Override
    public String toString() {
        return outcome.id() + ": " + message;
    }
}
