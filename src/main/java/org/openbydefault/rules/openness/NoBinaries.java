package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.RepositoryPaths;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.Wording;

/** Compiled code cannot be read, changed or rebuilt by those who adopt the software. */
public final class NoBinaries implements Rule {

    /** The first entries of an archive lie within. */
    private static final int ARCHIVE_HEAD = 8192;

    private static final int PROGRAM_HEAD = 64;

    /** How many others of a folder are named. */
    private static final int MOST_NAMED = 5;

    private static final String[] ARCHIVES = {"jar", "war", "ear", "rar", "aar", "hpi", "jpi", "nbm", "omod"};

    private static final String[] PROGRAMS = {
        "class", "exe", "dll", "so", "dylib", "jnilib", "sys", "com", "bin", "out", "o", "a", "lib", "node", "wasm", ""
    };

    private static final Set<String> WRAPPERS = Set.of("maven-wrapper.jar", "gradle-wrapper.jar", "kobaltw.jar");

    private static final String SUBJECT = "compiled-code";

    private static final List<String> SEARCHED =
            List.of("*.class, *.jar, *.war, *.exe, *.dll, *.so and the like", "files without extension");

    private static final RuleInfo INFO = RuleInfo.of(
                    "no-binaries",
                    Family.OPENNESS,
                    Severity.WARNING,
                    "No compiled code is tracked outside tests and build wrappers")
            .withOption(AllowedPaths.OPTION, AllowedPaths.DESCRIPTION)
            .measuring(Framework.OSPS_BASELINE, "OSPS-QA-05.01")
            .measuring(Framework.OSPS_BASELINE, "OSPS-QA-05.02");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        RepositoryPaths paths = project.files().paths();
        Search search = new Search(project.files(), new AllowedPaths(options));
        search.inspect(paths.withExtension(ARCHIVES), ARCHIVE_HEAD);
        search.inspect(paths.withExtension(PROGRAMS), PROGRAM_HEAD);
        return search.verdict().withSearched(SEARCHED);
    }

    private static boolean isExempt(String path) {
        String name = SourceTree.name(path).toLowerCase(Locale.ROOT);
        return WRAPPERS.contains(name) || name.endsWith("-sources.jar") || ProductPaths.isProbablyForTests(path);
    }

    /** Looks into candidates and groups what it finds by folder. */
    private static final class Search {

        private final SourceTree files;
        private final AllowedPaths allowed;
        private final Assessment assessment = new Assessment();
        private final Map<String, List<String>> foundByFolder = new LinkedHashMap<>();
        private final Map<String, String> kinds = new HashMap<>();

        Search(SourceTree files, AllowedPaths allowed) {
            this.files = files;
            this.allowed = allowed;
        }

        void inspect(List<String> candidates, int limit) {
            for (String path : candidates) {
                if (!isExempt(path) && !allowed.contains(path)) {
                    inspect(path, files.head(path, limit));
                }
            }
        }

        Verdict verdict() {
            for (List<String> found : foundByFolder.values()) {
                String path = found.get(0);
                String more = found.size() == 1 ? "" : "; beside it " + others(found);
                assessment.wrong(
                        Location.of(path),
                        SUBJECT,
                        SourceTree.name(path) + " is " + kinds.get(path) + more,
                        "Take it from a public repository or build it from source, and remove it from Git; or name it in"
                                + " the option allow of no-binaries");
            }
            return assessment.verdict(
                    Verdict.passed("No compiled code in " + Wording.counted(assessment.countInnocent(), "file", "files")
                            + " that could be it" + assessment.remainder() + allowed.stale()));
        }

        private static String others(List<String> found) {
            int shown = Math.min(found.size(), MOST_NAMED + 1);
            List<String> names = new ArrayList<>();
            for (String path : found.subList(1, shown)) {
                names.add(SourceTree.name(path));
            }
            String rest = shown < found.size() ? " and " + (found.size() - shown) + " more" : "";
            return String.join(", ", names) + rest;
        }

        private void inspect(String path, Fact<byte[]> head) {
            Optional<String> kind =
                    head.isKnown() ? CompiledCode.what(head.value().get()) : Optional.empty();
            if (kind.isPresent()) {
                kinds.put(path, kind.get());
                foundByFolder
                        .computeIfAbsent(SourceTree.parent(path), folder -> new ArrayList<>())
                        .add(path);
            } else if (head.isKnown()) {
                assessment.innocent();
            } else if (!SourceTree.extension(path).isEmpty()) {
                assessment.undecided(head.reason());
            }
        }
    }
}
