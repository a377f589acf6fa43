package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.CodeBlock;
import org.openbydefault.project.Document;
import org.openbydefault.project.Link;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.TextLine;
import org.openbydefault.text.Wording;
import org.openbydefault.text.Words;

/** What stands below a heading, subsections included, or in a whole document. */
final class DocumentPassage {

    /** As many words, or a link, or commands, make a text. */
    public static final int FEWEST_WORDS = 15;

    /** A placeholder among more words than these is part of a real text. */
    private static final int MOST_WORDS_OF_PLACEHOLDER = 40;

    /** How many links of a text that is too short are followed. */
    private static final int MOST_LINKS_FOLLOWED = 50;

    /** How many links that lead nowhere a message names. */
    private static final int MOST_LINKS_NAMED = 5;

    private static final List<String> DEPENDENCY_MARKS = List.of(
            "<dependency>",
            "<artifactId>",
            "implementation '",
            "implementation(\"",
            "compile '",
            "libraryDependencies");

    private final Document document;
    private final List<Section> sections;
    private final SourceTree files;

    private DocumentPassage(Document document, List<Section> sections, SourceTree files) {
        this.document = document;
        this.sections = sections;
        this.files = files;
    }

    /** The text below that heading. */
    public static DocumentPassage of(Document document, Section section, SourceTree files) {
        List<Section> sections = new ArrayList<>();
        sections.add(section);
        sections.addAll(document.subsections(section));
        return new DocumentPassage(document, sections, files);
    }

    /** The text of the whole document. */
    public static DocumentPassage of(Document document, SourceTree files) {
        return new DocumentPassage(document, document.sections(), files);
    }

    /** Whether there is so much prose, headings and code not counted. */
    boolean hasWords(int fewest) {
        int words = 0;
        for (Section section : sections) {
            for (int i = 0; i < section.text().size() && words < fewest; i++) {
                words += section.text().get(i).words();
            }
        }
        return words >= fewest;
    }

    /** Why it says nothing: no text, left-over template text, a broken link; empty when it says something. */
    public Optional<String> trouble() {
        OpenPoints points = OpenPoints.in(sections, MOST_WORDS_OF_PLACEHOLDER + 1);
        int words = points.words() + points.otherWords();
        Optional<String> skeleton = skeleton(points);
        if (skeleton.isPresent()) {
            return skeleton;
        }
        if (showsDependency()) {
            return Optional.of("shows how to depend on it, not how to run it");
        }
        if (words >= FEWEST_WORDS || hasCommands()) {
            return Optional.empty();
        }
        return byLinks(words);
    }

    /** The link that alone makes it count, where there is little text and no command. */
    public Optional<Link> onlyLink() {
        return hasWords(FEWEST_WORDS) || hasCommands() ? Optional.empty() : firstLiveLink();
    }

    /** Too little text: all that is wrong with it, the links that lead nowhere included. */
    private Optional<String> byLinks(int words) {
        if (firstLiveLink().isPresent()) {
            return Optional.empty();
        }
        StringBuilder trouble = new StringBuilder();
        int named = 0;
        for (Link link : links()) {
            if (named < MOST_LINKS_NAMED
                    && !link.image()
                    && !link.isExternal()
                    && !link.target().startsWith("#")) {
                named++;
                trouble.append(trouble.isEmpty() ? "links to " : " and to ")
                        .append(link.target())
                        .append(", which does not exist")
                        .append(nearest(link));
            }
        }
        String size = words == 0 ? "has no text" : "has only " + Wording.counted(words, "word", "words");
        return Optional.of(trouble.isEmpty() ? size : trouble + (words == 0 ? "" : ", and " + size));
    }

    private String nearest(Link link) {
        return SourceTree.relative(document.path(), LinkTarget.of(link.target()).path())
                .flatMap(new NearestFile(files)::to)
                .map(near -> " (" + near + " does)")
                .orElse("");
    }

    /** Whether somebody can be written to: forges make a link of such an address. */
    boolean hasMailAddress() {
        for (Section section : sections) {
            for (TextLine line : section.text()) {
                if (MailAddress.isIn(line.text())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<Link> firstLiveLink() {
        int followed = 0;
        for (Link link : links()) {
            if (!link.image() && !link.target().startsWith("#") && followed++ < MOST_LINKS_FOLLOWED && isLive(link)) {
                return Optional.of(link);
            }
        }
        return Optional.empty();
    }

    private boolean isLive(Link link) {
        String path = LinkTarget.of(link.target()).path();
        return link.isExternal()
                || (!path.isEmpty()
                        && (ForgeLinks.isOnForge(document.path(), path)
                                || new LinkPaths(files)
                                        .find(document.path(), path)
                                        .isPresent()));
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (Section section : sections) {
            links.addAll(section.links());
        }
        return links;
    }

    /** Questions and open points are no text, whatever the headings around them say. */
    private Optional<String> skeleton(OpenPoints points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        if (points.hasPlaceholder() && points.words() + points.otherWords() <= MOST_WORDS_OF_PLACEHOLDER) {
            return Optional.of("is a placeholder: “" + points.first() + "”");
        }
        return points.otherWords() >= FEWEST_WORDS || hasCommands()
                ? Optional.empty()
                : Optional.of("has only questions and open points: “" + points.first() + "”");
    }

    /** Commands, or a configuration to copy: three words of code are enough. */
    boolean hasCommands() {
        int words = 0;
        for (Section section : sections) {
            for (CodeBlock code : section.code()) {
                words += Words.of(code.text()).size();
            }
        }
        return words >= 3;
    }

    private boolean showsDependency() {
        for (Section section : sections) {
            for (CodeBlock code : section.code()) {
                for (String mark : DEPENDENCY_MARKS) {
                    if (code.text().contains(mark)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
