package org.openbydefault.check;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.configuration.ConfigurationLayers;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.engine.Acceptances;
import org.openbydefault.engine.Baseline;
import org.openbydefault.engine.BaselineComparison;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.CommitComparison;
import org.openbydefault.engine.Comparison;
import org.openbydefault.engine.ComparisonBase;
import org.openbydefault.engine.ComparisonBase.How;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Engine;
import org.openbydefault.engine.Remark;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.git.GitHistory;
import org.openbydefault.git.NoSuchCommitException;
import org.openbydefault.project.GitCommit;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Severity;

/** What a check has to do with the history of the repository: commits to judge, to compare with, to take dates from. */
final class HistoryCheck implements AutoCloseable {

    private static final String HEAD = "HEAD";

    private final ConfigurationLayers layers;
    private final Commits commits;
    private final List<Remark> remarks = new ArrayList<>();
    private Optional<GitCommit> judged = Optional.empty();
    private Optional<ComparisonBase> base = Optional.empty();
    private int fixed;

    /** @param folder a folder of the repository */
    HistoryCheck(ConfigurationLayers layers, Path folder) {
        this.layers = layers;
        this.commits = new Commits(folder);
    }

    /**
     * The commit that the user names, in place of a checkout.
     *
     * @throws ConfigurationException if it cannot be had
     */
    Checkout checkout() throws ConfigurationException {
        try {
            GitCommit commit = commits.named(layers.text(PluginParameter.COMMIT));
            judged = Optional.of(commit);
            return commits.checkout(commit);
        } catch (NoSuchCommitException missing) {
            throw mistake(PluginParameter.COMMIT, missing);
        }
    }

    /**
     * The result with what is new and what is accepted.
     *
     * @throws ConfigurationException if there is nothing to compare with, or the policy forbids an acceptance
     */
    CheckResult complete(CheckResult result, Configuration configuration, Judged how) throws ConfigurationException {
        List<RuleResult> results = result.results();
        if (configuration.newSince().isPresent()) {
            results = compared(results, configuration.newSince().get(), how);
        } else if (how.baseline().isPresent()) {
            results = compared(results, how.baseline().get());
        }
        if (!configuration.acceptances().isEmpty()) {
            results = accepted(results, configuration);
        }
        Optional<Comparison> comparison =
                base.isPresent() ? Optional.of(Comparison.of(base.get(), results, fixed)) : Optional.empty();
        return result.with(judged, results, comparison, remarks);
    }

    @Override
    public void close() {
        commits.close();
    }

    private List<RuleResult> compared(List<RuleResult> results, String revision, Judged how)
            throws ConfigurationException {
        try {
            GitHistory.Base found = commits.base(judged.isPresent() ? judged.get() : commits.named(HEAD), revision);
            Project before = how.repository().inState(commits.checkout(found.commit()), how.project());
            CommitComparison comparison = new CommitComparison(
                    how.project(), before, Engine.run(before, how.rules(), (rule, number, of) -> {}, how.crashes()));
            List<RuleResult> compared = comparison.on(results);
            base = Optional.of(described(found, revision));
            fixed = comparison.fixed();
            remarks.addAll(comparison.remarks());
            return compared;
        } catch (NoSuchCommitException missing) {
            throw mistake(PluginParameter.NEW_SINCE, missing);
        }
    }

    private List<RuleResult> compared(List<RuleResult> results, Baseline baseline) {
        BaselineComparison comparison = new BaselineComparison(baseline);
        List<RuleResult> compared = comparison.on(results);
        base = Optional.of(ComparisonBase.file(Baseline.FILE));
        fixed = comparison.fixed();
        remarks.addAll(comparison.remarks());
        return compared;
    }

    private static ComparisonBase described(GitHistory.Base base, String revision) {
        return new ComparisonBase(
                base.isMergeBase() ? How.MERGE_BASE : How.NAMED_COMMIT,
                revision,
                Optional.of(base.commit()),
                base.distance());
    }

    private List<RuleResult> accepted(List<RuleResult> results, Configuration configuration)
            throws ConfigurationException {
        LocalDate day =
                configuration.today().isPresent() ? configuration.today().get() : day();
        configuration.checkAcceptances(day);
        Acceptances acceptances = new Acceptances(configuration.acceptances(), day);
        List<RuleResult> accepted = acceptances.on(results);
        remarks.addAll(acceptances.remarks());
        return accepted;
    }

    /** That of the judged commit: an old one stays as it was. */
    private LocalDate day() {
        if (judged.isPresent()) {
            return judged.get().date();
        }
        if (!commits.isPresent()) {
            return LocalDate.now(ZoneId.systemDefault());
        }
        try {
            return commits.named(HEAD).date();
        } catch (NoSuchCommitException unreadable) {
            remarks.add(new Remark(
                    Severity.INFO,
                    "Acceptances are compared with the day of today, since that of HEAD is not known: "
                            + unreadable.getMessage()));
            return LocalDate.now(ZoneId.systemDefault());
        }
    }

    private ConfigurationException mistake(PluginParameter parameter, NoSuchCommitException missing) {
        return new ConfigurationException(
                List.of(layers.where(parameter) + ": " + parameter.id() + ": " + missing.getMessage()));
    }
}
