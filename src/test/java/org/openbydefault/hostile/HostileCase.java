package org.openbydefault.hostile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Outcome;
import org.openbydefault.testkit.Repository;

/** A checkout that is out to harm whoever checks it, and what a check must say of it nevertheless. */
final class HostileCase {

    private final String name;
    private final Supplier<Project> project;
    private final Map<String, Outcome> expected = new LinkedHashMap<>();
    private final Map<String, Outcome> excluded = new LinkedHashMap<>();

    private HostileCase(String name, Supplier<Project> project) {
        this.name = name;
        this.project = project;
    }

    static HostileCase of(String name, Supplier<Repository> repository) {
        return new HostileCase(name, () -> repository.get().project());
    }

    static HostileCase onDisk(String name, Supplier<Project> project) {
        return new HostileCase(name, project);
    }

    /** The rule must end so. */
    HostileCase where(String rule, Outcome outcome) {
        expected.put(rule, outcome);
        return this;
    }

    /** The rule must not end so. */
    HostileCase whereNot(String rule, Outcome outcome) {
        excluded.put(rule, outcome);
        return this;
    }

    String name() {
        return name;
    }

    Project project() {
        return project.get();
    }

    Map<String, Outcome> expected() {
        return expected;
    }

    Map<String, Outcome> excluded() {
        return excluded;
    }
}
