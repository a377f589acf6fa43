package org.openbydefault.testkit;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.api.PublicApi;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

/** What a test says of a verdict. Each method returns this, or throws an {@link AssertionError} that shows the verdict. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.CREATE)
public final class VerdictAssert {

    private final Verdict verdict;

    private VerdictAssert(Verdict verdict) {
        this.verdict = verdict;
    }

    /** The verdict that the test is about. */
    public static VerdictAssert assertThat(Verdict verdict) {
        return new VerdictAssert(verdict);
    }

    public VerdictAssert hasPassed() {
        return is(Outcome.PASSED);
    }

    public VerdictAssert hasFailed() {
        return is(Outcome.FAILED);
    }

    /** A person should look. */
    public VerdictAssert asksForReview() {
        return is(Outcome.REVIEW);
    }

    public VerdictAssert isNotApplicable() {
        return is(Outcome.NOT_APPLICABLE);
    }

    /** The facts could not be had. */
    public VerdictAssert isUnknown() {
        return is(Outcome.UNKNOWN);
    }

    /** The message of the verdict or of one of its findings has that part. */
    public VerdictAssert says(String part) {
        List<String> said = new ArrayList<>(List.of(verdict.message()));
        for (Finding finding : verdict.findings()) {
            said.add(finding.message());
        }
        return check(isPartOfOne(said, part), "says “" + part + "”");
    }

    /**
     * One of its findings is at that place.
     *
     * @param place {@code path:line}, or the path alone for a finding about the file as a whole
     */
    public VerdictAssert findsAt(String place) {
        boolean found = false;
        for (Finding finding : verdict.findings()) {
            found |= finding.location().toString().equals(place);
        }
        return check(found, "has a finding at " + place);
    }

    /** The fix of one of its findings has that part. */
    public VerdictAssert proposes(String part) {
        List<String> fixes = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            fixes.add(finding.fix());
        }
        return check(isPartOfOne(fixes, part), "proposes “" + part + "”");
    }

    /**
     * That place or address is evidence for it.
     *
     * @param place {@code path:line}, the path alone for a file as a whole, or an address
     */
    public VerdictAssert restsOn(String place) {
        boolean rests = verdict.evidence().stream()
                .anyMatch(evidence -> evidence.url().filter(place::equals).isPresent()
                        || evidence.location()
                                .filter(at -> at.toString().equals(place))
                                .isPresent());
        return check(rests, "rests on " + place);
    }

    private VerdictAssert is(Outcome expected) {
        return check(verdict.outcome() == expected, "is " + expected.id());
    }

    private static boolean isPartOfOne(List<String> texts, String part) {
        return texts.stream().anyMatch(text -> text.contains(part));
    }

    private VerdictAssert check(boolean holds, String expected) {
        if (!holds) {
            throw new AssertionError("Expected a verdict that " + expected + ", but it is\n" + shown());
        }
        return this;
    }

    private String shown() {
        StringBuilder text = new StringBuilder(verdict.toString());
        for (Finding finding : verdict.findings()) {
            text.append("\n  finding ").append(finding).append("\n    fix ").append(finding.fix());
        }
        verdict.evidence().forEach(evidence -> text.append("\n  evidence ").append(evidence));
        return text.toString();
    }
}
