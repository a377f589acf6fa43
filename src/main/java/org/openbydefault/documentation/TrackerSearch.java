package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.address.Address;
import org.openbydefault.address.ClosedHosts;
import org.openbydefault.address.HostName;
import org.openbydefault.address.InternalHosts;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.places.ForgePlaces;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomScm;
import org.openbydefault.project.PomSystem;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.topic.Topics;

/** Where a repository keeps its issues: what the POM, the documents, the forge and the templates say. */
public final class TrackerSearch {

    private static final List<String> DOCUMENTS = List.of("readme", "contributing", "support");

    private final Project project;
    private final Optional<Pom> pom;
    private final List<ScmUrl> repositories;
    private final Optional<PomValue> declared;

    public TrackerSearch(Project project) {
        this.project = project;
        this.pom = project.pom().value();
        this.repositories = addresses();
        this.declared = issueManagement();
    }

    /** The tracker; empty where none is named, or where the POM names one that outsiders cannot open. */
    public Optional<NamedTracker> found() {
        Optional<NamedTracker> elsewhere = isOwnForge() ? saidElsewhere() : Optional.empty();
        if (elsewhere.isPresent()) {
            return elsewhere;
        }
        if (declared.isPresent() && declared.get().isResolved()) {
            String shown = Address.of(declared.get().text()).shown();
            return trouble().isPresent()
                    ? Optional.empty()
                    : Optional.of(new NamedTracker(
                            "<issueManagement> names " + shown,
                            Evidence.byLink(declared.get().location(), shown)));
        }
        Optional<NamedTracker> named = linked();
        if (named.isEmpty()) {
            named = implied();
        }
        return named.isPresent() ? named : templates();
    }

    /** What the POM declares and what counts for this repository, resolved or not. */
    public Optional<PomValue> declared() {
        return declared;
    }

    /** Why outsiders cannot open what the POM declares. */
    public Optional<String> trouble() {
        return declared.isPresent() && declared.get().isResolved()
                ? trouble(Address.of(declared.get().text()))
                : Optional.empty();
    }

    /** The addresses of this repository that can be read, by the POM and by Git. */
    public List<ScmUrl> repositories() {
        return repositories;
    }

    /** What the POM itself says of the repository's addresses, resolved or not. */
    public List<PomValue> ownScm() {
        Optional<PomScm> scm = pom.isPresent() ? pom.get().scm() : Optional.empty();
        return scm.isPresent() ? scm.get().ownValues() : List.of();
    }

    private Optional<PomValue> issueManagement() {
        Optional<PomSystem> system = pom.isPresent() ? pom.get().issueManagement() : Optional.empty();
        Optional<PomValue> url = system.isPresent() ? system.get().url() : Optional.empty();
        return url.isPresent() && !url.get().text().isEmpty() && counts(url.get()) ? url : Optional.empty();
    }

