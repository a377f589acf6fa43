package org.openbydefault.convert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.declared.RuleReader;
import org.openbydefault.document.DataReader;
import org.openbydefault.document.StrictYaml;
import org.openbydefault.project.DataNode;

/** Turns a rule set of repolinter, of version 1 or 2, in JSON, JSON with comments or YAML, into a policy. */
public final class RepolinterConverter {

    /** Rules of repolinter's own rule set that a built-in rule does better. */
    private static final Map<String, String> BUILT_IN = Map.ofEntries(
            Map.entry("license-file-exists", "license-file"),
            Map.entry("readme-file-exists", "readme"),
            Map.entry("contributing-file-exists", "contributing"),
            Map.entry("code-of-conduct-file-exists", "code-of-conduct"),
            Map.entry("changelog-file-exists", "changelog"),
            Map.entry("security-file-exists", "security-policy"),
            Map.entry("support-file-exists", "support"),
            Map.entry("integrates-with-ci", "ci"),
            Map.entry("binaries-not-present", "no-binaries"),
            Map.entry("license-detectable-by-licensee", "license-recognized"));

    /** What a Maven repository is; whatever takes any value is met as well. */
    private static final Set<String> AXIOMS = Set.of("language=java", "packager=maven", "packagers=maven", "license=");

    private static final String PREFIX = "repolinter.";

    /** The policy of a rule set that another one extends. */
    private static final String EXTENDED = "extended.yml";

    private final List<Conversion.Step> steps = new ArrayList<>();
    private final StringBuilder severities = new StringBuilder();
    private final StringBuilder rules = new StringBuilder();
    private final Set<String> named = new HashSet<>();
    private boolean isExtension;

    private RepolinterConverter() {}

