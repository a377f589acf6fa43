package org.openbydefault.rules.metadata;

import java.util.Optional;
import org.openbydefault.address.ClosedHosts;
import org.openbydefault.address.HostName;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.project.Fact;
import org.openbydefault.project.PomScm;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Fix;

/** The right {@code <scm>}, ready to be pasted, as far as the POM or Git tells where the repository is published. */
final class ScmXml {

    private static final ScmUrl PLACEHOLDER = ScmUrl.parse("https://github.com/OWNER/REPOSITORY");

    private final ScmUrl repository;
    private final boolean known;

    private ScmXml(Optional<ScmUrl> repository) {
        this.repository = repository.orElse(PLACEHOLDER);
        this.known = repository.isPresent();
    }

    /** For the repository that the Git remotes name. */
    static ScmXml ofRemote(Project project) {
        return new ScmXml(published(project));
    }

    /**
     * For the repository that the Git remotes name, or else the one that the values of {@code <scm>} mean: all rules
     * propose the same.
     */
    static ScmXml of(Project project, PomScm scm) {
        Optional<ScmUrl> remote = published(project);
        if (remote.isPresent()) {
            return new ScmXml(remote);
        }
        Optional<ScmUrl> meant = Optional.empty();
        for (PomValue value : scm.ownValues()) {
            ScmUrl url = ScmUrl.parse(value.text());
            if (isPublished(url) && (meant.isEmpty() || meant.get().forge().isEmpty())) {
                meant = Optional.of(url);
            }
        }
        return new ScmXml(meant);
    }

    Fix element() {
        return element(lead());
    }

    Fix element(String lead) {
        return fix(lead, "<scm>", "  " + connection(), "  " + developerConnection(), "  " + url(), "</scm>");
    }

    /** What to paste for that repository; an example where it is not known which, or where the lead asks something. */
    Fix fix(String lead, String... elements) {
        Fix fix = Fix.of(lead, elements);
        return known && lead.isEmpty() ? fix : fix.asExample();
    }

    String url() {
        return "<url>" + escaped(repository.page().orElse("")) + "</url>";
    }

    String connection() {
        return "<connection>" + escaped(repository.connection().orElse("")) + "</connection>";
    }

    String developerConnection() {
        return "<developerConnection>"
                + escaped(repository.developerConnection().orElse("")) + "</developerConnection>";
    }

    /** Words in front of a value that may have to be filled in. */
    String lead() {
        return known ? "" : "Fill in the owner and name of the repository:";
    }

    private static boolean isPublished(ScmUrl url) {
        if (url.isUnresolved() || url.isPlaceholder() || url.page().isEmpty()) {
            return false;
        }
        Optional<HostName> host = HostName.of(url.host());
        return host.isPresent()
                && host.get().whyInternal().isEmpty()
                && ClosedHosts.reason(url.host()).isEmpty();
    }

    private static Optional<ScmUrl> published(Project project) {
        Fact<Remotes> remotes = Remotes.of(project.git());
        Optional<ScmUrl> published = remotes.isKnown() ? remotes.value().get().published() : Optional.empty();
        return published.isPresent() && isPublished(published.get()) ? published : Optional.empty();
    }

    /** As the content of an element. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
