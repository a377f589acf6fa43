package org.openbydefault.maven;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.apache.maven.model.CiManagement;
import org.apache.maven.model.Developer;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.IssueManagement;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.jspecify.annotations.Nullable;
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

/**
 * POM facts from the models as written: inheritance and interpolation are done here, so that each value knows its
 * place, in a build as in a checkout whose build does not run, and alike on Maven 3 and 4.
 */
final class ModelPom implements Pom {

    private final Lineage lineage;
    private final Interpolation interpolation;
    private final List<Lineage> modules;
    private final Properties userProperties;

    /** @param modules the build root first, then its modules */
    ModelPom(List<Lineage> modules, Properties userProperties) {
        this.lineage = modules.get(0);
        this.modules = modules;
        this.userProperties = userProperties;
        this.interpolation = new Interpolation(lineage, userProperties);
    }

    @Override
    public Location location() {
        return lineage.pom().location(lineage.pom().model(), "");
    }

    @Override
    public String coordinates() {
        return interpolation.apply(Lineage.coordinates(lineage.pom().model()));
    }

    @Override
    public String packaging() {
        return interpolation.apply(lineage.pom().model().getPackaging());
    }

    @Override
    public Optional<PomValue> name() {
        Model model = lineage.pom().model();
        return Optional.ofNullable(model.getName()).map(name -> own(lineage.pom(), model, "name", name));
    }

    @Override
    public Optional<PomValue> description() {
        return nearest("description", Model::getDescription);
    }

    @Override
    public Optional<PomValue> url() {
        return new InheritedUrl(lineage, interpolation, InheritedUrl.Kind.PROJECT).value();
    }

    @Override
    public Optional<PomValue> organization() {
        Optional<PomValue> name = organization("name", Organization::getName);
        return name.isPresent() ? name : organizationUrl();
    }

    @Override
    public Optional<PomValue> organizationUrl() {
        return organization("url", Organization::getUrl);
    }

    private Optional<PomValue> organization(String field, Function<Organization, @Nullable String> read) {
        int level = level(Model::getOrganization);
        if (level < 0) {
            return Optional.empty();
        }
        Organization organization = lineage.model(level).getOrganization();
        return Optional.ofNullable(read.apply(organization)).map(text -> value(level, organization, field, text));
    }

    @Override
    public List<PomContact> developers() {
        List<PomContact> contacts = new ArrayList<>();
        int level = level(model -> model.getDevelopers().isEmpty() ? null : model.getDevelopers());
        if (level >= 0) {
            for (Developer developer : lineage.model(level).getDevelopers()) {
                contacts.add(new PomContact(
                        text(developer.getName() != null ? developer.getName() : developer.getId()),
                        text(developer.getEmail()),
                        location(level, developer, ""),
                        foreignModel(level)));
            }
        }
        return contacts;
    }

    @Override
    public List<PomLicense> licenses() {
        List<PomLicense> licenses = new ArrayList<>();
        int level = level(model -> model.getLicenses().isEmpty() ? null : model.getLicenses());
        if (level >= 0) {
            for (License license : lineage.model(level).getLicenses()) {
                licenses.add(new PomLicense(
                        text(license.getName()),
                        text(license.getUrl()),
                        location(level, license, ""),
                        foreignModel(level)));
            }
        }
        return licenses;
    }

    @Override
    public Optional<PomScm> scm() {
        int level = level(Model::getScm);
        if (level < 0) {
            return Optional.empty();
        }
        return Optional.of(new PomScm(
                location(level, lineage.model(level).getScm(), ""),
                new InheritedUrl(lineage, interpolation, InheritedUrl.Kind.SCM).value(),
                new InheritedUrl(lineage, interpolation, InheritedUrl.Kind.SCM_CONNECTION).value(),
                new InheritedUrl(lineage, interpolation, InheritedUrl.Kind.SCM_DEVELOPER_CONNECTION).value()));
    }

    @Override
    public Optional<PomSystem> issueManagement() {
        int level = level(Model::getIssueManagement);
        if (level < 0) {
            return Optional.empty();
        }
        IssueManagement management = lineage.model(level).getIssueManagement();
        return Optional.of(system(level, management, management.getSystem(), management.getUrl()));
    }

    @Override
    public Optional<PomSystem> ciManagement() {
        int level = level(Model::getCiManagement);
        if (level < 0) {
            return Optional.empty();
        }
        CiManagement management = lineage.model(level).getCiManagement();
        return Optional.of(system(level, management, management.getSystem(), management.getUrl()));
    }

    @Override
    public List<PomRepository> repositories() {
        List<PomRepository> repositories = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Lineage module : modules) {
            Interpolation values = new Interpolation(module, userProperties);
            for (PomFile file : module.own()) {
                if (seen.add(file.path())) {
                    repositories.addAll(new ModelRepositories(file, values).all());
                }
            }
        }
        return repositories;
    }

    @Override
    public Optional<PomParent> foreignParent() {
        return lineage.foreignParent();
    }

    @Override
    public List<PomModule> modules() {
        List<PomModule> result = new ArrayList<>(modules.size());
        for (Lineage module : modules) {
            result.add(new ModelModule(module, userProperties).module());
        }
        return result;
    }

    private PomSystem system(int level, InputLocationTracker element, @Nullable String system, @Nullable String url) {
        return new PomSystem(
                location(level, element, ""),
                Optional.ofNullable(system).map(text -> value(level, element, "system", text)),
                Optional.ofNullable(url).map(text -> value(level, element, "url", text)));
    }

    private Optional<PomValue> nearest(String field, Element<String> element) {
        int level = level(element);
        return level < 0
                ? Optional.empty()
                : Optional.ofNullable(element.of(lineage.model(level)))
                        .map(text -> value(level, lineage.model(level), field, text));
    }

    private int level(Element<?> element) {
        for (int i = 0; i < lineage.size(); i++) {
            if (element.of(lineage.model(i)) != null) {
                return i;
            }
        }
        return -1;
    }

    private PomValue value(int level, InputLocationTracker element, String field, String text) {
        return new PomValue(interpolation.apply(text).strip(), location(level, element, field), foreignModel(level));
    }

    private PomValue own(PomFile file, InputLocationTracker element, String field, String text) {
        return PomValue.own(interpolation.apply(text).strip(), file.location(element, field));
    }

    private Optional<String> text(@Nullable String raw) {
        return raw == null || raw.isBlank()
                ? Optional.empty()
                : Optional.of(interpolation.apply(raw).strip());
    }

    private Location location(int level, InputLocationTracker element, String field) {
        return level < lineage.own().size()
                ? lineage.own().get(level).location(element, field)
                : lineage.foreignParent().orElseThrow().location();
    }

    private Optional<String> foreignModel(int level) {
        return level < lineage.own().size() ? Optional.empty() : Optional.of(Lineage.coordinates(lineage.model(level)));
    }

    /** One element of a model. */
    @FunctionalInterface
    private interface Element<T> {
        @Nullable
        T of(Model model);
    }
}
