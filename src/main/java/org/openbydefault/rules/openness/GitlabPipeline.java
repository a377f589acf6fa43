package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

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

    private final String path;
    private final Set<String> defined = new HashSet<>();
    private final List<PipelineStep> steps = new ArrayList<>();

    private GitlabPipeline(String path) {
        this.path = path;
    }

    /** The jobs that use a secret variable which the file does not define and nothing asks for. */
    static List<PipelineStep> steps(SourceTree files) {
        Optional<SourceText> text = files.exists(FILE) ? files.text(FILE).value() : Optional.empty();
        GitlabPipeline pipeline = new GitlabPipeline(FILE);
        if (text.isPresent()) {
            pipeline.read(YamlOutline.of(text.get()));
        }
        return pipeline.steps;
    }

    private void read(YamlOutline file) {
        define(file);
        for (YamlOutline job : file.children()) {
            boolean isJob = !NO_JOBS.contains(job.key()) && !job.key().startsWith(".");
            if (isJob && job.child("script").isPresent() && !isLeftOutByForks(job)) {
                define(job);
                readScript(job, job.child("script").get());
            }
        }
    }

    private void define(YamlOutline of) {
        Optional<YamlOutline> variables = of.child("variables");
        for (YamlOutline variable : variables.isPresent() ? variables.get().children() : List.<YamlOutline>of()) {
            defined.add(variable.key());
        }
    }

    private static boolean isLeftOutByForks(YamlOutline job) {
        StringBuilder conditions = new StringBuilder();
        for (String key : List.of("rules", "only", "except", "when", "extends")) {
            Optional<YamlOutline> condition = job.child(key);
            conditions.append(condition.isPresent() ? condition.get().allText() : "");
        }
        String asked = conditions.toString().toLowerCase(Locale.ROOT);
        for (String guard : GUARDS) {
            if (asked.contains(guard)) {
                return true;
            }
        }
        return job.text("allow_failure").equals("true");
    }

    private void readScript(YamlOutline job, YamlOutline script) {
        String commands = script.allText();
        List<String> secrets = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int at = commands.indexOf('$'); at >= 0 && seen.size() < MOST; at = commands.indexOf('$', at + 1)) {
            String name = ShellVariables.nameAt(commands, at);
            if (isSecret(name) && seen.add(name) && !ShellVariables.isAskedFor(commands, name)) {
                secrets.add(name);
            }
        }
        if (!secrets.isEmpty()) {
            steps.add(new PipelineStep(
                    Location.of(path, job.line()),
                    job.key(),
                    (job.key() + " " + job.text("stage") + " " + commands).toLowerCase(Locale.ROOT),
                    secrets,
                    false));
        }
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
