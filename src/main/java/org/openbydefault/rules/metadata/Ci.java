package org.openbydefault.rules.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.address.Address;
import org.openbydefault.documentation.Absence;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomSystem;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.TrackedState;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Outsiders can repeat only those checks whose configuration they see. */
public final class Ci implements Rule {

    private static final Set<String> FILES = Set.of(
            ".gitlab-ci.yml",
            ".gitlab-ci.yaml",
            ".travis.yml",
            ".appveyor.yml",
            "appveyor.yml",
            ".cirrus.yml",
            ".cirrus.star",
            ".drone.yml",
            ".drone.yaml",
            ".woodpecker.yml",
            ".woodpecker.yaml",
            "azure-pipelines.yml",
            "azure-pipelines.yaml",
            ".azure-pipelines.yml",
            "bitbucket-pipelines.yml",
            "buildspec.yml",
            "buildspec.yaml",
            "cloudbuild.yaml",
            "cloudbuild.yml",
            "wercker.yml",
            "shippable.yml",
            "codeship-steps.yml",
            "codefresh.yml",
            "bitrise.yml",
            ".build.yml",
            ".zuul.yaml",
            "zuul.yaml",
            ".scrutinizer.yml");
    private static final List<String> FOLDERS_OF_YAML = List.of(
            ".github/workflows",
            ".gitea/workflows",
            ".forgejo/workflows",
            ".circleci",
            ".woodpecker",
            ".buildkite",
            ".builds",
            ".tekton",
            ".semaphore",
            ".azure-pipelines",
            ".azuredevops",
            ".gitlab/ci",
            ".harness",
            ".drone",
            ".zuul.d",
            "bamboo-specs",
            ".concourse",
            "concourse");
    private static final List<String> FOLDERS = List.of(".teamcity", ".ci", ".jenkins");
    private static final List<String> TELLING_WORDS = List.of("build", "test", "maven", "verify", "ci.", "jenkinsfile");

    /** In the names of workflows that look after issues and pull requests. */
    private static final List<String> HOUSEKEEPING = List.of(
            "stale", "inactive", "close", "label", "lock", "greet", "assign", "triage", "changelog", "backport");

    private static final List<String> SEARCHED =
            List.of(".github/workflows/*.yml", ".gitlab-ci.yml", "Jenkinsfile*", "the files of other systems");

