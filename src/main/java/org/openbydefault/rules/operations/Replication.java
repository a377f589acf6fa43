package org.openbydefault.rules.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.deployment.DeploymentParts;
import org.openbydefault.documentation.OperationsSearch;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.rule.EarlierVerdicts;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** A chain from nothing to a running product is as good as its first gap. */
public final class Replication implements Rule {

    private static final List<String> SEARCHED = List.of(
            "nothing of its own: what deployment-automation, container-images, deployment-docs and operations-topics found");

    private static final RuleInfo INFO = RuleInfo.of(
                    "replication",
                    Family.OPERATIONS,
                    Severity.INFO,
                    "The way from an image to an upgrade has no gap: image, configuration, installation, data store, upgrade")
            .forOperatedProjects();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        List<ChainLink> chain = new ChainSteps(EarlierVerdicts.of(project), project).inOrder();
        List<Evidence> evidence = new ArrayList<>();
        for (ChainLink link : chain) {
            if (link.evidence().isPresent()) {
                evidence.add(link.evidence().get().withNote(link.name()));
            }
        }
        Verdict verdict = judge(chain, project).withEvidence(evidence).withSearched(SEARCHED);
        for (int i = 0; i < chain.size(); i++) {
            ChainLink link = chain.get(i);
            verdict = verdict.withAttribute(
                    Verdict.CHAIN + (i + 1) + "-" + link.name().replace(' ', '-'), link.text());
        }
        return verdict;
    }

    /** What lies behind the gap may stand where nobody looked, on the pages of the project: a person tells. */
    private static Verdict judge(List<ChainLink> chain, Project project) {
        for (ChainLink link : chain) {
            if (link.isGap()) {
                String message =
                        "The way from nothing to running has a gap at the " + link.name() + ": " + link.reason();
                return Verdict.review(message, List.of(finding(link, message, project)));
            }
        }
        for (ChainLink link : chain) {
            if (link.state() == ChainLink.State.NOT_JUDGED) {
                return Verdict.unknown("Nobody looked at the " + link.name() + ": " + link.reason());
            }
        }
        return Verdict.passed("No gap between image and upgrade", List.of());
    }

    private static Finding finding(ChainLink link, String message, Project project) {
        Location place = link.place().isPresent() ? link.place().get() : project.fallbackLocation();
        return Finding.of(
                place,
                link.name().replace(' ', '-'),
                message,
                "Close this gap first; rule " + link.rule() + " says what is looked for");
    }

    /** The steps, each from the rule that knows. */
    private static final class ChainSteps {

        private static final String AUTOMATION = "deployment-automation";
        private static final String DOCUMENTS = "deployment-docs";
        private static final String OPERATIONS = "operations-docs";
        private static final String TOPICS = "operations-topics";

        private final EarlierVerdicts verdicts;
        private final Project project;

        ChainSteps(EarlierVerdicts verdicts, Project project) {
            this.verdicts = verdicts;
            this.project = project;
        }

        List<ChainLink> inOrder() {
            return List.of(
                    image(),
                    configuration(),
                    ChainLink.of("installation", DOCUMENTS, verdicts.of(DOCUMENTS)),
                    dataStore(),
                    upgrade());
        }

        /** Something that is deployed, and that everybody can pull. */
        private ChainLink image() {
            Optional<Verdict> images = verdicts.of("container-images");
            boolean isClosed = images.isPresent() && images.get().outcome() == Outcome.FAILED;
            return isClosed
                    ? ChainLink.of("image", "container-images", images)
                    : ChainLink.of("image or package", AUTOMATION, verdicts.of(AUTOMATION));
        }

        private ChainLink configuration() {
            String name = "configuration";
            Optional<Verdict> automation = verdicts.of(AUTOMATION);
            if (automation.isEmpty()) {
                return ChainLink.notJudged(name, AUTOMATION, "rule " + AUTOMATION + " did not run");
            }
            Optional<Evidence> sample = DeploymentParts.of(project).configuration();
            if (sample.isEmpty() && verdicts.of(DOCUMENTS).isPresent()) {
                sample = OperationsSearch.configuration(project);
            }
            if (sample.isPresent()) {
                return ChainLink.held(name, AUTOMATION, sample);
            }
            return isElsewhere(automation.get())
                    ? ChainLink.notJudged(name, AUTOMATION, "the automation is known by link alone")
                    : ChainLink.doubtful(
                            name, AUTOMATION, "no sample, default or section says what has to be configured");
        }

        /** Without a sign of one the product may need none. */
        private ChainLink dataStore() {
            String name = "data store";
            Optional<Evidence> store = verdicts.of(AUTOMATION).isPresent()
                    ? DeploymentParts.of(project).dataStore()
                    : Optional.empty();
            return store.isPresent() ? ChainLink.held(name, AUTOMATION, store) : ChainLink.notNeeded(name, AUTOMATION);
        }

        private ChainLink upgrade() {
            String name = "upgrade";
            Optional<Verdict> topics = verdicts.of(TOPICS);
            if (topics.isEmpty()) {
                return ChainLink.notJudged(name, TOPICS, "rule " + TOPICS + " did not run");
            }
            Optional<Evidence> covering = OperationsTopics.covering(name, topics.get());
            if (covering.isPresent()) {
                return ChainLink.held(name, TOPICS, covering);
            }
            for (Finding finding : topics.get().findings()) {
                if (finding.subject().equals(name)) {
                    return ChainLink.missing(name, TOPICS, finding.message());
                }
            }
            boolean isNothing = topics.get().outcome() == Outcome.NOT_APPLICABLE;
            return isNothing
                    ? ChainLink.of(name, OPERATIONS, verdicts.of(OPERATIONS))
                    : ChainLink.of(name, TOPICS, topics);
        }

        /** Whether the automation is at an address that the user names. */
        private static boolean isElsewhere(Verdict automation) {
            return !automation.evidence().isEmpty()
                    && automation.evidence().get(0).url().isPresent();
        }
    }
}