    /** What a foreign parent passes on counts where it is the tracker of this repository. */
    private boolean counts(PomValue url) {
        if (url.isOwn()) {
            return true;
        }
        for (ScmUrl repository : repositories) {
            if (ScmUrl.parse(url.text()).isSameRepository(repository)) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> trouble(Address address) {
        Optional<String> malformed = malformed(address);
        if (malformed.isPresent() || address.host().isEmpty()) {
            return malformed;
        }
        HostName host = address.host().get();
        Optional<String> closed = ClosedHosts.reason(host.text());
        if (closed.isPresent()) {
            return Optional.of("is dead: " + closed.get());
        }
        Optional<String> internal =
                new InternalHosts(project.settings().internalHosts()).whyInternal(host, address.path());
        return internal.isPresent()
                ? Optional.of("is out of reach for outsiders: " + host.text() + " " + internal.get())
                : Optional.empty();
    }

    private static Optional<String> malformed(Address address) {
        if (ScmUrl.parse(address.shown()).isPlaceholder() || address.shown().contains(ScmUrl.PLACEHOLDER + "/")) {
            return Optional.of("is a proposal in which owner and name were not filled in");
        }
        if (TrackerLink.isOneTicket(address)) {
            return Optional.of("is one ticket, not the tracker");
        }
        if (TrackerLink.isHomePage(address)) {
            return Optional.of("is a home page, not a tracker");
        }
        if (address.scheme().equals("mailto")) {
            return Optional.empty();
        }
        boolean isWeb = address.scheme().equals("http") || address.scheme().equals("https");
        if (!isWeb || address.host().isEmpty()) {
            return Optional.of("is no http or https address that a browser opens");
        }
        Optional<String> invisible = address.invisibleCharacter();
        return invisible.isPresent()
                ? Optional.of("holds the invisible character " + invisible.get())
                : Optional.empty();
    }

    /** The repository that the declared tracker belongs to, where it has neither owner nor name in common with this one. */
    public Optional<ScmUrl> otherRepository() {
        if (declared.isEmpty() || !declared.get().isResolved() || repositories.isEmpty()) {
            return Optional.empty();
        }
        ScmUrl tracker = ScmUrl.parse(declared.get().text());
        return tracker.forge().isEmpty() || TrackerLink.isRelated(tracker, repositories)
                ? Optional.empty()
                : Optional.of(tracker);
    }

    /** Whether the POM names the tracker that the forge keeps anyway, or none. */
    private boolean isOwnForge() {
        if (declared.isEmpty()) {
            return true;
        }
        ScmUrl tracker = ScmUrl.parse(declared.get().text());
        for (ScmUrl repository : repositories) {
            if (tracker.forge().isPresent() && tracker.isSameRepository(repository)) {
                return true;
            }
        }
        return false;
    }

    /** “Please report bugs in the tracker of the platform”: whoever wrote that knows better than the forge. */
    private Optional<NamedTracker> saidElsewhere() {
        for (String name : DOCUMENTS) {
            for (String path : CommunityDocuments.of(project).called(name)) {
                Optional<Document> document = project.files().document(path).value();
                for (Section section : document.isPresent() ? document.get().sections() : List.<Section>of()) {
                    Optional<NamedTracker> said = saidIn(path, section);
                    if (said.isPresent()) {
                        return said;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private Optional<NamedTracker> saidIn(String path, Section section) {
        for (Link link : section.links()) {
            if (!link.image() && TrackerLink.isTracker(link.target()) && !isOwn(link.target())) {
                String[] lines = project.files()
                        .text(path)
                        .value()
                        .map(source -> source.text().split("\n", -1))
                        .orElse(new String[0]);
                String sentence = new LinkSentence(lines, section.text()).around(link);
                if (Topics.named("reporting-bugs").matches(sentence)) {
                    String shown = Address.of(link.target()).shown();
                    return Optional.of(new NamedTracker(
                            path + " says that bugs are reported elsewhere",
                            Evidence.byLink(Location.of(path, link.line()), shown)));
                }
            }
        }
        return Optional.empty();
    }

    private boolean isOwn(String target) {
        for (ScmUrl repository : repositories) {
            if (ScmUrl.parse(target).isSameRepository(repository)) {
                return true;
            }
        }
        return repositories.isEmpty();
    }

    /** A link in README, CONTRIBUTING or SUPPORT. */
    private Optional<NamedTracker> linked() {
        for (String name : DOCUMENTS) {
            for (String path : CommunityDocuments.of(project).called(name)) {
                Optional<NamedTracker> link = linkedFrom(path);
                if (link.isPresent()) {
                    return link;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<NamedTracker> linkedFrom(String path) {
        Optional<Document> document = project.files().document(path).value();
        for (Link link : document.isPresent() ? document.get().links() : List.<Link>of()) {
            if (!link.image() && TrackerLink.leadsToTracker(link.target(), repositories)) {
                String shown = Address.of(link.target()).shown();
                return Optional.of(new NamedTracker(
                        path + " links to an issue tracker", Evidence.byLink(Location.of(path, link.line()), shown)));
            }
        }
        return Optional.empty();
    }

    /** On a forge each repository has its issues next to it; without a POM, Git alone says where that is. */
    private Optional<NamedTracker> implied() {
        if (pom.isEmpty()) {
            return project.pom().isAbsent() ? impliedByRemote() : Optional.empty();
        }
        for (PomValue value : ownScm()) {
            Optional<String> issues = ScmUrl.parse(value.text()).issues();
            if (value.isResolved() && issues.isPresent()) {
                return Optional.of(new NamedTracker(
                        "<scm> names a forge that keeps issues at " + issues.get(),
                        Evidence.byLink(value.location(), issues.get())));
            }
        }
        return Optional.empty();
    }

    private Optional<NamedTracker> impliedByRemote() {
        Optional<ScmUrl> remote = remote();
        Optional<String> issues = remote.isPresent() ? remote.get().issues() : Optional.empty();
        return issues.isPresent()
                ? Optional.of(
                        new NamedTracker("The forge of the Git remote keeps issues", Evidence.byLink(issues.get())))
                : Optional.empty();
    }

    /** Templates for issues, where the repository is on a forge that uses them. */
    private Optional<NamedTracker> templates() {
        List<String> templates = isOnForge() ? ForgePlaces.issueTemplates(project.files()) : List.of();
        return templates.isEmpty()
                ? Optional.empty()
                : Optional.of(new NamedTracker(
                        "There are templates for issues", Evidence.named(templates.get(0), "template")));
    }

    private boolean isOnForge() {
        for (ScmUrl repository : repositories) {
            if (repository.issues().isPresent()) {
                return true;
            }
        }
        return false;
    }

    private List<ScmUrl> addresses() {
        List<ScmUrl> addresses = new ArrayList<>();
        for (PomValue value : ownScm()) {
            ScmUrl url = ScmUrl.parse(value.text());
            if (!url.isUnresolved() && !url.host().isEmpty()) {
                addresses.add(url);
            }
        }
        Optional<ScmUrl> remote = remote();
        if (remote.isPresent()) {
            addresses.add(remote.get());
        }
        return addresses;
    }

    private Optional<ScmUrl> remote() {
        Optional<Remotes> remotes = Remotes.of(project.git()).value();
        return remotes.isPresent() ? remotes.get().published() : Optional.empty();
    }
}
