package org.openbydefault.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.openbydefault.check.Checkout;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.Crashes;
import org.openbydefault.engine.Engine;
import org.openbydefault.engine.RuleCatalog;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.files.TreeChange;
import org.openbydefault.fix.FileChange;
import org.openbydefault.fix.FixPlan;
import org.openbydefault.fix.FixPlanner;
import org.openbydefault.fix.PatchedFiles;
import org.openbydefault.git.CommittedFiles;
import org.openbydefault.git.GitPatch;
import org.openbydefault.git.GitRepository;
import org.openbydefault.project.Project;
import org.openbydefault.report.FixReport;
import org.openbydefault.report.OutputFolder;
import org.openbydefault.rule.Severity;
import org.openbydefault.text.NearestName;

/** Fixes what has one right answer: plans the changes, and writes a patch or applies them. */
final class FixGoal extends EngineGoal {

    private static final String PATCH = "fix.patch";

    FixGoal(AbstractConfiguredMojo mojo) {
        super(mojo);
    }

    void run() throws MojoExecutionException {
        if (isSkipped()) {
            return;
        }
        Optional<Path> directory = directory();
        if (directory.isEmpty() && !BuildRoot.is(project, session.getAllProjects())) {
            log.debug("Nothing to do in this module: the root of the build is fixed as a whole");
            return;
        }
        try {
            fix(directory);
        } catch (ConfigurationException mistake) {
            throw new MojoExecutionException(mistake.getMessage());
        } catch (IOException unwritable) {
            throw new MojoExecutionException("Nothing was fixed: " + unwritable.getMessage(), unwritable);
        }
    }

    private void fix(Optional<Path> directory) throws ConfigurationException, IOException, MojoExecutionException {
        RuleCatalog catalog = catalog();
        if (!layers().text(PluginParameter.COMMIT).isEmpty()) {
            throw new ConfigurationException(List.of("commit: fix works on the working tree; leave commit out"));
        }
        Set<String> chosenRules = chosenRules(catalog);
        Crashes crashes = new Crashes();
        Checkout checkout = checkout(crashes);
        Configuration configuration = configuration(catalog, checkout.store());
        requireOn(chosenRules, configuration);
        Project checked = repository(checkout, configuration, crashes);
        List<RuleResult> results = Engine.run(
                checked, run(configuration, Optional.empty(), crashes).rules(), listener(), crashes);
        if (!crashes.all().isEmpty()) {
            throw new MojoExecutionException(message(crashes.all()));
        }
        FixPlan plan = FixPlanner.plan(checked, results, chosenRules);
        plan = plan.then(afterwards(plan, checkout, checked, configuration, chosenRules));
        if (isSet(PluginParameter.APPLY)) {
            change(plan, top(directory.orElse(buildFolder(false))));
            say(new FixReport(plan).applied());
        } else {
            Path patch = write(plan, directory.isPresent());
            say(new FixReport(plan).written(command(directory, patch)));
        }
    }

    /** What the changes of a plan bring about that can be changed as well. */
    private FixPlan afterwards(
            FixPlan plan, Checkout checkout, Project checked, Configuration configuration, Set<String> chosenRules)
            throws ConfigurationException, MojoExecutionException {
        Crashes crashes = new Crashes();
        Checkout patched = checkout.with(new PatchedFiles(checkout.store(), plan.changes()));
        List<RuleSetting> rules = new ArrayList<>();
        for (RuleSetting setting : run(configuration, Optional.empty(), crashes).rules()) {
            if (FixPlanner.isJudgedAfterwards(setting.rule().info().id())) {
                rules.add(setting);
            }
        }
        Project after = checkedProject(configuration, crashes).inState(patched, checked);
        List<RuleResult> results = Engine.run(after, rules, (rule, number, of) -> {}, crashes);
        if (!crashes.all().isEmpty()) {
            throw new MojoExecutionException(message(crashes.all()));
        }
        return FixPlanner.planAfterwards(after, results, chosenRules);
    }

    /** @throws ConfigurationException if one of them does not exist */
    private Set<String> chosenRules(RuleCatalog catalog) throws ConfigurationException {
        Set<String> chosen = new LinkedHashSet<>();
        List<String> problems = new ArrayList<>();
        for (String word : layers().text(PluginParameter.RULES).split(",", -1)) {
            String id = word.strip();
            if (id.isEmpty()) {
                continue;
            }
            if (catalog.rule(id).isEmpty()) {
                problems.add("rules: unknown rule '" + id + "', " + NearestName.hint(id, catalog.ids()));
            }
            chosen.add(id);
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return chosen;
    }

    /** @throws ConfigurationException if a rule whose findings are to be changed does not run */
    private static void requireOn(Set<String> chosenRules, Configuration configuration) throws ConfigurationException {
        List<String> problems = new ArrayList<>();
        for (RuleSetting setting : configuration.settings()) {
            String id = setting.rule().info().id();
            if (chosenRules.contains(id) && setting.severity() == Severity.OFF) {
                problems.add("rules: " + id + " is off here (" + setting.origin() + "). Let it run with"
                        + " -DopenByDefault.severities=" + id + "=warning");
            }
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
    }

    /** What applies the patch: at the top of the repository, or from here to another one. */
    private String command(Optional<Path> directory, Path patch) {
        if (directory.isPresent()) {
            return "git -C " + shown(directory.get()) + " apply \"$PWD/" + shown(patch) + "\"";
        }
        Path top = GitRepository.containing(buildFolder(false)).workTree().orElse(currentFolder());
        String path = patch.startsWith(top) ? top.relativize(patch).toString() : patch.toString();
        return "git apply " + path + (top.equals(currentFolder()) ? "" : ", at the top of the repository");
    }

    private String shown(Path path) {
        return ShownPath.from(currentFolder(), path);
    }

    private Path write(FixPlan plan, boolean elsewhere) throws IOException {
        GitPatch patch = new GitPatch();
        for (FileChange change : plan.changes()) {
            patch.add(change.path(), change.before(), change.after());
        }
        Path folder = reportFolder(elsewhere);
        OutputFolder output = new OutputFolder(buildFolder(elsewhere), folder);
        output.remove(PATCH);
        if (!plan.changes().isEmpty()) {
            output.write(PATCH, patch.bytes());
        }
        return folder.resolve(PATCH);
    }

    /** @throws MojoExecutionException if one of the files is not as in the last commit: then none is changed */
    private void change(FixPlan plan, Path top) throws IOException, MojoExecutionException {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        try (CommittedFiles committed = GitRepository.containing(top).committedFiles()) {
            for (FileChange change : plan.changes()) {
                Optional<String> obstacle =
                        change.before().isPresent() ? committed.obstacle(change.path()) : Optional.empty();
                if (obstacle.isPresent()) {
                    throw new MojoExecutionException("Nothing was changed: " + obstacle.get()
                            + ". Commit or take back its changes first, or use the patch");
                }
                contents.put(change.path(), change.after());
            }
        }
        new TreeChange(top).apply(contents);
    }

    private static Path top(Path folder) throws MojoExecutionException {
        return GitRepository.containing(folder)
                .workTree()
                .orElseThrow(() -> new MojoExecutionException("Nothing was changed: " + folder
                        + " belongs to no Git repository, where changes could be taken back. Use the patch"));
    }

    private void say(List<String> lines) {
        lines.forEach(log::info);
    }
}
