package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.documentation.CommunityDocuments;
import org.openbydefault.documentation.CommunitySearch;
import org.openbydefault.documentation.Documents;
import org.openbydefault.documentation.NearMiss;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.places.ForgePlaces;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.TextLine;
import org.openbydefault.text.Words;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Looks for a text that names vulnerabilities, reporting them, and where to. */
final class SecurityReporting {

    /** A sentence may run over so many lines. */
    private static final int WINDOW = 3;

    /** The address stands within so many lines of the sentence. */
    private static final int NEAR = 6;

    /** So many words make a file that says no more than where the policy is. */
    private static final int LONGEST_POINTER = 40;

    private final SourceTree files;
    private final Topic flaw = Topics.named("security-flaw");
    private final Topic reporting = Topics.named("reporting");
    private final List<Evidence> evidence = new ArrayList<>();
    private final List<NearMiss> misses = new ArrayList<>();

    SecurityReporting(Project project) {
        files = project.files();
        for (String path : policies(project)) {
            readPolicy(path);
        }
        for (String path : CommunityDocuments.of(project).frontPages()) {
            readSections(path);
        }
        for (String path : CommunityDocuments.of(project).named(Topics.named("support"))) {
            readSections(path);
        }
        TopicEvidence links = CommunitySearch.find(project, Topics.named("security-reporting"));
        evidence.addAll(links.linked());
        misses.addAll(links.misses());
        if (evidence.isEmpty()) {
            readIssueForms(project);
        }
    }

    /** Forms for issues send whoever found a vulnerability elsewhere, as do front pages of the documentation. */
    private void readIssueForms(Project project) {
        for (String path : ForgePlaces.issueTemplates(files)) {
            if (SourceTree.name(path).startsWith("config.")) {
                readContactLinks(path);
            } else if (path.endsWith(".md")) {
                readSections(path);
            }
        }
        for (String path : CommunityDocuments.of(project).called("index.")) {
            readSections(path);
        }
    }

    private void readContactLinks(String path) {
        Optional<DataNode> data = files.data(path).value();
        Optional<DataNode> contacts = data.isPresent() ? data.get().get("contact_links") : Optional.empty();
        List<DataNode> links = contacts.isPresent() ? contacts.get().items() : List.of();
        for (DataNode link : links) {
            String words = text(link, "name") + " " + text(link, "about");
            String url = text(link, "url");
            if (!url.isEmpty()
                    && (flaw.matches(words)
                            || Topics.named("security-reporting").matches(words))) {
                evidence.add(Evidence.byLink(Location.of(path, link.line()), url));
            }
        }
    }

    private static String text(DataNode link, String member) {
        return link.get(member).flatMap(DataNode::text).orElse("");
    }

    List<Evidence> evidence() {
        return evidence;
    }

    List<NearMiss> misses() {
        return misses;
    }

    private List<String> policies(Project project) {
        Topic topic = Topics.named("security-policy-file");
        List<String> found = CommunityDocuments.of(project).named(topic);
        return found.isEmpty() ? Documents.of(project).named(topic) : found;
    }

    private void readPolicy(String path) {
        Fact<Document> read = files.document(path);
        if (!read.isKnown()) {
            misses.add(new NearMiss(Location.of(path), "cannot be read: " + read.reason()));
            return;
        }
        Document document = read.value().get();
        Optional<TextLine> template = line(document, Topics.named("template"));
        if (template.isPresent() && !hasOwnInstruction(document)) {
            misses.add(NearMiss.ofFile(
                    Location.of(path, template.get().line()), "is a forge's template that nobody filled in"));
            return;
        }
        boolean speaks = asksForReports(document) || pointsToPolicy(document);
        Optional<Location> address = address(document);
        if (speaks && address.isPresent()) {
            evidence.add(Evidence.at(address.get(), "security policy"));
        } else if (speaks) {
            misses.add(NearMiss.ofFile(Location.of(path), "has no address and no link to report to"));
        } else {
            misses.add(new NearMiss(
                    Location.of(path),
                    hasMailbox(document)
                            ? "names an address, but does not say that vulnerabilities are reported there"
                            : "does not speak of reporting a vulnerability"));
        }
    }

    /** Whether a section of a template was written anew: it tells where to report, without a sentence of the template. */
    private boolean hasOwnInstruction(Document document) {
        for (Section section : document.sections()) {
            Optional<Integer> line = reportingLine(section);
            if (line.isPresent()
                    && line(section, Topics.named("template")).isEmpty()
                    && hasAddress(section, document.path(), line.get())) {
                return true;
            }
        }
        return false;
    }

