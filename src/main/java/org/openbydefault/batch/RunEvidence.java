package org.openbydefault.batch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.address.RepositoryIndex;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.check.RunRepositories;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.engine.SisterNaming;
import org.openbydefault.git.GitHistory;
import org.openbydefault.git.GitRepository;
import org.openbydefault.git.NoSuchCommitException;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.GitCommit;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Sister;
import org.openbydefault.report.CheckedRepository;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

/**
 * The repositories of a run, known to each other by their addresses: where evidence names another one of them, it is
 * looked up there, and a rule that passed by nothing but what is not there is to be reviewed. Thread-safe.
 */
final class RunEvidence implements RunRepositories {

    /** What rules say of evidence that they could not look at. */
    private static final String UNVERIFIED = "which nobody verified";

    private final List<CheckedRepository> repositories;
    private final Path folder;
    private final RepositoryIndex index = new RepositoryIndex();

    /** @param folder what the paths of the repositories are relative to */
    RunEvidence(List<CheckedRepository> repositories, Path folder) {
        this.repositories = repositories;
        this.folder = folder;
        for (int i = 0; i < repositories.size(); i++) {
            if (repositories.get(i).address().isPresent()) {
                index.add(repositories.get(i).address().get(), i);
            }
        }
    }

    @Override
    public Optional<RunRepository> at(String address) {
        ScmUrl url = ScmUrl.parse(address);
        Optional<Integer> position = url.below().isEmpty() ? index.find(url) : Optional.empty();
        try {
            return position.isPresent() ? Optional.of(ofRun(repositories.get(position.get()))) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private RunRepository ofRun(CheckedRepository repository) {
        return new RunRepository(folder.resolve(repository.path()).normalize(), repository.revision());
    }

    /**
     * The result after a look at what it names.
     *
     * @param judged the repository that it is about
     */
    CheckResult looked(CheckResult result, CheckedRepository judged, Project project) {
        List<RuleResult> looked = new ArrayList<>(result.results().size());
        for (RuleResult rule : result.results()) {
            looked.add(
                    rule.verdict().outcome() == Outcome.PASSED
                                    && rule.findings().isEmpty()
                            ? looked(rule, judged, project)
                            : rule);
        }
        return result.with(result.commit(), looked, result.comparison(), result.remarks());
    }

    private RuleResult looked(RuleResult rule, CheckedRepository judged, Project project) {
        List<Evidence> all = new ArrayList<>();
        List<Finding> missing = new ArrayList<>();
        int verified = 0;
        for (Evidence evidence : rule.verdict().evidence()) {
            Optional<Look> look =
                    isRead(evidence) ? Optional.empty() : look(evidence.url().get());
            if (look.isPresent()) {
                if (!look.get().isThere()) {
                    missing.add(finding(evidence, look.get(), project.fallbackLocation()));
                } else if (isUnnamed(evidence, look.get(), judged, project)) {
                    missing.add(SisterNaming.missing(
                            project,
                            rule.info(),
                            evidence.url().get(),
                            look.get().name()));
                } else {
                    verified++;
                }
            }
            all.add(look.isPresent() ? evidence.withNote(look.get().note()) : evidence);
        }
        if (verified == 0 && missing.isEmpty()) {
            return rule;
        }
        return new RuleResult(rule.info(), rule.severity(), verdict(rule.verdict(), all, missing), rule.reason());
    }

    /** Whether it is no address that nobody looked at. */
    private static boolean isRead(Evidence evidence) {
        boolean isDefault =
                evidence.kind() == Evidence.Kind.SISTER && evidence.location().isEmpty();
        return isDefault || evidence.url().isEmpty();
    }

    /** Whether the user says that the evidence is in another repository, and nobody else would look for it there. */
    private static boolean isUnnamed(Evidence evidence, Look look, CheckedRepository judged, Project project) {
        return evidence.kind() == Evidence.Kind.CONFIGURED
                && !look.repository().path().equals(judged.path())
                && Sister.naming(project, look.name()).isEmpty();
    }

    private static Verdict verdict(Verdict before, List<Evidence> evidence, List<Finding> missing) {
        boolean isAllMissing = missing.size() == evidence.size();
        String message =
                missing.isEmpty() ? before.message().replace(UNVERIFIED, "verified in this run") : before.message();
        Verdict verdict =
                isAllMissing ? Verdict.review(missing.get(0).message(), missing) : Verdict.passed(message, evidence);
        verdict = verdict.withSearched(before.searched());
        for (Map.Entry<String, String> attribute : before.attributes().entrySet()) {
            verdict = verdict.withAttribute(attribute.getKey(), attribute.getValue());
        }
        return verdict;
    }

    private static Finding finding(Evidence evidence, Look look, Location fallback) {
        String url = evidence.url().orElseThrow();
        return Finding.of(
                evidence.location().orElse(fallback),
                url,
                "The evidence " + url + " is " + look.note(),
                "Correct the link, or commit " + look.path() + " to the repository that it names");
    }

    /**
     * What a look into another repository of the run told.
     *
     * @param repository where it looked, which has an address
     * @param path what was looked for
     * @param note what was found, for the evidence
     */
    private record Look(CheckedRepository repository, boolean isThere, String path, String note) {

        String name() {
            return Sister.name(repository.address().orElseThrow());
        }
    }

    /** Empty where an address names nothing that the run has, or nothing that can be looked up. */
    private Optional<Look> look(String address) {
        ScmUrl url = ScmUrl.parse(address);
        Optional<Integer> position = index.find(url);
        Optional<PlaceInRepository> place = PlaceInRepository.of(url.below());
        return position.isEmpty() || place.isEmpty()
                ? Optional.empty()
                : look(repositories.get(position.get()), place.get());
    }

    private Optional<Look> look(CheckedRepository repository, PlaceInRepository place) {
        try (GitHistory history =
                GitRepository.containing(folder.resolve(repository.path())).history()) {
            GitCommit commit = history.commit(repository.revision().orElse("HEAD"));
            if (history.holds(commit, place.path())) {
                return Optional.of(new Look(
                        repository, true, place.path(), "verified in this run, at commit " + commit.shortId()));
            }
            for (String other : place.others()) {
                if (history.holds(commit, other)) {
                    return Optional.empty();
                }
            }
            String note = "not there, as this run found: commit " + commit.shortId() + " has no " + place.path();
            return Optional.of(new Look(repository, false, place.path(), note));
        } catch (NoSuchCommitException | InvalidPathException unreadable) {
            return Optional.empty();
        }
    }
}
