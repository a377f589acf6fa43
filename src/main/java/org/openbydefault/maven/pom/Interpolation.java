package org.openbydefault.maven.pom;

import java.util.HashSet;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.Model;
import org.apache.maven.model.Parent;
import org.jspecify.annotations.Nullable;
import org.openbydefault.project.Location;

/**
 * Replaces <code>${…}</code> by what the lineage says, also inside of replaced values. What nobody says stays as it is.
 * The command line counts for the names that Maven itself lets it set in versions; a POM that names another property
 * would print what may be a password. Property and {@code project.*} expressions, and fields without that prefix where no property
 * has their name, as in the Maven model builder; profiles are left out.
 */
final class Interpolation {

    /** https://maven.apache.org/guides/mini/guide-maven-ci-friendly.html. */
    private static final Set<String> CI_FRIENDLY = Set.of("revision", "sha1", "changelist");

    /** How many values may stand one within the other. */
    private static final int DEEPEST = 32;

    /** How many expressions one value may stand for, those within others included. */
    private static final int MOST_STEPS = 200;

    private static final int LONGEST_VALUE = 1 << 16;

    private final Lineage lineage;
    private final Properties userProperties;
    private int steps;

    Interpolation(Lineage lineage, Properties userProperties) {
        this.lineage = lineage;
        this.userProperties = userProperties;
    }

    /** The text as it is where what it stands for is too large to be meant. */
    String apply(String text) {
        if (!text.contains("${")) {
            return text;
        }
        steps = 0;
        String result = replace(text, new HashSet<>());
        return isBounded(result.length(), 0) ? result : text;
    }

    private boolean isBounded(int length, int depth) {
        if (length > LONGEST_VALUE || depth > DEEPEST) {
            steps = MOST_STEPS + 1;
        }
        return steps <= MOST_STEPS;
    }

    private String replace(String text, Set<String> open) {
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (int start = text.indexOf("${");
                start >= 0 && isBounded(result.length() + text.length(), open.size());
                start = text.indexOf("${", at)) {
            steps++;
            int end = text.indexOf('}', start);
            if (end < 0) {
                break;
            }
            String expression = text.substring(start + 2, end);
            result.append(text, at, start).append(value(expression, text.substring(start, end + 1), open));
            at = end + 1;
        }
        return result.append(text, at, text.length()).toString();
    }

    private String value(String expression, String unresolved, Set<String> open) {
        String raw = lookUp(expression);
        if (raw == null || !open.add(expression)) {
            return unresolved;
        }
        String value = replace(raw, open);
        open.remove(expression);
        return value;
    }

    private @Nullable String lookUp(String expression) {
        String user = CI_FRIENDLY.contains(expression) ? userProperties.getProperty(expression) : null;
        if (user != null) {
            return user;
        }
        String projectField = projectField(expression);
        if (projectField != null) {
            return projectField;
        }
        String property = property(expression);
        return property != null ? property : field(lineage.pom().model(), expression);
    }

    /** Where the property is written that alone makes a value, if a POM of this repository has it. */
    Optional<Location> propertyPlace(String text) {
        String value = text.strip();
        if (!value.startsWith("${") || value.indexOf('}') != value.length() - 1) {
            return Optional.empty();
        }
        String name = value.substring(2, value.length() - 1);
        for (int i = 0; i < lineage.own().size(); i++) {
            Model model = lineage.model(i);
            InputLocation properties = model.getLocation("properties");
            InputLocation place = properties == null ? null : properties.getLocation(name);
            if (place != null && model.getProperties().containsKey(name)) {
                return Optional.of(Location.of(lineage.own().get(i).path(), Math.max(place.getLineNumber(), 0)));
            }
        }
        return Optional.empty();
    }

    private @Nullable String property(String name) {
        for (int i = 0; i < lineage.size(); i++) {
            String value = lineage.model(i).getProperties().getProperty(name);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    private @Nullable String projectField(String expression) {
        String field = expression.startsWith("project.")
                ? expression.substring("project.".length())
                : expression.startsWith("pom.") ? expression.substring("pom.".length()) : expression;
        if (field.startsWith("parent.")) {
            return parentField(field.substring("parent.".length()));
        }
        boolean prefixed = field.length() != expression.length();
        return prefixed ? field(lineage.pom().model(), field) : null;
    }

    private @Nullable String parentField(String field) {
        Parent parent = lineage.pom().model().getParent();
        if (parent == null) {
            return null;
        }
        return switch (field) {
            case "groupId" -> parent.getGroupId();
            case "artifactId" -> parent.getArtifactId();
            case "version" -> parent.getVersion();
            default -> null;
        };
    }

    private @Nullable String field(Model model, String field) {
        return switch (field) {
            case "groupId" -> Lineage.groupId(model);
            case "artifactId" -> model.getArtifactId();
            case "version" -> Lineage.version(model);
            case "packaging" -> model.getPackaging();
            case "name" -> nearest(Model::getName);
            case "description" -> nearest(Model::getDescription);
            case "url" -> nearest(Model::getUrl);
            case "inceptionYear" -> nearest(Model::getInceptionYear);
            case "organization.name" ->
                nearest(m ->
                        m.getOrganization() == null ? null : m.getOrganization().getName());
            case "organization.url" ->
                nearest(m ->
                        m.getOrganization() == null ? null : m.getOrganization().getUrl());
            case "scm.url" ->
                nearest(m -> m.getScm() == null ? null : m.getScm().getUrl());
            case "scm.connection" ->
                nearest(m -> m.getScm() == null ? null : m.getScm().getConnection());
            case "scm.developerConnection" ->
                nearest(m -> m.getScm() == null ? null : m.getScm().getDeveloperConnection());
            case "scm.tag" ->
                nearest(m -> m.getScm() == null ? null : m.getScm().getTag());
            default -> null;
        };
    }

    private @Nullable String nearest(Field field) {
        for (int i = 0; i < lineage.size(); i++) {
            String value = field.of(lineage.model(i));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /** One field of a model. */
    @FunctionalInterface
    private interface Field {
        @Nullable
        String of(Model model);
    }
}
