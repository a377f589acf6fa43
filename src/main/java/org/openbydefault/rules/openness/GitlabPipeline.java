package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Location;

/** The jobs of {@code .gitlab-ci.yml}, which a fork runs in its own project, without the variables of this one. */
final class GitlabPipeline {

    static final String FILE = ".gitlab-ci.yml";

    private static final Set<String> NO_JOBS = Set.of(
            "stages", "variables", "default", "include", "workflow", "image", "services", "cache", "before_script");

    private static final List<String> GUARDS = List.of(
            "ci_project_path",
            "ci_project_namespace",
            "ci_default_branch",
            "ci_commit_tag",
            "ci_commit_branch",
            "ci_commit_ref_protected",
            "ci_merge_request_source_project",
            "schedule",
            "main",
            "master",
            "tags",
            "manual",
            "never");

    private static final List<String> SECRET_WORDS =
            List.of("TOKEN", "PASSWORD", "SECRET", "API_KEY", "PRIVATE_KEY", "_PAT");

    /** How many variables of a job are judged. */
    private static final int MOST = 100;

    private final Set<String> defined = new HashSet<>();
    private final List<PipelineStep> steps = new ArrayList<>();

    /** @param documents of the file, of which the last one has the jobs, and one before it what it can be told */
    GitlabPipeline(List<DataNode> documents) {
        for (DataNode document : documents) {
            read(document);
        }
    }

    /** The jobs that use a secret variable which the file does not define and nothing asks for. */
    List<PipelineStep> steps() {
        return steps;
    }

    private void read(DataNode file) {
        define(file);
        for (Map.Entry<String, DataNode> entry : file.members().entrySet()) {
            String name = entry.getKey();
            DataNode job = entry.getValue();
            Optional<DataNode> script = job.get("script");
            boolean isJob = !NO_JOBS.contains(name) && !name.startsWith(".");
            if (isJob && script.isPresent() && !isLeftOutByForks(job)) {
                define(job);
                String commands = PipelineData.allText(script.get());
                List<String> secrets = secrets(commands);
                if (!secrets.isEmpty()) {
                    String text = name + " " + PipelineData.text(job, "stage") + " " + commands;
                    Location place = Location.of(FILE, file.lineOf(name));
                    steps.add(new PipelineStep(place, name, text.toLowerCase(Locale.ROOT), secrets, false));
                }
            }
        }
    }

    private void define(DataNode of) {
        Optional<DataNode> variables = of.get("variables");
        if (variables.isPresent()) {
            defined.addAll(variables.get().members().keySet());
        }
    }

    private static boolean isLeftOutByForks(DataNode job) {
        StringBuilder conditions = new StringBuilder();
        for (String key : List.of("rules", "only", "except", "when", "extends")) {
            Optional<DataNode> condition = job.get(key);
            conditions.append(condition.isPresent() ? PipelineData.allText(condition.get()) : "");
        }
        String asked = conditions.toString().toLowerCase(Locale.ROOT);
        for (String guard : GUARDS) {
            if (asked.contains(guard)) {
                return true;
            }
        }
        return PipelineData.text(job, "allow_failure").equals("true");
    }

    private List<String> secrets(String commands) {
        List<String> secrets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = commands.indexOf('$'); at >= 0 && seen.size() < MOST; at = commands.indexOf('$', at + 1)) {
            String name = ShellVariables.nameAt(commands, at);
            if (isSecret(name) && seen.add(name) && !ShellVariables.isAskedFor(commands, name)) {
                secrets.add(name);
            }
        }
        return secrets;
    }

    /** What GitLab itself gives to every job is none. */
    private boolean isSecret(String name) {
        if (defined.contains(name) || name.startsWith("CI_") || name.startsWith("GITLAB_")) {
            return false;
        }
        for (String word : SECRET_WORDS) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
