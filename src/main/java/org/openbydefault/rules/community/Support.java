package org.openbydefault.rules.community;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.documentation.CommunityDocuments;
import org.openbydefault.documentation.CommunitySearch;
import org.openbydefault.documentation.ForgeLinks;
import org.openbydefault.documentation.ProductName;
import org.openbydefault.documentation.TopicEvidence;
import org.openbydefault.places.ForgePlaces;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.Words;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Users must know where to ask, and which versions somebody looks after. */
public final class Support implements Rule {

    private static final List<String> SEARCHED = List.of(
            "SUPPORT* at the root, in .github, docs, .gitlab, .gitea, .forgejo, doc and documentation",
            "sections and links of README and CONTRIBUTING about help, support, questions and contact",
            "links to chat rooms, forums and mailing lists there",
            "contact_links in .github/ISSUE_TEMPLATE/config.yml, maintenance.contacts in publiccode.yml");

    /** Parts of addresses where people talk to each other. */
    private static final List<String> MEETING_PLACES = List.of(
            "gitter.im/",
            "discord.gg/",
            "discord.com/invite",
            "slack.com/",
            "zulipchat.com",
            "matrix.to/",
            "//t.me/",
            "groups.google.com/",
            "stackoverflow.com/questions/tagged",
            "stackoverflow.com/tags",
            "/discussions",
            "//lists.",
            "freelists.org/",
            "//discourse.",
            ".discourse.group",
            "//forum",
            "//community.",
            "//talk.");

    /** In words, the extension being one. */
    private static final int LONGEST_NAME = 4;

    private static final RuleInfo INFO = RuleInfo.of(
                    "support",
                    Family.COMMUNITY,
                    Severity.INFO,
                    "The documentation says where to get help or which versions are supported")
            .withEvidenceOption()
            .withDefaultFile("SUPPORT")
            .supporting(Framework.OSPS_BASELINE, "OSPS-DO-04.01")
            .supporting(Framework.OSPS_BASELINE, "OSPS-DO-05.01");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        Topic topic = Topics.named("support").without(ProductName.of(project));
        TopicEvidence found = CommunitySearch.find(project, topic);
        List<Evidence> evidence = new ArrayList<>();
        for (Evidence place : found.documented()) {
            if (!isAboutSomethingElse(place)) {
                evidence.add(place);
            }
        }
        addDeclarations(project.files(), evidence);
        addSupportedVersions(project, evidence);
        addNewLinks(found.linked(), evidence);
        addNewLinks(found.weak(), evidence);
        if (evidence.isEmpty()) {
            addMeetingPlaces(project, evidence);
        }
        return CommunityVerdict.of(
                        project,
                        topic,
                        evidence,
                        found.misses(),
                        "support",
                        "Nothing says where to get help: no SUPPORT file, no section or link about help, questions or"
                                + " contact in README or CONTRIBUTING",
                        "Add a section “Getting help” to the README: where to ask, what to expect, which versions are"
                                + " supported and how long")
                .withSearched(SEARCHED);
    }

    /** A section of the security policy that says which versions somebody looks after. */
    private static void addSupportedVersions(Project project, List<Evidence> evidence) {
        for (String path : CommunityDocuments.of(project).named(Topics.named("security-policy-file"))) {
            Optional<Document> document = project.files().document(path).value();
            for (Section section : document.isPresent() ? document.get().sections() : List.<Section>of()) {
                boolean hasText = document.get().words(section) > 0;
                if (hasText && Topics.named("supported-versions").matches(section.heading())) {
                    evidence.add(Evidence.heading(Location.of(path, section.line()), section.heading()));
                }
            }
        }
    }

    private static void addNewLinks(List<Evidence> links, List<Evidence> evidence) {
        Set<String> known = new HashSet<>();
        for (Evidence place : evidence) {
            known.add(place.url().orElse(""));
        }
        for (Evidence link : links) {
            if (known.add(link.url().orElse(""))) {
                evidence.add(link);
            }
        }
    }

    /** SUPPORT.md and getting-help.md, not 11397-support-html-in-descriptions.md. */
    private static boolean isAboutSomethingElse(Evidence place) {
        String name = SourceTree.name(place.location().map(Location::path).orElse(""));
        return place.kind() == Evidence.Kind.NAME && Words.ofName(name).size() > LONGEST_NAME;
    }

    private static void addDeclarations(SourceTree files, List<Evidence> evidence) {
        for (String path : files.paths().named("publiccode.yml", "publiccode.yaml")) {
            if (SourceTree.parent(path).isEmpty()) {
                add(files, path, "maintenance.contacts", evidence, "maintenance", "contacts");
            }
        }
        for (String path : ForgePlaces.issueTemplates(files)) {
            if (SourceTree.name(path).startsWith("config.y")) {
                add(files, path, "contact_links", evidence, "contact_links");
            }
        }
    }

    private static void add(SourceTree files, String path, String note, List<Evidence> evidence, String... member) {
        Optional<DataNode> data = files.data(path).value();
        Optional<DataNode> contacts = data.isPresent() ? data.get().get(member) : Optional.empty();
        if (contacts.isPresent() && !contacts.get().items().isEmpty()) {
            evidence.add(Evidence.at(Location.of(path, contacts.get().line()), note));
        }
    }

    private static void addMeetingPlaces(Project project, List<Evidence> evidence) {
        for (String path : CommunityDocuments.of(project).frontPages()) {
            Optional<Document> document = project.files().document(path).value();
            for (Link link : document.isPresent() ? document.get().links() : List.<Link>of()) {
                String address = ForgeLinks.absolute(link.target(), project);
                String lower = address.toLowerCase(Locale.ROOT);
                if (!link.image() && lower.startsWith("http") && isMeetingPlace(lower)) {
                    evidence.add(Evidence.byLink(Location.of(path, link.line()), address));
                }
            }
        }
    }

    private static boolean isMeetingPlace(String address) {
        for (String place : MEETING_PLACES) {
            if (address.contains(place)) {
                return true;
            }
        }
        return false;
    }
}
