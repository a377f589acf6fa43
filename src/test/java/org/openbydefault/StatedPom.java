package org.openbydefault;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Location;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomContact;
import org.openbydefault.project.PomLicense;
import org.openbydefault.project.PomModule;
import org.openbydefault.project.PomParent;
import org.openbydefault.project.PomRepository;
import org.openbydefault.project.PomScm;
import org.openbydefault.project.PomSystem;
import org.openbydefault.project.PomValue;

/** The POM facts of {@code org.acme:app:1.0} whose parent outside the repository was read: it supplies all that is stated here. */
public final class StatedPom implements Pom {

    private final String parent;
    private final Location parentElement = Location.of("pom.xml", 3);
    private final List<PomContact> developers = new ArrayList<>();
    private final List<PomLicense> licenses = new ArrayList<>();
    private Optional<PomValue> description = Optional.empty();
    private Optional<PomValue> url = Optional.empty();
    private Optional<PomValue> organization = Optional.empty();
    private Optional<PomScm> scm = Optional.empty();
    private Optional<PomSystem> issueManagement = Optional.empty();

    private StatedPom(String parent) {
        this.parent = parent;
    }

    /** @param parent {@code groupId:artifactId:version} */
    public static StatedPom withParent(String parent) {
        return new StatedPom(parent);
    }

    public StatedPom description(String text) {
        description = foreign(text);
        return this;
    }

    public StatedPom url(String text) {
        url = foreign(text);
        return this;
    }

    public StatedPom organization(String name) {
        organization = foreign(name);
        return this;
    }

    public StatedPom developer(String name) {
        developers.add(new PomContact(Optional.of(name), Optional.empty(), parentElement, Optional.of(parent)));
        return this;
    }

    public StatedPom license(String name, String url) {
        licenses.add(new PomLicense(Optional.of(name), Optional.of(url), parentElement, Optional.of(parent)));
        return this;
    }

    public StatedPom scm(String url, String connection) {
        scm = Optional.of(new PomScm(parentElement, foreign(url), foreign(connection), Optional.empty()));
        return this;
    }

    public StatedPom issues(String url) {
        issueManagement = Optional.of(new PomSystem(parentElement, Optional.empty(), foreign(url)));
        return this;
    }

    @Override
    public Location location() {
        return Location.of("pom.xml", 1);
    }

    @Override
    public String coordinates() {
        return "org.acme:app:1.0";
    }

    @Override
    public String packaging() {
        return "jar";
    }

    @Override
    public Optional<PomValue> name() {
        return Optional.empty();
    }

    @Override
    public Optional<PomValue> description() {
        return description;
    }

    @Override
    public Optional<PomValue> url() {
        return url;
    }

    @Override
    public Optional<PomValue> organization() {
        return organization;
    }

    @Override
    public Optional<PomValue> organizationUrl() {
        return Optional.empty();
    }

    @Override
    public List<PomContact> developers() {
        return developers;
    }

    @Override
    public List<PomLicense> licenses() {
        return licenses;
    }

    @Override
    public Optional<PomScm> scm() {
        return scm;
    }

    @Override
    public Optional<PomSystem> issueManagement() {
        return issueManagement;
    }

    @Override
    public Optional<PomSystem> ciManagement() {
        return Optional.empty();
    }

    @Override
    public List<PomRepository> repositories() {
        return List.of();
    }

    @Override
    public Optional<PomParent> foreignParent() {
        return Optional.of(new PomParent(parent, parentElement, true));
    }

    @Override
    public List<PomModule> modules() {
        return List.of();
    }

    private Optional<PomValue> foreign(String text) {
        return Optional.of(new PomValue(text, parentElement, Optional.of(parent)));
    }
}
