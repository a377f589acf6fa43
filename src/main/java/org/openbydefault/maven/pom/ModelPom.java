package org.openbydefault.maven.pom;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
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
    private final LineageValues values;
    private final List<Lineage> modules;
    private final Properties userProperties;
    private List<PomModule> known = List.of();

    /** @param modules the build root first, then its modules */
    ModelPom(List<Lineage> modules, Properties userProperties) {
        this.lineage = modules.get(0);
        this.modules = modules;
        this.userProperties = userProperties;
        this.values = new LineageValues(lineage, userProperties);
    }

    @Override
    public Location location() {
        return lineage.pom().location(lineage.pom().model(), "");
    }

    @Override
    public String coordinates() {
        return values.own().apply(Lineage.coordinates(lineage.pom().model()));
    }

    @Override
    public String packaging() {
        return values.own().apply(lineage.pom().model().getPackaging());
    }

    @Override
    public Optional<PomValue> name() {
        Model model = lineage.pom().model();
        return model.getName() == null
                ? Optional.empty()
                : Optional.of(own(lineage.pom(), model, "name", model.getName()));
    }

    @Override
    public Optional<PomValue> description() {
        int level = level(Element.DESCRIPTION);
        if (level < 0) {
            return Optional.empty();
        }
        Model model = lineage.model(level);
        return value(level, model, "description", model.getDescription());
    }

    @Override
    public Optional<PomValue> url() {
        return new InheritedUrl(lineage, values, InheritedUrl.Kind.PROJECT).value();
    }

    @Override
    public Optional<PomValue> organization() {
        int level = level(Element.ORGANIZATION);
        if (level < 0) {
            return Optional.empty();
        }
        Organization organization = lineage.model(level).getOrganization();
        Optional<PomValue> name = value(level, organization, "name", organization.getName());
        return name.isPresent() ? name : organizationUrl();
    }

    @Override
    public Optional<PomValue> organizationUrl() {
        int level = level(Element.ORGANIZATION);
        if (level < 0) {
            return Optional.empty();
        }
        Organization organization = lineage.model(level).getOrganization();
        return value(level, organization, "url", organization.getUrl());
    }

    @Override
    public List<PomContact> developers() {
        List<PomContact> contacts = new ArrayList<>();
        int level = level(Element.DEVELOPERS);
        if (level >= 0) {
            for (Developer developer : lineage.model(level).getDevelopers()) {
                contacts.add(new PomContact(
                        text(level, developer.getName() != null ? developer.getName() : developer.getId()),
                        text(level, developer.getEmail()),
                        location(level, developer, ""),
                        foreignModel(level)));
            }
        }
        return contacts;
    }

    @Override
    public List<PomLicense> licenses() {
        List<PomLicense> licenses = new ArrayList<>();
        int level = level(Element.LICENSES);
        if (level >= 0) {
            for (License license : lineage.model(level).getLicenses()) {
                licenses.add(new PomLicense(
                        text(level, license.getName()),
                        text(level, license.getUrl()),
                        location(level, license, ""),
                        foreignModel(level)));
            }
        }
        return licenses;
    }

    @Override
    public Optional<PomScm> scm() {
        int level = level(Element.SCM);
        if (level < 0) {
            return Optional.empty();
        }
        return Optional.of(new PomScm(
                location(level, lineage.model(level).getScm(), ""),
                new InheritedUrl(lineage, values, InheritedUrl.Kind.SCM).value(),
                new InheritedUrl(lineage, values, InheritedUrl.Kind.SCM_CONNECTION).value(),
                new InheritedUrl(lineage, values, InheritedUrl.Kind.SCM_DEVELOPER_CONNECTION).value()));
    }

    @Override
    public Optional<PomSystem> issueManagement() {
        int level = level(Element.ISSUE_MANAGEMENT);
        if (level < 0) {
            return Optional.empty();
        }
        IssueManagement management = lineage.model(level).getIssueManagement();
        return Optional.of(system(level, management, management.getSystem(), management.getUrl()));
    }

    @Override
    public Optional<PomSystem> ciManagement() {
        int level = level(Element.CI_MANAGEMENT);
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
            Interpolation own = new LineageValues(module, userProperties).own();
            for (PomFile file : module.own()) {
                if (seen.add(file.path())) {
                    repositories.addAll(new ModelRepositories(file, own).all());
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
        if (known.isEmpty()) {
            List<PomModule> result = new ArrayList<>(modules.size());
            ProfileModules chosen = new ProfileModules(modules);
            for (Lineage module : modules) {
                result.add(new ModelModule(module, userProperties)
                        .module(chosen.holds(module.pom().path())));
            }
            known = List.copyOf(result);
        }
        return known;
    }

    private PomSystem system(int level, InputLocationTracker element, @Nullable String system, @Nullable String url) {
        return new PomSystem(
                location(level, element, ""),
                value(level, element, "system", system),
                value(level, element, "url", url));
    }

    /** The distance of the nearest model that has the element, or -1. */
    private int level(Element element) {
        for (int i = 0; i < lineage.size(); i++) {
            if (has(lineage.model(i), element)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean has(Model model, Element element) {
        return switch (element) {
            case DESCRIPTION -> model.getDescription() != null;
            case ORGANIZATION -> model.getOrganization() != null;
            case DEVELOPERS -> !model.getDevelopers().isEmpty();
            case LICENSES -> !model.getLicenses().isEmpty();
            case SCM -> model.getScm() != null;
            case ISSUE_MANAGEMENT -> model.getIssueManagement() != null;
            case CI_MANAGEMENT -> model.getCiManagement() != null;
        };
    }

    private Optional<PomValue> value(int level, InputLocationTracker element, String field, @Nullable String text) {
        return text == null
                ? Optional.empty()
                : Optional.of(new PomValue(
                        values.at(level).apply(text).strip(), location(level, element, field), foreignModel(level)));
    }

    private PomValue own(PomFile file, InputLocationTracker element, String field, String text) {
        return PomValue.own(values.own().apply(text).strip(), file.location(element, field));
    }

    private Optional<String> text(int level, @Nullable String raw) {
        return raw == null || raw.isBlank()
                ? Optional.empty()
                : Optional.of(values.at(level).apply(raw).strip());
    }

    private Location location(int level, InputLocationTracker element, String field) {
        return level < lineage.own().size()
                ? lineage.own().get(level).location(element, field)
                : lineage.foreignParent().orElseThrow().location();
    }

    private Optional<String> foreignModel(int level) {
        return level < lineage.own().size() ? Optional.empty() : Optional.of(Lineage.coordinates(lineage.model(level)));
    }

    /** What a model inherits as a whole from the nearest parent that has it. */
    private enum Element {
        DESCRIPTION,
        ORGANIZATION,
        DEVELOPERS,
        LICENSES,
        SCM,
        ISSUE_MANAGEMENT,
        CI_MANAGEMENT
    }
}
