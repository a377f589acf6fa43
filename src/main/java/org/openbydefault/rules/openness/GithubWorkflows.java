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
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/** The workflows of GitHub, Gitea and Forgejo that run for pull requests, and what of them a fork cannot run. */
final class GithubWorkflows {

    private static final List<String> FOLDERS = List.of(".github/workflows", ".gitea/workflows", ".forgejo/workflows");

    private static final String PULL_REQUEST = "pull_request";

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
    private final Set<String> unreadable = new LinkedHashSet<>();
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

    /** Why some could not be read, each as a clause. */
    Set<String> unreadable() {
        return unreadable;
    }

    /** How many run for pull requests. */
    int count() {
        return workflows;
    }

    /** Most workflows hold neither word and are not taken apart. */
    private void readOfPullRequests(String path) {
        Optional<SourceText> text = files.text(path).value();
        if (text.isEmpty() || !text.get().text().contains(PULL_REQUEST)) {
            return;
        }
        Fact<DataNode> workflow = files.data(path);
        if (!workflow.isKnown()) {
            unreadable.add(workflow.reason());
        } else if (runsForPullRequests(workflow.value().get())) {
            workflows++;
            readJobs(path, workflow.value().get(), true);
        }
    }

    private static boolean runsForPullRequests(DataNode workflow) {
        Optional<DataNode> event = workflow.get("on", PULL_REQUEST);
        if (event.isPresent()) {
            return !onlyWhenClosed(event.get());
        }
        for (DataNode name : workflow.scalars("on")) {
            if (PipelineData.text(name).equals(PULL_REQUEST)) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyWhenClosed(DataNode event) {
        List<DataNode> types = event.scalars("types");
        return types.size() == 1 && PipelineData.text(types.get(0)).equals("closed");
    }

    private void readJobs(String path, DataNode workflow, boolean passesSecrets) {
        Optional<DataNode> jobs = workflow.get("jobs");
        if (!read.add(path) || jobs.isEmpty()) {
            return;
        }
        Map<String, List<String>> shared = passesSecrets ? variables(workflow) : Map.of();
        Set<String> guarded = new HashSet<>();
        for (Map.Entry<String, DataNode> entry : jobs.get().members().entrySet()) {
            String id = entry.getKey();
            DataNode job = entry.getValue();
            if (isGuarded(job) || needsOneOf(guarded, job)) {
                guarded.add(id);
            } else if (!StepPurpose.delivers(SourceTree.name(path) + " " + id + " " + PipelineData.text(job, "name"))) {
                addRunner(path, job);
                Location place = Location.of(path, jobs.get().lineOf(id));
                readJob(place, id, job, shared, passesSecrets);
            }
        }
    }

    /** A job is left out with the one that it needs. */
    private static boolean needsOneOf(Set<String> guarded, DataNode job) {
        if (guarded.isEmpty() || PipelineData.text(job, "if").contains("always()")) {
            return false;
        }
        for (DataNode needed : job.scalars("needs")) {
            if (guarded.contains(PipelineData.text(needed))) {
                return true;
            }
        }
        return false;
    }

    private void readJob(
            Location place, String id, DataNode job, Map<String, List<String>> shared, boolean passesSecrets) {
        String called = PipelineData.text(job, "uses");
        if (called.startsWith("./")) {
            readCalled(called.substring(2), job.get("secrets").isPresent());
            return;
        }
        if (passesSecrets && !called.isEmpty()) {
            addCall(place, id, job, called);
        }
        Optional<DataNode> list = job.get("steps");
        if (list.isEmpty() || !passesSecrets) {
            return;
        }
        Map<String, List<String>> known = new HashMap<>(shared);
        known.putAll(variables(job));
        List<PipelineStep> found = new ArrayList<>();
        boolean builds = false;
        for (DataNode step : list.get().items()) {
            PipelineStep read = step(place.path(), step, known);
            boolean isOptional = isGuarded(step)
                    || PipelineData.text(step, "continue-on-error").equals("true");
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
    private void addCall(Location place, String id, DataNode job, String called) {
        List<String> secrets = new ArrayList<>();
        for (DataNode secret : members(job, "secrets").values()) {
            secrets.addAll(SecretExpressions.in(PipelineData.text(secret)));
        }
        if (!secrets.isEmpty()) {
            String given = PipelineData.text(job, "name");
            String name = given.isEmpty() ? id : given;
            String text = id + " " + name + " " + called.substring(called.lastIndexOf('/') + 1);
            steps.add(new PipelineStep(place, name, text.toLowerCase(Locale.ROOT), secrets, false));
        }
    }

    private void readCalled(String path, boolean passesSecrets) {
        Fact<DataNode> workflow = files.data(path);
        if (workflow.isKnown()) {
            readJobs(path, workflow.value().get(), passesSecrets);
        } else {
            unreadable.add(workflow.reason());
        }
    }

    private static PipelineStep step(String path, DataNode step, Map<String, List<String>> known) {
        Set<String> secrets = new LinkedHashSet<>();
        for (String name : step.members().keySet()) {
            if (name.equals("env") || name.equals("with")) {
                for (DataNode value : members(step, name).values()) {
                    secrets.addAll(SecretExpressions.in(PipelineData.text(value)));
                }
            } else if (name.equals("run")) {
                String run = PipelineData.text(step, name);
                secrets.addAll(SecretExpressions.in(run));
                secrets.addAll(named(run, known));
            }
        }
        String name = PipelineData.text(step, "name");
        String uses = PipelineData.text(step, "uses");
        String run = PipelineData.text(step, "run");
        String text = name + " " + PipelineData.text(step, "id") + " " + uses + " " + run;
        return new PipelineStep(
                Location.of(path, step.line()),
                firstLine(name.isEmpty() ? uses + run : name),
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

    private static Map<String, List<String>> variables(DataNode of) {
        Map<String, List<String>> found = new HashMap<>();
        for (Map.Entry<String, DataNode> variable : members(of, "env").entrySet()) {
            List<String> secrets = SecretExpressions.in(PipelineData.text(variable.getValue()));
            if (!secrets.isEmpty() && found.size() < MOST) {
                found.put(variable.getKey(), secrets);
            }
        }
        return found;
    }

    private static Map<String, DataNode> members(DataNode of, String name) {
        Optional<DataNode> holder = of.get(name);
        return holder.isPresent() ? holder.get().members() : Map.of();
    }

    private static boolean isGuarded(DataNode of) {
        return PipelineGuard.leavesOutForks(PipelineData.text(of, "if"));
    }

    private void addRunner(String path, DataNode job) {
        Optional<DataNode> runsOn = job.get("runs-on");
        if (runsOn.isPresent() && PipelineData.allText(runsOn.get()).contains("self-hosted")) {
            ownRunners.putIfAbsent("self-hosted", Location.of(path, job.lineOf("runs-on")));
        }
    }
}
