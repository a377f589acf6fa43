package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;

/** The workflows of GitHub, Gitea and Forgejo that run for pull requests, and what of them a fork cannot run. */
final class GithubWorkflows {

    private static final List<String> FOLDERS = List.of(".github/workflows", ".gitea/workflows", ".forgejo/workflows");

    /** How many workflows, and variables of each, are read at the most. */
    private static final int MOST = 60;

    /** Actions that sign the steps behind them in somewhere. */
    private static final List<String> SIGN_IN = List.of(
            "aws-actions/configure-aws-credentials",
            "azure/login",
            "google-github-actions/auth",
            "webfactory/ssh-agent",
            "hashicorp/vault-action");

    private final SourceTree files;
    private final List<PipelineStep> steps = new ArrayList<>();
    private final Map<String, Location> ownRunners = new HashMap<>();
    private final Set<String> read = new HashSet<>();
    private int workflows;

    GithubWorkflows(SourceTree files) {
        this.files = files;
        for (String folder : FOLDERS) {
            for (String name : files.children(folder)) {
                String path = SourceTree.join(folder, name);
                if ((name.endsWith(".yml") || name.endsWith(".yaml")) && workflows < MOST) {
                    readOfPullRequests(path);
                }
            }
        }
    }

    /** Steps that run for pull requests and take secrets. */
    List<PipelineStep> steps() {
        return steps;
    }

    /** The labels of runners that their owner runs, and a place of each. */
    Map<String, Location> ownRunners() {
        return ownRunners;
    }

    /** How many run for pull requests. */
    int count() {
        return workflows;
    }

    /** Most workflows hold neither word and are not taken apart. */
    private void readOfPullRequests(String path) {
        Optional<SourceText> text = files.text(path).value();
        if (text.isEmpty() || !text.get().text().contains("pull_request")) {
            return;
        }
        YamlOutline workflow = YamlOutline.of(text.get());
        Optional<YamlOutline> on = trigger(workflow);
        if (on.isPresent() && runsForPullRequests(on.get())) {
            workflows++;
            readJobs(path, workflow, true);
        }
    }

    private static Optional<YamlOutline> trigger(YamlOutline workflow) {
        Optional<YamlOutline> on = workflow.child("on");
        return on.isPresent() ? on : workflow.child("true");
    }

