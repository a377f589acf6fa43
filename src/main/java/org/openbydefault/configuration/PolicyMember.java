package org.openbydefault.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can stand at the top of a policy or of the repository's file. {@code docs/policy-schema.json} is tied to it. */
enum PolicyMember {
    EXTENDS("extends", Home.BOTH),
    KIND("kind", Home.BOTH),
    FAIL_ON("failOn", Home.BOTH),
    SEVERITIES("severities", Home.BOTH),
    OPTIONS("options", Home.BOTH),
    INTERNAL_HOSTS("internalHosts", Home.BOTH),
    COMMUNITY_DEFAULTS("communityDefaults", Home.BOTH),
    FORMATS("formats", Home.BOTH),
    RULES("rules", Home.BOTH),
    FLOOR("floor", Home.POLICY),
    LOCKED("locked", Home.POLICY),
    ACCEPTANCE("acceptance", Home.POLICY),
    ACCEPTED("accepted", Home.REPOSITORY),
    CLOSED("closed", Home.REPOSITORY);

    /** Which files have a member. */
    public enum Home {
        BOTH,
        POLICY,
        REPOSITORY
    }

    private final String id;
    private final Home home;

    PolicyMember(String id, Home home) {
        this.id = id;
        this.home = home;
    }

    /** The name in the file. */
    public String id() {
        return id;
    }

    /** Whether files of that home have it. */
    public boolean isIn(Home file) {
        return home == Home.BOTH || home == file;
    }

    static Optional<PolicyMember> of(String id) {
        for (PolicyMember member : values()) {
            if (member.id.equals(id)) {
                return Optional.of(member);
            }
        }
        return Optional.empty();
    }

    /** The names of the members that files of that home have. */
    public static List<String> ids(Home file) {
        List<String> ids = new ArrayList<>();
        for (PolicyMember member : values()) {
            if (member.isIn(file)) {
                ids.add(member.id);
            }
        }
        return ids;
    }
}
