package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.address.Forge;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.GitRemote;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Sister;
import org.openbydefault.project.Sisters;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Verdict;

/**
 * Files that an organisation keeps once for all its repositories. GitHub shows those of a public repository called
 * {@code .github} wherever a repository of the same owner has none of its own; other forges show none, and a README has
 * to name where they are.
 *
 * @see <a href="https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions/creating-a-default-community-health-file">Creating
 *     a default community health file</a>
 */
final class CommunityDefaults {

    private static final String GITHUB_NAME = ".github";

    /** Where GitHub takes them from, in its order. */
    private static final List<String> FOLDERS = List.of(".github", "", "docs");

    private final Project project;
    private final Rule rule;
    private final String file;
    private final List<String> absent = new ArrayList<>();
    private final List<Sister> read = new ArrayList<>();

    private CommunityDefaults(Project project, Rule rule, String file) {
        this.project = project;
        this.rule = rule;
        this.file = file;
    }

    /** The verdict with what the organisation has for a repository where a rule finds nothing of its own. */
    static Verdict completed(Verdict verdict, Project project, Rule rule) {
        Optional<String> file = rule.info().defaultFile();
        boolean isWanting = verdict.outcome() == Outcome.FAILED || verdict.outcome() == Outcome.REVIEW;
        return isWanting && file.isPresent() && !hasFile(project.files(), file.get())
                ? new CommunityDefaults(project, rule, file.get()).completed(verdict)
                : verdict;
    }

    private Verdict completed(Verdict verdict) {
        List<Finding> unnamed = new ArrayList<>();
        for (String place : project.settings().communityDefaults()) {
            Optional<Sister> sister = Sisters.at(project, place);
            if (sister.isEmpty()) {
                absent.add(place);
                continue;
            }
            read.add(sister.get());
            Verdict found = rule.check(sister.get().project(), Options.none());
            if (found.outcome() == Outcome.PASSED) {
                List<Evidence> shown = shown(place, sister.get(), found.evidence());
                if (!shown.isEmpty()) {
                    return Verdict.passed(
                                    "In the organisation's " + shown.get(0).note(), shown)
                            .withSearched(verdict.searched());
                }
                if (!isShownByForge(place, sister.get())) {
                    unnamed.add(SisterNaming.missing(
                            project, rule.info(), place, sister.get().name()));
                }
            }
        }
        if (!unnamed.isEmpty()) {
            return Verdict.failed(unnamed.get(0).message(), unnamed).withSearched(searched(verdict));
        }
        List<String> unread = unread();
        return unread.isEmpty() ? verdict.withSearched(searched(verdict)) : unread(verdict, unread);
    }

    private List<String> searched(Verdict verdict) {
        List<String> all = new ArrayList<>(verdict.searched());
        for (Sister sister : read) {
            all.add(file + " in " + sister.shown());
        }
        return all;
    }

    /** The places that are not at hand, but for those of a repository that was read at another place. */
    private List<String> unread() {
        List<String> unread = new ArrayList<>(absent);
        for (Sister sister : read) {
            unread.removeIf(place -> Sister.name(place).equals(sister.name()));
        }
        return unread;
    }

    /** Nobody knows what is in a repository that is not at hand. */
    private Verdict unread(Verdict verdict, List<String> unread) {
        return Verdict.review(
                        project.fallbackLocation(),
                        file,
                        verdict.message() + "; nobody read " + String.join(", ", unread)
                                + ", where communityDefaults says that the organisation's files are",
                        "Check that repository out beside this one, name it in communityDefaults as ../"
                                + Sister.name(unread.get(0)) + ", or name the file itself as evidence")
                .withSearched(searched(verdict));
    }

    /** What a visitor of this repository gets to see of what is there. */
    private List<Evidence> shown(String place, Sister sister, List<Evidence> found) {
        List<Evidence> shown = new ArrayList<>();
        if (isShownByForge(place, sister)) {
            Optional<String> page = address(place, sister.project()).flatMap(ScmUrl::page);
            for (Evidence there : found) {
                if (there.location().isPresent()
                        && isFile(there.location().get().path(), file)) {
                    shown.add(
                            page.isPresent()
                                    ? Evidence.inSister(page.get(), sister.told(there))
                                    : sister.evidence(project.fallbackLocation(), there));
                }
            }
        }
        Optional<Location> naming = naming(place, sister);
        if (shown.isEmpty() && naming.isPresent()) {
            for (Evidence there : found) {
                shown.add(sister.evidence(naming.get(), there));
            }
        }
        return shown;
    }

    /** A README that speaks of the folder .github names no repository. */
    private Optional<Location> naming(String place, Sister sister) {
        Optional<ScmUrl> address = address(place, sister.project());
        return Sister.naming(
                project,
                sister.name().equals(GITHUB_NAME) && address.isPresent()
                        ? address.get().path()
                        : sister.name());
    }

    /** Whether that is a repository from which GitHub takes what this one lacks; what is not known speaks not against it. */
    private boolean isShownByForge(String place, Sister sister) {
        Optional<ScmUrl> theirs = address(place, sister.project());
        Optional<ScmUrl> ours = origin(project);
        return sister.name().equals(GITHUB_NAME)
                && isGitHub(theirs)
                && isGitHub(ours)
                && (theirs.isEmpty() || ours.isEmpty() || owner(theirs.get()).equals(owner(ours.get())));
    }

    private static boolean isGitHub(Optional<ScmUrl> address) {
        Optional<Forge> forge = address.isPresent() ? address.get().forge() : Optional.empty();
        return forge.isEmpty() || forge.get() == Forge.GITHUB;
    }

    private static String owner(ScmUrl address) {
        int name = address.path().lastIndexOf('/');
        return (address.host() + "/" + address.path().substring(0, Math.max(0, name))).toLowerCase(Locale.ROOT);
    }

    private static Optional<ScmUrl> address(String place, Project there) {
        return EvidencePlace.isAddress(place) ? Optional.of(ScmUrl.parse(place)) : origin(there);
    }

    private static Optional<ScmUrl> origin(Project project) {
        for (GitRemote remote : project.git().remotes().value().orElse(List.of())) {
            if (remote.name().equals("origin")) {
                return Optional.of(ScmUrl.parse(remote.url()));
            }
        }
        return Optional.empty();
    }

    private static boolean hasFile(SourceTree files, String stem) {
        for (String folder : FOLDERS) {
            for (String name : files.children(folder)) {
                if (isNamed(name, stem)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isFile(String path, String stem) {
        return FOLDERS.contains(SourceTree.parent(path)) && isNamed(SourceTree.name(path), stem);
    }

    private static boolean isNamed(String name, String stem) {
        int dot = name.indexOf('.');
        return !name.endsWith("/") && (dot < 0 ? name : name.substring(0, dot)).equalsIgnoreCase(stem);
    }
}
