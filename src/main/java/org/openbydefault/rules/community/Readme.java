package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.places.ForgePlaces;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Whoever opens the repository's page on the forge must learn there what it is. */
public final class Readme implements Rule {

    private static final String SUBJECT = "README";
    private static final int FEWEST_WORDS = 15;
    private static final List<String> SEARCHED = List.of(
            "README*", ".github/README*", "docs/README*", ".gitlab/README*", ".gitea/README*", ".forgejo/README*");

    private static final RuleInfo INFO = RuleInfo.of(
                    "readme", Family.COMMUNITY, Severity.ERROR, "A README stands where the forge shows it")
            .withEvidenceOption()
            .supporting(Framework.GITHUB_COMMUNITY_PROFILE, "README");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        Optional<String> readme = ForgePlaces.readme(project.files());
        Verdict verdict = readme.isPresent() ? judge(project, readme.get()) : absent(project);
        return verdict.withSearched(SEARCHED);
    }

    private static Verdict judge(Project project, String path) {
        Fact<Document> document = project.files().document(path);
        if (project.files().isElsewhere(path)) {
            return Verdict.unknown("There is a README, but " + document.reason());
        }
        if (!document.isKnown()) {
            return Verdict.failed(
                    Location.of(path),
                    SUBJECT,
                    "The README cannot be read: " + document.reason(),
                    "Replace it by a text file, for example README.md");
        }
        int words = document.value().get().words();
        if (words < FEWEST_WORDS && document.value().get().links().isEmpty()) {
            return Verdict.failed(
                    Location.of(path),
                    SUBJECT,
                    "The README has " + words + " words and no link: too little to say what the project is",
                    "Say in " + path + " what the project is, for whom, and how to start");
        }
        return Verdict.passed(words + " words in " + path, Evidence.at(path, words + " words"));
    }

    private static Verdict absent(Project project) {
        List<String> misses = elsewhere(project.files());
        String nearest = misses.isEmpty() ? "" : "; found " + misses.get(0) + ", which no forge shows first";
        return Verdict.failed(
                project.fallbackLocation(),
                SUBJECT,
                "No README at the repository root, in .github or in docs" + nearest,
                "Add README.md at the repository root: what the project is, for whom, and how to start");
    }

    private static List<String> elsewhere(SourceTree files) {
        List<String> found =
                new ArrayList<>(files.paths().named("readme.md", "readme.adoc", "readme.rst", "readme.txt"));
        for (String name : files.childrenOnDisk("")) {
            if (SourceTree.isReadme(name)) {
                found.add(0, name + " (not tracked by Git)");
            }
        }
        return found;
    }
}
