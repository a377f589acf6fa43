package org.openbydefault.declared;

import java.util.ArrayList;
import java.util.List;

/** What can be said of a rule without code. {@code docs/policy-schema.json} is tied to it. */
enum RuleField {
    SUMMARY("summary"),
    FAMILY("family"),
    SEVERITY("severity"),
    FILE("file"),
    EXISTS("exists"),
    ABSENT("absent"),
    CONTAINS("contains"),
    LACKS("lacks"),
    HEADING("heading"),
    LINKS("links"),
    POM("pom"),
    LINES("lines"),
    IF_PRESENT("ifPresent"),
    EXCEPT("except"),
    WHEN("when"),
    MESSAGE("message"),
    FIX("fix"),
    PASSES("passes"),
    FAILS("fails");

    private final String id;

    RuleField(String id) {
        this.id = id;
    }

    /** The name. */
    String id() {
        return id;
    }

    /** The names of all. */
    static List<String> ids() {
        List<String> ids = new ArrayList<>();
        for (RuleField field : values()) {
            ids.add(field.id);
        }
        return ids;
    }

    /** Those of which a rule has exactly one. */
    static List<RuleField> verbs() {
        return List.of(EXISTS, ABSENT, CONTAINS, LACKS, HEADING, LINKS, POM);
    }
}
