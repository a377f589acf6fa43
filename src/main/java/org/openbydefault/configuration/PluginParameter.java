package org.openbydefault.configuration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a user can set. Each parameter can be set as an element of {@code <configuration>}, as a property
 * {@code openByDefault.NAME} of a POM, a profile or the settings, and as a user property of that name.
 *
 * <p>To add one: a constant here; a field of the mojo that has it, {@code @Parameter(property = "openByDefault.NAME")},
 * whose comment {@code help} prints; a member of {@link Configuration} that {@link ConfigurationReader} checks and fills;
 * a row in {@code docs/configuration.md}. {@code PluginParameterTest} tells what is missing. No goal reads a property or a field
 * itself: Maven tells not where a value was written, and lets a POM beat {@code -D}.
 */
public enum PluginParameter {
    SKIP("skip", Form.FLAG, "false"),
    POLICY("policy", Form.TEXT, "open-by-default"),
    KIND("kind", Form.TEXT, "auto"),
    FAIL_ON("failOn", Form.TEXT, "error"),
    SEVERITIES("severities", Form.RULES, ""),
    OPTIONS("options", Form.RULES, ""),
    INTERNAL_HOSTS("internalHosts", Form.LIST, ""),
    COMMUNITY_DEFAULTS("communityDefaults", Form.LIST, ""),
    FORMATS("formats", Form.LIST, ""),
    ANNOTATIONS("annotations", Form.TEXT, "auto"),
    ONLINE("online", Form.FLAG, "false"),
    PRIVATE_ADDRESSES("privateAddresses", Form.FLAG, "false"),
    VERBOSE("verbose", Form.FLAG, "false"),
    DIRECTORY("directory", Form.TEXT, ""),
    POM("pom", Form.TEXT, ""),
    COMMIT("commit", Form.TEXT, ""),
    NEW_SINCE("newSince", Form.TEXT, ""),
    TODAY("today", Form.TEXT, ""),
    RULES("rules", Form.RULES, ""),
    RULE("rule", Form.TEXT, "", "explain"),
    FROM("from", Form.TEXT, "", "convert"),
    APPLY("apply", Form.FLAG, "false", "fix"),
    REPORTS("reports", Form.LIST, "", "fleet"),
    SINCE("since", Form.TEXT, "", "fleet");

    /** The only goal that takes the parameter; empty where all do that check. */
    public Optional<String> onlyGoal() {
        return onlyGoal.isEmpty() ? Optional.empty() : Optional.of(onlyGoal);
    }

    /** How a parameter is written. */
    public enum Form {
        /** {@code true} or {@code false}; a user property without a value is true. */
        FLAG,
        TEXT,
        /** Text with commas, or elements. */
        LIST,
        /** Elements named by rule id; in a property {@code rule=value,…}. */
        RULES
    }

    /** What stands before the name in a property. */
    public static final String PREFIX = "openByDefault.";

    private final String id;
    private final Form form;
    private final String otherwise;
    private final String onlyGoal;

    PluginParameter(String id, Form form, String otherwise) {
        this(id, form, otherwise, "");
    }

    PluginParameter(String id, Form form, String otherwise, String onlyGoal) {
        this.id = id;
        this.form = form;
        this.otherwise = otherwise;
        this.onlyGoal = onlyGoal;
    }

    /** The name of the element. */
    public String id() {
        return id;
    }

    public Form form() {
        return form;
    }

    /** The value where nobody sets one. */
    public String otherwise() {
        return otherwise;
    }

    /** The name of the property. */
    public String property() {
        return PREFIX + id;
    }

    /** Whether that is the name of its property; that of {@code rule} has an older one, too. */
    public boolean isProperty(String name) {
        return name.equals(property()) || (this == RULE && name.equals("open-by-default.rule"));
    }

    /** The parameter with exactly that name. */
    public static Optional<PluginParameter> of(String id) {
        for (PluginParameter parameter : values()) {
            if (parameter.id.equals(id)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** The parameter whose property somebody may have meant: letter case, hyphens, dots and underscores do not matter. */
    public static Optional<PluginParameter> resembling(String property) {
        String folded = folded(property);
        for (PluginParameter parameter : values()) {
            if (folded(parameter.property()).equals(folded)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** Whether a property looks like one of this plugin, however it is spelt. */
    public static boolean isOurs(String property) {
        return property.regionMatches(true, 0, "open", 0, 4) && folded(property).startsWith(folded(PREFIX));
    }

    /** The properties of all parameters. */
    public static List<String> properties() {
        List<String> names = new ArrayList<>();
        for (PluginParameter parameter : values()) {
            names.add(parameter.property());
        }
        return names;
    }

    private static String folded(String property) {
        StringBuilder letters = new StringBuilder(property.length());
        for (int i = 0; i < property.length(); i++) {
            char letter = property.charAt(i);
            if (letter != '-' && letter != '_' && letter != '.') {
                letters.append(letter);
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