    private void readSections(String path) {
        Optional<Document> document = files.document(path).value();
        if (document.isPresent()) {
            for (Section section : document.get().sections()) {
                Optional<Integer> line = reportingLine(section);
                if (line.isPresent() && hasAddress(section, path, line.get())) {
                    evidence.add(Evidence.at(Location.of(path, line.get()), "reporting a vulnerability"));
                }
            }
        }
    }

    /** The line of a sentence about reporting a vulnerability, the heading being part of each. */
    private Optional<Integer> reportingLine(Section section) {
        boolean isHeadingAboutFlaws = flaw.matches(section.heading());
        List<List<String>> lines = new ArrayList<>();
        for (TextLine line : section.text()) {
            lines.add(Words.of(line.text()));
        }
        for (int i = 0; i < lines.size(); i++) {
            List<String> window = new ArrayList<>();
            for (List<String> line : lines.subList(i, Math.min(i + WINDOW, lines.size()))) {
                window.addAll(line);
            }
            if ((isHeadingAboutFlaws || flaw.matches(window)) && reporting.matches(window)) {
                return Optional.of(section.text().get(i).line());
            }
        }
        return Optional.empty();
    }

    private static boolean hasAddress(Section section, String path, int near) {
        for (TextLine line : section.text()) {
            if (Math.abs(line.line() - near) <= NEAR && isAddress(line.text())) {
                return true;
            }
        }
        for (Link link : section.links()) {
            if (Math.abs(link.line() - near) <= NEAR && !link.image() && isUseful(link, path)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAddress(Section section, String path) {
        for (TextLine line : section.text()) {
            if (hasAddress(section, path, line.line())) {
                return true;
            }
        }
        return !section.links().isEmpty()
                && hasAddress(section, path, section.links().get(0).line());
    }

    private static Optional<Location> address(Document document) {
        for (Section section : document.sections()) {
            if (hasAddress(section, document.path())) {
                return Optional.of(Location.of(document.path(), Math.max(section.line(), 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isUseful(Link link, String path) {
        return link.isExternal()
                || (!link.target().startsWith("#") && !SourceTree.name(path).equals(link.target()));
    }

    /** A mail address, also one that is written to mislead robots, or the form of a forge. */
    private static boolean isAddress(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        int at = lower.indexOf('@');
        boolean isMail = at > 0 && at + 1 < lower.length() && Character.isLetterOrDigit(lower.charAt(at + 1));
        return isMail
                || lower.contains("[at]")
                || lower.contains("(at)")
                || (lower.contains(" at ") && lower.contains(" dot "))
                || lower.contains("private vulnerability reporting")
                || lower.contains("report a vulnerability\"")
                || lower.contains("security advisor")
                || lower.contains("security tab");
    }

    /** A pointer file: the policy stands on a page of the organisation. */
    private static boolean pointsToPolicy(Document document) {
        boolean isShort = document.words() <= LONGEST_POINTER;
        for (Link link : document.links()) {
            String target = link.target().toLowerCase(Locale.ROOT);
            boolean speaks = Topics.named("security-reporting").matches(link.text())
                    || target.contains("security-policy")
                    || target.contains("security/policy")
                    || (isShort && (target.contains("security") || isAboutSecurity(link.text())));
            if (!link.image() && link.isExternal() && speaks) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAboutSecurity(String text) {
        return text.toLowerCase(Locale.ROOT).contains("security");
    }

    /** Whether a sentence speaks of flaws and of reporting them, the heading being part of each, or has an address. */
    private boolean asksForReports(Document document) {
        for (Section section : document.sections()) {
            boolean isFlaw =
                    flaw.matches(section.heading()) || line(section, flaw).isPresent();
            if (reportingLine(section).isPresent() || (isFlaw && hasMailbox(section))) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMailbox(Document document) {
        for (Section section : document.sections()) {
            if (hasMailbox(section)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasMailbox(Section section) {
        for (TextLine line : section.text()) {
            if (isAddress(line.text())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<TextLine> line(Document document, Topic topic) {
        for (Section section : document.sections()) {
            Optional<TextLine> line = line(section, topic);
            if (line.isPresent()) {
                return line;
            }
        }
        return Optional.empty();
    }

    private static Optional<TextLine> line(Section section, Topic topic) {
        for (TextLine line : section.text()) {
            if (topic.matches(line.text())) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
