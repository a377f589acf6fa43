package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.project.Document;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.TextLine;
import org.openbydefault.rule.Finding;
import org.openbydefault.text.Wording;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Looks in one document for text that somebody was meant to replace. Code, also within a line, is never looked at. */
final class LeftOverText {

    /** What stands in brackets in well-known templates. */
    private static final int LONGEST_QUOTE = 80;

    private static final List<String> BRACKETED = List.of(
            "[insert ",
            "[your name",
            "[your email",
            "[your organi",
            "[your project",
            "[project name",
            "[project title",
            "[project-name]",
            "[organization name",
            "[organisation name",
            "[name of project",
            "[company name",
            "<insert ",
            "<your name>",
            "<project name>",
            "<your email>");

    /** Variables of project generators; others may be what the documentation is about. */
    private static final List<String> VARIABLES = List.of(
            "{{cookiecutter.",
            "{{project",
            "{{author",
            "{{email}}",
            "{{organization",
            "{{organisation",
            "{{repo_name",
            "{{app_name",
            "{{appname",
            "{{description}}",
            "{{your",
            "<%=");

    private static final List<String> TARGETS = List.of(
            "github_username",
            "your_username",
            "your-username/your-",
            "/repo_name",
            "mailto:your",
            "email@email_client");

    private static final List<String> MARKS = List.of("todo", "tbd", "fixme", "xxx");

    private static final Set<String> SAMPLE_DOMAINS =
            Set.of("example.com", "example.org", "example.net", "yourcompany.com", "yourdomain.com", "your-domain.com");

    private static final List<String> CONTACT_DOCUMENTS =
            List.of("security", "support", "code_of_conduct", "code-of-conduct", "governance", "maintainers");

    private final Document document;
    private final Topic sentences = Topics.named("template-sentence");
    private final List<Finding> findings = new ArrayList<>();

    LeftOverText(Document document) {
        this.document = document;
    }

    List<Finding> find() {
        int levelOfTasks = Integer.MAX_VALUE;
        for (Section section : document.sections()) {
            if (section.level() <= levelOfTasks) {
                levelOfTasks = Topics.named("tasks").matches(section.heading()) ? section.level() : Integer.MAX_VALUE;
            }
            read(section, levelOfTasks < Integer.MAX_VALUE);
        }
        return findings;
    }

    /** Whether it is a task that somebody noted, and no text of a template. */
    static boolean isOpenTask(Finding finding) {
        return MARKS.contains(finding.subject());
    }

    private void read(Section section, boolean isAboutTasks) {
        boolean isAboutContact = isAboutContact(section);
        for (TextLine line : section.text()) {
            read(line, isAboutTasks, isAboutContact);
        }
        for (Link link : section.links()) {
            if (!link.target().endsWith(link.text())
                    && first(link.target().toLowerCase(Locale.ROOT), TARGETS).isPresent()) {
                add(link.line(), link.target(), "a link of a template: " + link.target());
            } else if (isAboutContact && isHiddenSampleAddress(link)) {
                add(link.line(), link.target(), "the address of a sample as a contact: " + link.target());
            }
        }
    }

    private void read(TextLine line, boolean isAboutTasks, boolean isAboutContact) {
        String prose = withoutCode(line.text());
        String lower = prose.toLowerCase(Locale.ROOT);
        Optional<String> sentence = sentences.find(prose);
        Optional<String> placeholder = sentence.isEmpty() ? placeholder(lower) : Optional.empty();
        if (sentence.isPresent()) {
            add(line, sentence.get(), "a sentence of a template");
        } else if (placeholder.isPresent()) {
            add(line, placeholder.get(), "a placeholder");
        } else if (!isAboutTasks && mark(lower).isPresent()) {
            add(line, mark(lower).get(), "an open task");
        } else if (isAboutContact && sampleDomain(lower).isPresent()) {
            add(line, sampleDomain(lower).get(), "the address of a sample as a contact");
        }
    }

    private static Optional<String> placeholder(String lower) {
        if (!hasBracket(lower)) {
            return Optional.empty();
        }
        Optional<String> bracketed = first(lower, BRACKETED);
        return bracketed.isPresent()
                ? bracketed
                : first(lower.replace("{{ ", "{{").replace(" }}", "}}"), VARIABLES);
    }

    private static boolean hasBracket(String text) {
        return text.indexOf('[') >= 0 || text.indexOf('<') >= 0 || text.indexOf('{') >= 0;
    }

    /** A line that is only {@code TODO}, or begins with {@code TODO:}. */
    private static Optional<String> mark(String lower) {
        String bare = withoutEdges(lower);
        for (String mark : MARKS) {
            if (bare.equals(mark) || (!mark.equals("xxx") && lower.startsWith(mark + ":"))) {
                return Optional.of(mark);
            }
        }
        return Optional.empty();
    }

    private static String withoutEdges(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private boolean isAboutContact(Section section) {
        String name = SourceTree.name(document.path()).toLowerCase(Locale.ROOT);
        for (String beginning : CONTACT_DOCUMENTS) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        return Topics.named("contact").matches(section.heading());
    }

    private static Optional<String> sampleDomain(String lower) {
        int at = lower.indexOf('@');
        while (at > 0) {
            int end = at + 1;
            while (end < lower.length()
                    && (Character.isLetterOrDigit(lower.charAt(end)) || ".-".indexOf(lower.charAt(end)) >= 0)) {
                end++;
            }
            String domain = withoutEdges(lower.substring(at + 1, end));
            if (SAMPLE_DOMAINS.contains(domain)
                    && Character.isLetterOrDigit(lower.charAt(at - 1))
                    && !lower.contains("signed-off")) {
                return Optional.of(domain);
            }
            at = lower.indexOf('@', end);
        }
        return Optional.empty();
    }

    /** An address that does not stand in the text, where it would have been found already. */
    private static boolean isHiddenSampleAddress(Link link) {
        return link.target().startsWith("mailto:")
                && sampleDomain(link.target().toLowerCase(Locale.ROOT)).isPresent()
                && sampleDomain(link.text().toLowerCase(Locale.ROOT)).isEmpty();
    }

    private static Optional<String> first(String text, List<String> wanted) {
        for (String part : wanted) {
            if (text.contains(part)) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static String withoutCode(String text) {
        if (text.indexOf('`') < 0) {
            return text;
        }
        StringBuilder prose = new StringBuilder(text.length());
        String[] parts = text.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            prose.append(i % 2 == 0 ? parts[i] : "code");
        }
        return prose.toString();
    }

    private void add(TextLine line, String subject, String what) {
        add(line.line(), subject, what + ": “" + Wording.shortened(line.text(), LONGEST_QUOTE) + "”");
    }

    private void add(int line, String subject, String what) {
        findings.add(Finding.of(
                Location.of(document.path(), line),
                subject,
                "Left over: " + what,
                "Write what it stands for, or take it out"));
    }
}