    private static boolean runsForPullRequests(YamlOutline on) {
        for (YamlOutline event : on.children()) {
            if (event.key().equals("pull_request") || event.value().equals("pull_request")) {
                return !onlyWhenClosed(event);
            }
        }
        for (String event : on.value().split("[\\[\\], ]+", -1)) {
            if (event.equals("pull_request")) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyWhenClosed(YamlOutline event) {
        Optional<YamlOutline> types = event.child("types");
        List<String> words = types.isPresent() ? Words.of(types.get().allText()) : List.of();
        return words.contains("closed") && words.size() == 2;
    }

    private void readJobs(String path, YamlOutline workflow, boolean passesSecrets) {
        Optional<YamlOutline> jobs = workflow.child("jobs");
        if (!read.add(path) || jobs.isEmpty()) {
            return;
        }
        Map<String, List<String>> shared = passesSecrets ? variables(workflow) : Map.of();
        Set<String> guarded = new HashSet<>();
        for (YamlOutline job : jobs.get().children()) {
            if (isGuarded(job) || needsOneOf(guarded, job)) {
                guarded.add(job.key());
            } else if (!StepPurpose.delivers(SourceTree.name(path) + " " + job.key() + " " + job.text("name"))) {
                addRunner(path, job);
                readJob(path, job, shared, passesSecrets);
            }
        }
    }

    /** A job is left out with the one that it needs. */
    private static boolean needsOneOf(Set<String> guarded, YamlOutline job) {
        if (guarded.isEmpty() || job.text("if").contains("always()")) {
            return false;
        }
        Optional<YamlOutline> needs = job.child("needs");
        for (String needed : needs.isPresent() ? needs.get().allText().split("[\\[\\], ]+", -1) : new String[0]) {
            if (guarded.contains(needed)) {
                return true;
            }
        }
        return false;
    }

    private void readJob(String path, YamlOutline job, Map<String, List<String>> shared, boolean passesSecrets) {
        String called = job.text("uses");
        if (called.startsWith("./")) {
            readCalled(called.substring(2), job.child("secrets").isPresent());
            return;
        }
        if (passesSecrets && !called.isEmpty()) {
            addCall(path, job, called);
        }
        Optional<YamlOutline> list = job.child("steps");
        if (list.isEmpty() || !passesSecrets) {
            return;
        }
        Map<String, List<String>> known = new HashMap<>(shared);
        known.putAll(variables(job));
        List<PipelineStep> found = new ArrayList<>();
        boolean builds = false;
        for (YamlOutline step : list.get().children()) {
            PipelineStep read = step(path, step, known);
            boolean isOptional =
                    isGuarded(step) || step.text("continue-on-error").equals("true");
            if (!read.secrets().isEmpty() && !isOptional) {
                found.add(read);
            }
            builds |= !read.feedsOthers() && StepPurpose.of(read) == StepPurpose.BUILD;
        }
        for (PipelineStep step : found) {
            if (builds || !step.feedsOthers()) {
                steps.add(step);
            }
        }
    }

    /** What a workflow of another repository does with them, its name tells alone. */
    private void addCall(String path, YamlOutline job, String called) {
        List<String> secrets = new ArrayList<>();
        Optional<YamlOutline> passed = job.child("secrets");
        for (YamlOutline secret : passed.isPresent() ? passed.get().children() : List.<YamlOutline>of()) {
            secrets.addAll(SecretExpressions.in(secret.value()));
        }
        if (!secrets.isEmpty()) {
            String name = job.text("name").isEmpty() ? job.key() : job.text("name");
            String text = job.key() + " " + name + " " + called.substring(called.lastIndexOf('/') + 1);
            steps.add(new PipelineStep(
                    Location.of(path, job.line()), name, text.toLowerCase(Locale.ROOT), secrets, false));
        }
    }

    private void readCalled(String path, boolean passesSecrets) {
        Optional<SourceText> text = files.text(path).value();
        if (text.isPresent()) {
            readJobs(path, YamlOutline.of(text.get()), passesSecrets);
        }
    }

    private static PipelineStep step(String path, YamlOutline step, Map<String, List<String>> known) {
        Set<String> secrets = new LinkedHashSet<>();
        for (YamlOutline values : step.children()) {
            boolean isGiven = values.key().equals("env") || values.key().equals("with");
            if (isGiven) {
                for (YamlOutline value : values.children()) {
                    secrets.addAll(SecretExpressions.in(value.value()));
                }
            } else if (values.key().equals("run")) {
                secrets.addAll(SecretExpressions.in(values.value()));
                secrets.addAll(named(values.value(), known));
            }
        }
        String uses = step.text("uses");
        String name = step.text("name").isEmpty() ? uses + step.text("run") : step.text("name");
        String text = step.text("name") + " " + step.text("id") + " " + uses + " " + step.text("run");
        return new PipelineStep(
                Location.of(path, step.line()),
                firstLine(name),
                text.toLowerCase(Locale.ROOT),
                List.copyOf(secrets),
                signsIn(uses.toLowerCase(Locale.ROOT)));
    }

    private static boolean signsIn(String uses) {
        for (String action : SIGN_IN) {
            if (uses.startsWith(action)) {
                return true;
            }
        }
        return false;
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    /** The secrets behind the variables that a command names. */
    private static List<String> named(String run, Map<String, List<String>> known) {
        List<String> found = new ArrayList<>();
        for (Map.Entry<String, List<String>> variable : known.entrySet()) {
            String name = variable.getKey();
            if (run.contains("$" + name) || run.contains("${" + name + "}") || run.contains("env." + name)) {
                found.addAll(variable.getValue());
            }
        }
        return found;
    }

    private static Map<String, List<String>> variables(YamlOutline of) {
        Map<String, List<String>> found = new HashMap<>();
        Optional<YamlOutline> env = of.child("env");
        for (YamlOutline variable : env.isPresent() ? env.get().children() : List.<YamlOutline>of()) {
            List<String> secrets = SecretExpressions.in(variable.value());
            if (!secrets.isEmpty() && found.size() < MOST) {
                found.put(variable.key(), secrets);
            }
        }
        return found;
    }

    private static boolean isGuarded(YamlOutline of) {
        return PipelineGuard.leavesOutForks(of.text("if"));
    }

    private void addRunner(String path, YamlOutline job) {
        Optional<YamlOutline> runsOn = job.child("runs-on");
        if (runsOn.isPresent() && runsOn.get().allText().contains("self-hosted")) {
            ownRunners.putIfAbsent("self-hosted", Location.of(path, runsOn.get().line()));
        }
    }
}