    private static final RuleInfo INFO = RuleInfo.of(
                    "ci",
                    Family.METADATA,
                    Severity.WARNING,
                    "The configuration of continuous integration is in the tree")
            .withEvidenceOption()
            .supporting(Framework.OSPS_BASELINE, "OSPS-QA-06.01")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "use-continuous-integration");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        List<Evidence> evidence = new ArrayList<>();
        for (String folder : new LinkedHashSet<>(List.of("", project.settings().buildFolder()))) {
            addFiles(project.files(), folder, evidence);
            addFolders(project.files(), folder, evidence);
        }
        List<Evidence> ordered = tellingFirst(evidence);
        return verdict(project, ordered).withSearched(SEARCHED);
    }

    private static Verdict verdict(Project project, List<Evidence> ordered) {
        if (ordered.isEmpty()) {
            return absent(project);
        }
        String first = path(ordered.get(0));
        return isCalled(ordered.get(0), TELLING_WORDS) || !isCalled(ordered.get(0), HOUSEKEEPING)
                ? Verdict.passed("CI is configured in " + first, ordered)
                : Verdict.review(
                                Location.of(first),
                                "ci",
                                first + " seems to look after issues and pull requests, and nothing else is configured",
                                "Commit the configuration of the system that builds this project, or name where it is"
                                        + " in <evidence>")
                        .withEvidence(ordered);
    }

    private static void addFiles(SourceTree files, String folder, List<Evidence> evidence) {
        for (String name : files.children(folder)) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (FILES.contains(lower) || isJenkinsfile(lower)) {
                evidence.add(Evidence.named(SourceTree.join(folder, name), ""));
            }
        }
    }

    private static void addFolders(SourceTree files, String folder, List<Evidence> evidence) {
        for (String name : FOLDERS_OF_YAML) {
            String path = SourceTree.join(folder, name);
            for (String child : files.children(path)) {
                if (isYaml(child)) {
                    evidence.add(Evidence.named(SourceTree.join(path, child), ""));
                }
            }
        }
        for (String name : FOLDERS) {
            addAll(files, SourceTree.join(folder, name), evidence);
        }
    }

    /** Also what lies in folders below, as {@code .ci/jobs/build.yml}. */
    private static void addAll(SourceTree files, String folder, List<Evidence> evidence) {
        for (String child : files.children(folder)) {
            String path = SourceTree.join(folder, child);
            if (child.endsWith("/")) {
                addAll(files, path.substring(0, path.length() - 1), evidence);
            } else if (!SourceTree.isReadme(child)) {
                evidence.add(Evidence.named(path, ""));
            }
        }
    }

    private static boolean isJenkinsfile(String lowerCaseName) {
        return !lowerCaseName.endsWith("/")
                && (lowerCaseName.startsWith("jenkinsfile") || lowerCaseName.endsWith(".jenkinsfile"));
    }

    private static Verdict absent(Project project) {
        Optional<String> untracked = untracked(project.files());
        if (untracked.isPresent()) {
            return Absence.untracked(project, "ci", untracked.get());
        }
        return Verdict.failed(
                project.fallbackLocation(),
                "ci",
                "No configuration of continuous integration is in the tree" + nearestMiss(project),
                "Commit the configuration of the system that builds this project, or name where it is in <evidence>");
    }

    private static Optional<String> untracked(SourceTree files) {
        for (String name : files.childrenOnDisk("")) {
            String lower = name.toLowerCase(Locale.ROOT);
            if ((FILES.contains(lower) || isJenkinsfile(lower)) && files.state(name) == TrackedState.UNTRACKED) {
                return Optional.of(name);
            }
        }
        for (String folder : FOLDERS_OF_YAML) {
            for (String name : files.childrenOnDisk(folder)) {
                String path = SourceTree.join(folder, name);
                if (isYaml(name) && files.state(path) == TrackedState.UNTRACKED) {
                    return Optional.of(path);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isYaml(String name) {
        return name.endsWith(".yml") || name.endsWith(".yaml");
    }

    private static String nearestMiss(Project project) {
        for (String name : project.files().childrenOnDisk(".github/workflows")) {
            return "; found .github/workflows/" + name + ", which is no YAML file";
        }
        Optional<Pom> pom = project.pom().value();
        Optional<PomSystem> system = pom.isPresent() ? pom.get().ciManagement() : Optional.empty();
        if (system.isEmpty()
                || system.get().url().isEmpty()
                || !system.get().url().get().isOwn()) {
            return "";
        }
        String address = Address.of(system.get().url().get().text()).shown();
        return "; <ciManagement> names " + address + ", where outsiders may not see it";
    }

    /** Of many workflows those that build come first, those that look after issues last. */
    private static List<Evidence> tellingFirst(List<Evidence> evidence) {
        List<Evidence> ordered = new ArrayList<>(evidence.size());
        List<Evidence> others = new ArrayList<>();
        List<Evidence> housekeeping = new ArrayList<>();
        for (Evidence file : evidence) {
            if (isCalled(file, TELLING_WORDS)) {
                ordered.add(file);
            } else if (isCalled(file, HOUSEKEEPING)) {
                housekeeping.add(file);
            } else {
                others.add(file);
            }
        }
        ordered.addAll(others);
        ordered.addAll(housekeeping);
        return ordered;
    }

    private static boolean isCalled(Evidence evidence, List<String> words) {
        String name = SourceTree.name(path(evidence)).toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (name.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static String path(Evidence evidence) {
        return evidence.location().orElseThrow().path();
    }
}
