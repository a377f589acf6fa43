package org.openbydefault.declared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FileStore;
import org.openbydefault.project.FormatParser;
import org.openbydefault.project.GitFacts;
import org.openbydefault.project.GitRemote;
import org.openbydefault.project.GitSubmodule;
import org.openbydefault.project.KindDetector;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.PomFact;
import org.openbydefault.project.Project;
import org.openbydefault.project.Reachability;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Verdict;

/**
 * A small repository that a rule is said to pass or to fail.
 *
 * @param files texts by path
 * @param passes whether the rule is said to pass
 * @param where the place that says so
 */
public record Example(Map<String, String> files, boolean passes, String where) {

    /** A file that no rule looks for: a repository is never empty. */
    private static final String FILLER = ".gitkeep";

    /** What the rule says of it. */
    public Verdict judge(Rule rule, FormatParser formats, KindDetector kinds) {
        List<String> paths = new ArrayList<>(files.keySet());
        paths.add(FILLER);
        Project project = PluginAccess.project(
                PluginAccess.tracked(PluginAccess.paths(paths), new Files(files), formats),
                new NoGit(),
                PomFact.absent(),
                Project.Settings.none(),
                kinds,
                Reachability.offline());
        return rule.check(project, Options.none());
    }

    /** Whether the rule says what its author says. */
    public boolean isMetBy(Verdict verdict) {
        return passes
                ? verdict.outcome() == Outcome.PASSED || verdict.outcome() == Outcome.NOT_APPLICABLE
                : verdict.outcome() == Outcome.FAILED;
    }

    /** Texts in memory. */
    private record Files(Map<String, String> texts) implements FileStore {

        @Override
        public Fact<byte[]> read(String path, int limit) {
            String text = path.equals(FILLER) ? "" : texts.get(path);
            if (text == null) {
                return Fact.unknown(path + " is not in the example");
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return Fact.known(bytes.length > limit ? Arrays.copyOf(bytes, limit) : bytes);
        }

        @Override
        public List<String> children(String folder) {
            Set<String> names = new LinkedHashSet<>();
            String prefix = folder.isEmpty() ? "" : folder + "/";
            for (String path : texts.keySet()) {
                if (path.startsWith(prefix)) {
                    int slash = path.indexOf('/', prefix.length());
                    names.add(path.substring(prefix.length(), slash < 0 ? path.length() : slash + 1));
                }
            }
            return List.copyOf(names);
        }

        @Override
        public String resolve(String path) {
            return path;
        }
    }

    private record NoGit() implements GitFacts {

        @Override
        public boolean isPresent() {
            return false;
        }

        @Override
        public Fact<List<GitRemote>> remotes() {
            return Fact.known(List.of());
        }

        @Override
        public Fact<List<GitSubmodule>> submodules() {
            return Fact.known(List.of());
        }
    }
}