    /**
     * Converts a rule set.
     *
     * @param name of its file, for messages
     * @param problems receives a sentence for every mistake in the file
     * @return what became of it; empty where it cannot be read
     */
    public static Optional<Conversion> convert(String name, String text, List<String> problems) {
        String json = text.stripLeading();
        boolean isJson = json.startsWith("{") || json.startsWith("/");
        Optional<DataNode> ruleset = StrictYaml.read(name, isJson ? JsonComments.blanked(text) : text, problems);
        if (ruleset.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        List<SourceRule> source = SourceRule.of(ruleset.get());
        if (source.isEmpty()) {
            problems.add(name + ": no rules in it; a rule set of repolinter has them below 'rules'");
            return Optional.empty();
        }
        RepolinterConverter converter = new RepolinterConverter();
        ruleset.get().get("extends").flatMap(DataNode::text).ifPresent(converter::noteExtension);
        for (SourceRule rule : source) {
            converter.convert(rule);
        }
        return Optional.of(new Conversion(converter.policy(name), converter.steps));
    }

    private void noteExtension(String address) {
        isExtension = true;
        steps.add(new Conversion.Step(
                "extends",
                false,
                "'" + address + "' is not read; convert it as well, and put its policy beside this one as "
                        + EXTENDED));
    }

    private String policy(String name) {
        StringBuilder policy = new StringBuilder("# Made of " + name
                + ". What it does not name is as in the policy that it" + " extends.\nextends: "
                + (isExtension ? EXTENDED : "essential") + "\n");
        if (severities.length() > 0) {
            policy.append("severities:\n").append(severities);
        }
        if (rules.length() > 0) {
            policy.append("rules:\n").append(rules);
        }
        return policy.toString();
    }

    private void convert(SourceRule rule) {
        Optional<String> foreign = rule.axioms().stream()
                .filter(axiom -> !axiom.endsWith("=*") && !AXIOMS.contains(axiom.toLowerCase(Locale.ROOT)))
                .findFirst();
        if (foreign.isPresent()) {
            notMapped(
                    rule,
                    "runs only where " + foreign.get()
                            + (foreign.get().startsWith("license=")
                                    ? "; a rule without code cannot ask for the licence"
                                    : "; languages and packagers other than Java and Maven are left out"));
            return;
        }
        String builtIn = builtIn(rule);
        if (!builtIn.isEmpty()) {
            if (named.add(builtIn)) {
                severities
                        .append("  ")
                        .append(builtIn)
                        .append(": ")
                        .append(severity(rule))
                        .append('\n');
            }
            mapped(rule, "became the built-in rule " + builtIn);
            return;
        }
        switch (rule.type()) {
            case "file-existence" -> exists(rule, rule.texts("globsAny", "files"));
            case "directory-existence" -> exists(rule, folders(rule.texts("globsAny", "directories")));
            case "apache-notice" -> exists(rule, List.of("NOTICE*"));
            case "file-not-exists" -> absent(rule, rule.texts("globsAll", "globsAny", "files"));
            case "file-type-exclusion" -> absent(rule, anywhere(rule.texts("type")));
            case "git-list-tree" -> expression(rule, "denylist");
            case "file-contents" ->
                content(rule, "contains", 0, rule.texts("content"), !rule.isSet("fail-on-non-existent"));
            case "file-not-contents" ->
                content(rule, "lacks", 0, rule.texts("content"), !rule.isSet("fail-on-non-existent"));
            case "file-starts-with" ->
                content(
                        rule,
                        "contains",
                        Integer.parseInt(rule.text("lineCount").orElse("5")),
                        rule.texts("patterns"),
                        rule.isSet("succeed-on-non-existent"));
            case "best-practices-badge-present" ->
                write(
                        rule,
                        List.of("README*"),
                        "contains",
                        List.of("/bestpractices\\.(coreinfrastructure\\.org|dev)\\/projects/"),
                        List.of("    ifPresent: true"));
            case "" -> level(rule);
            default -> notMapped(rule, "nothing here does what " + rule.type() + " does");
        }
    }

    /** A rule of a level alone: what it does stands in the rule set that this one extends. */
    private void level(SourceRule rule) {
        String id = PREFIX + id(rule.name());
        if (!isExtension) {
            notMapped(rule, "it does not say what it does");
        } else if (!named.add(id)) {
            notMapped(rule, "another rule became " + id);
        } else {
            severities
                    .append("  ")
                    .append(id)
                    .append(": ")
                    .append(severity(rule))
                    .append('\n');
            mapped(rule, "became the severity of " + id + ", which " + EXTENDED + " has");
        }
    }

    private static String builtIn(SourceRule rule) {
        if (rule.type().equals("license-detectable-by-licensee")) {
            return "license-recognized";
        }
        if (rule.type().equals("file-no-broken-links")) {
            return "docs-links";
        }
        return BUILT_IN.getOrDefault(rule.name(), "");
    }

    private void exists(SourceRule rule, List<String> globs) {
        List<String> withFolders = new ArrayList<>(globs);
        for (String glob : globs) {
            if (glob.substring(glob.lastIndexOf('/') + 1).indexOf('.') < 0 && !glob.endsWith("/")) {
                withFolders.add(glob + "/");
            }
        }
        write(rule, withFolders, "exists", List.of(), List.of());
    }

    private void absent(SourceRule rule, List<String> globs) {
        write(rule, globs, "absent", List.of(), List.of());
    }

    private void expression(SourceRule rule, String option) {
        notMapped(
                rule,
                rule.type() + " takes expressions of paths (" + option + "); write 'absent' with patterns of files");
    }

    private void content(SourceRule rule, String verb, int lines, List<String> contents, boolean ifPresent) {
        String flags = plainFlags(rule.text("flags").orElse(""));
        List<String> patterns = new ArrayList<>();
        for (String content : contents) {
            patterns.add("/" + content + "/" + flags);
        }
        List<String> more = new ArrayList<>();
        if (lines > 0) {
            more.add("    lines: " + lines);
        }
        if (ifPresent) {
            more.add("    ifPresent: true");
        }
        write(rule, rule.texts("globsAll", "globsAny", "files"), verb, patterns, more);
    }

    private void write(SourceRule rule, List<String> globs, String verb, List<String> patterns, List<String> more) {
        String id = PREFIX + id(rule.name());
        if (!named.add(id)) {
            notMapped(rule, "another rule became " + id);
            return;
        }
        String yaml = yaml(rule, id, globs, verb, patterns, more);
        List<String> problems = new ArrayList<>();
        Optional<DataNode> data = StrictYaml.read("rule", "rules:\n" + yaml, problems);
        data.flatMap(node -> node.get("rules"))
                .ifPresent(node -> RuleReader.read(new DataReader("rule", problems), node));
        if (problems.isEmpty()) {
            rules.append(yaml);
            mapped(rule, "became " + id + ", " + verb);
        } else {
            named.remove(id);
            notMapped(rule, problems.get(0).replaceAll("^rule:\\d+: (rule '[^']*': )?", ""));
        }
    }

    private static String yaml(
            SourceRule rule, String id, List<String> globs, String verb, List<String> patterns, List<String> more) {
        String message = rule.text("fail-message")
                .or(() -> rule.text("human-readable-content"))
                .orElse("Not met: " + sentence(rule));
        StringBuilder yaml = new StringBuilder("  " + id + ":\n");
        yaml.append("    summary: ").append(quoted(sentence(rule))).append('\n');
        yaml.append("    family: ").append(family(verb)).append('\n');
        yaml.append("    severity: ").append(severity(rule)).append('\n');
        yaml.append("    file: ").append(list(wanted(globs))).append('\n');
        if (!unwanted(globs).isEmpty()) {
            yaml.append("    except: ").append(list(unwanted(globs))).append('\n');
        }
        yaml.append("    ")
                .append(verb)
                .append(": ")
                .append(patterns.isEmpty() ? "true" : list(patterns))
                .append('\n');
        for (String line : more) {
            yaml.append(line).append('\n');
        }
        yaml.append("    message: ").append(quoted(message)).append('\n');
        yaml.append("    fix: ")
                .append(quoted(rule.info().orElse(fix(verb, wanted(globs), patterns))))
                .append('\n');
        return yaml.toString();
    }

    /** What to do where the rule set does not tell. */
    private static String fix(String verb, List<String> globs, List<String> patterns) {
        String files = String.join(
                " or ", globs.stream().filter(glob -> !glob.endsWith("*/")).toList());
        return switch (verb) {
            case "exists" -> "Add " + files;
            case "absent" -> "Remove what matches " + files;
            case "lacks" -> "Take out of " + files + " what " + String.join(" or ", patterns) + " finds";
            default -> "Write into " + files + " what " + String.join(" and ", patterns) + " finds";
        };
    }

    private static List<String> wanted(List<String> globs) {
        return globs.stream().filter(glob -> !glob.startsWith("!")).toList();
    }

    private static List<String> unwanted(List<String> globs) {
        return globs.stream()
                .filter(glob -> glob.startsWith("!"))
                .map(glob -> glob.substring(1))
                .toList();
    }

    private static String family(String verb) {
        return verb.equals("absent") ? "openness" : "community";
    }

    private static String severity(SourceRule rule) {
        return switch (rule.level().toLowerCase(Locale.ROOT)) {
            case "off", "0" -> "off";
            case "warning", "1" -> "warning";
            case "info" -> "info";
            default -> "error";
        };
    }

    private static List<String> folders(List<String> globs) {
        List<String> folders = new ArrayList<>();
        for (String glob : globs) {
            folders.add(glob.endsWith("/") ? glob : glob + "/");
        }
        return folders;
    }

    private static List<String> anywhere(List<String> types) {
        List<String> globs = new ArrayList<>();
        for (String type : types) {
            globs.add(type.startsWith("**/") || type.startsWith("!") ? type : "**/" + type);
        }
        return globs;
    }

    private static String plainFlags(String flags) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < flags.length(); i++) {
            char flag = flags.charAt(i);
            if (flag == 'i' || flag == 'm' || flag == 's') {
                plain.append(flag);
            }
        }
        return plain.toString();
    }

    private static String id(String name) {
        String id = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "rule" : id;
    }

    private static String sentence(SourceRule rule) {
        return rule.name().replace('-', ' ').replace('_', ' ');
    }

    private static String list(List<String> texts) {
        List<String> quoted = new ArrayList<>();
        for (String text : texts) {
            quoted.add(quoted(text));
        }
        return "[" + String.join(", ", quoted) + "]";
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + "\"";
    }

    private void mapped(SourceRule rule, String note) {
        steps.add(new Conversion.Step(rule.name(), true, note));
    }

    private void notMapped(SourceRule rule, String why) {
        steps.add(new Conversion.Step(rule.name(), false, why));
    }
}
