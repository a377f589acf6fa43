package org.openbydefault.declared;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.document.DataReader;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.text.NearestName;
import org.openbydefault.text.PathGlob;

/** Reads one rule without code. */
public final class RuleReader {

    private final DataReader reader;
    private final String id;
    private final DataNode node;

    private RuleReader(DataReader reader, String id, DataNode node) {
        this.reader = reader;
        this.id = id;
        this.node = node;
    }

    /**
     * The rules below {@code rules}; those with mistakes are left out.
     *
     * @param reader receives the mistakes
     */
    public static List<DeclaredRule> read(DataReader reader, DataNode rules) {
        List<DeclaredRule> read = new ArrayList<>();
        for (Map.Entry<String, DataNode> entry : reader.members(rules, "rules").entrySet()) {
            String id = entry.getKey();
            if (id.indexOf('.') < 0) {
                reader.mistake(
                        rules.lineOf(id), "rule '" + id + "' needs a dot in its id, for example 'acme." + id + "'");
            } else {
                new RuleReader(reader, id, entry.getValue()).rule().ifPresent(read::add);
            }
        }
        return read;
    }

    private Optional<DeclaredRule> rule() {
        int before = reader.mistakes();
        reader.members(node, "rule '" + id + "'");
        reader.unknown(node, RuleField.ids(), "member of rule '" + id + "'");
        String summary = required(RuleField.SUMMARY);
        FailureText wording = new FailureText(required(RuleField.MESSAGE), required(RuleField.FIX));
        Family family = family();
        Severity severity = severity();
        Optional<Requirement> requirement = requirement(wording);
        Circumstances circumstances = circumstances();
        List<Example> examples = new ArrayList<>(examples(RuleField.PASSES));
        examples.addAll(examples(RuleField.FAILS));
        if (reader.mistakes() > before || requirement.isEmpty()) {
            return Optional.empty();
        }
        try {
            RuleInfo info = RuleInfo.of(id, family, severity, summary).withEvidenceOption();
            return Optional.of(
                    new DeclaredRule(info, circumstances, requirement.get(), examples, reader.where(node.line())));
        } catch (IllegalArgumentException malformed) {
            mistake(node.line(), String.valueOf(malformed.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Requirement> requirement(FailureText wording) {
        Set<RuleField> verbs = EnumSet.noneOf(RuleField.class);
        for (RuleField verb : RuleField.verbs()) {
            if (get(verb).isPresent()) {
                verbs.add(verb);
            }
        }
        if (verbs.size() != 1) {
            mistake(
                    node.line(),
                    "takes exactly one of exists, absent, contains, lacks, heading, links, pom"
                            + (verbs.isEmpty() ? "" : ", not " + verbs.size()));
            return Optional.empty();
        }
        RuleField verb = verbs.iterator().next();
        return switch (verb) {
            case EXISTS -> Optional.of(new Presence(files(verb), wording));
            case ABSENT -> Optional.of(new ForbiddenFiles(files(verb), wording));
            case POM -> pom(wording);
            default ->
                Optional.of(new Content(
                        files(verb),
                        verb == RuleField.HEADING
                                ? FilePart.HEADINGS
                                : verb == RuleField.LINKS ? FilePart.LINKS : FilePart.TEXT,
                        lines(),
                        patterns(verb),
                        verb != RuleField.LACKS,
                        ifPresent(),
                        wording));
        };
    }

    /** {@code exists} and {@code absent} name files themselves, or say {@code true} of those that {@code file} names. */
    private FileSelection files(RuleField verb) {
        boolean namesFiles = verb == RuleField.EXISTS || verb == RuleField.ABSENT;
        boolean isTrue =
                namesFiles && get(verb).flatMap(DataNode::text).orElse("").equals("true");
        RuleField source = namesFiles && !isTrue ? verb : RuleField.FILE;
        if (get(source).isEmpty()) {
            mistake(node.line(), "needs '" + source.id() + "', a pattern of files");
        }
        if (namesFiles && !isTrue && get(RuleField.FILE).isPresent()) {
            mistake(node.line(), "names files twice; with 'file', write '" + verb.id() + ": true'");
        }
        return new FileSelection(globs(get(source)), globs(get(RuleField.EXCEPT)));
    }

    private List<PathGlob> globs(Optional<DataNode> written) {
        List<PathGlob> globs = new ArrayList<>();
        for (DataNode item : written.isPresent() ? items(written.get()) : List.<DataNode>of()) {
            try {
                globs.add(new PathGlob(reader.text(item, "a pattern of files of rule '" + id + "'")
                        .orElse("")));
            } catch (IllegalArgumentException malformed) {
                mistake(item.line(), String.valueOf(malformed.getMessage()));
            }
        }
        return globs;
    }

    private List<TextPattern> patterns(RuleField verb) {
        List<TextPattern> patterns = new ArrayList<>();
        for (DataNode item : items(get(verb).get())) {
            pattern(item, verb.id()).ifPresent(patterns::add);
        }
        return patterns;
    }

    private Optional<TextPattern> pattern(DataNode item, String name) {
        try {
            return reader.text(item, name + " of rule '" + id + "'").map(TextPattern::of);
        } catch (IllegalArgumentException malformed) {
            mistake(item.line(), String.valueOf(malformed.getMessage()));
            return Optional.empty();
        }
    }

    private Optional<Requirement> pom(FailureText wording) {
        DataNode pom = get(RuleField.POM).get();
        if (pom.text().isPresent()) {
            return reader.text(pom, "pom of rule '" + id + "'")
                    .map(element -> new RequiredPomElement(element, Optional.empty(), Optional.empty(), wording));
        }
        reader.unknown(pom, List.of("element", "equals", "matches"), "member of pom of rule '" + id + "'");
        Optional<String> element = pom.get("element").flatMap(DataNode::text);
        if (element.isEmpty()) {
            mistake(pom.line(), "pom needs 'element', names below <project> with / between them");
        }
        Optional<TextPattern> matches = pom.get("matches").flatMap(item -> pattern(item, "matches"));
        Optional<String> equals = pom.get("equals").flatMap(DataNode::text);
        return element.map(path -> new RequiredPomElement(path, equals, matches, wording));
    }

    private Circumstances circumstances() {
        Optional<DataNode> when = get(RuleField.WHEN);
        if (when.isEmpty()) {
            return new Circumstances(Set.of(), Optional.empty(), Optional.empty());
        }
        reader.members(when.get(), "when of rule '" + id + "'");
        reader.unknown(when.get(), List.of("kind", "file", "pom"), "member of when of rule '" + id + "'");
        List<PathGlob> globs = globs(when.get().get("file"));
        return new Circumstances(
                kinds(when.get().scalars("kind")),
                globs.isEmpty() ? Optional.empty() : Optional.of(new FileSelection(globs, List.of())),
                when.get().get("pom").flatMap(DataNode::text));
    }

    private Set<ProjectKind> kinds(List<DataNode> words) {
        Set<ProjectKind> kinds = new HashSet<>();
        for (DataNode word : words) {
            Optional<ProjectKind> kind = ProjectKind.of(word.text().orElse(""));
            if (kind.isPresent()) {
                kinds.add(kind.get());
            } else {
                List<String> known = new ArrayList<>();
                for (ProjectKind one : ProjectKind.values()) {
                    known.add(one.id());
                }
                mistake(
                        word.line(),
                        "'" + word.text().orElse("") + "' is no kind of project, "
                                + NearestName.hint(word.text().orElse(""), known));
            }
        }
        return kinds;
    }

    private List<Example> examples(RuleField field) {
        List<Example> examples = new ArrayList<>();
        Optional<DataNode> list = get(field);
        for (DataNode item : list.isPresent() ? reader.items(list.get(), field.id()) : List.<DataNode>of()) {
            Map<String, String> files = new LinkedHashMap<>();
            for (Map.Entry<String, DataNode> file : item.members().entrySet()) {
                if (file.getValue().text().isEmpty()) {
                    mistake(
                            file.getValue().line(),
                            "the text of " + file.getKey() + " in " + field.id() + " is no text");
                }
                files.put(file.getKey(), file.getValue().text().orElse(""));
            }
            examples.add(new Example(files, field == RuleField.PASSES, reader.where(item.line())));
        }
        return examples;
    }

    private Family family() {
        String word = required(RuleField.FAMILY);
        List<String> known = new ArrayList<>();
        for (Family family : Family.values()) {
            if (family.id().equals(word)) {
                return family;
            }
            known.add(family.id());
        }
        if (!word.isEmpty()) {
            mistake(line(RuleField.FAMILY), "'" + word + "' is no family, " + NearestName.hint(word, known));
        }
        return Family.COMMUNITY;
    }

    private Severity severity() {
        String word = required(RuleField.SEVERITY);
        List<String> known = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            if (severity.id().equals(word.toLowerCase(Locale.ROOT))) {
                return severity;
            }
            known.add(severity.id());
        }
        if (!word.isEmpty()) {
            mistake(line(RuleField.SEVERITY), "'" + word + "' is no severity, " + NearestName.hint(word, known));
        }
        return Severity.OFF;
    }

    private int lines() {
        Optional<DataNode> lines = get(RuleField.LINES);
        if (lines.isEmpty()) {
            return 0;
        }
        String text = lines.get().text().orElse("");
        boolean isNumber = !text.isEmpty() && text.length() < 6 && text.chars().allMatch(Character::isDigit);
        if (!isNumber || Integer.parseInt(text) == 0) {
            mistake(lines.get().line(), "lines takes a number, from 1 on");
            return 0;
        }
        return Integer.parseInt(text);
    }

    private boolean ifPresent() {
        Optional<DataNode> flag = get(RuleField.IF_PRESENT);
        String word = flag.isPresent() ? flag.get().text().orElse("") : "false";
        if (!word.equals("true") && !word.equals("false")) {
            mistake(line(RuleField.IF_PRESENT), "ifPresent takes true or false");
        }
        return word.equals("true");
    }

    private String required(RuleField field) {
        Optional<DataNode> value = get(field);
        if (value.isEmpty()) {
            mistake(node.line(), "needs '" + field.id() + "'");
            return "";
        }
        return reader.text(value.get(), field.id() + " of rule '" + id + "'").orElse("");
    }

    private Optional<DataNode> get(RuleField field) {
        return node.get(field.id());
    }

    private int line(RuleField field) {
        return node.lineOf(field.id());
    }

    private static List<DataNode> items(DataNode node) {
        return node.text().isPresent() ? List.of(node) : node.items();
    }

    private void mistake(int line, String what) {
        reader.mistake(line, "rule '" + id + "': " + what);
    }
}
