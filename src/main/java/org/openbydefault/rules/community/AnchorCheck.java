package org.openbydefault.rules.community;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.documentation.LinkPaths;
import org.openbydefault.project.Document;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.text.Markup;
import org.openbydefault.text.NearestName;
import org.openbydefault.text.QuotedText;
import org.openbydefault.text.Words;

/** Checks that the anchors behind {@code #} are those of headings or ids. */
final class AnchorCheck {

    /** Marks of text that a site generator puts in, with headings that are not seen here. */
    private static final String[] INCLUSIONS = {"include::", "--8<--", "{%", "{{<", "{{%", "{: #", "{:#"};

    /** How many findings say which anchor is nearest: a document may have as many links as anchors. */
    private static final int MOST_HINTS = 30;

    private final SourceTree files;
    private final Map<String, Set<String>> comparable = new HashMap<>();
    private int hints;

    AnchorCheck(SourceTree files) {
        this.files = files;
    }

    /** The finding if the document at that path has no such anchor. */
    Optional<Finding> judge(Document document, Link link, String path, String fragment) {
        if (fragment.isEmpty()
                || !hasKnownAnchors(Markup.of(SourceTree.extension(path)))
                || isLine(fragment)
                || isTop(fragment)) {
            return Optional.empty();
        }
        Optional<Document> target = files.document(path).value();
        if (target.isEmpty() || hasAnchor(target.get(), fragment) || isIncomplete(path)) {
            return Optional.empty();
        }
        String nearest = hints++ < MOST_HINTS
                ? NearestName.of(fragment, target.get().anchors()).orElse("")
                : "";
        String where = path.equals(document.path()) ? "this document" : path;
        return Optional.of(Finding.of(
                Location.of(document.path(), link.line()),
                link.target(),
                LinkCheck.described(link) + " leads to #" + QuotedText.value(fragment) + ", but no heading of " + where
                        + " has that anchor" + (nearest.isEmpty() ? "" : "; the nearest is #" + nearest),
                nearest.isEmpty()
                        ? Fix.of("Link to a heading that exists, or add the heading")
                        : LinkCheck.linkTo(link.target().replaceFirst("#.*", "") + "#" + nearest)));
    }

    /** Whether the anchors of that language are known without a browser. */
    private static boolean hasKnownAnchors(Optional<Markup> markup) {
        return markup.isPresent() && markup.get() != Markup.ORG && markup.get() != Markup.TEXTILE;
    }

    private boolean hasAnchor(Document document, String fragment) {
        if (document.anchors().contains(fragment)) {
            return true;
        }
        boolean isOfSite = LinkPaths.isOfSite(document.path());
        return comparable(document, isOfSite).contains(isOfSite ? letters(fragment) : normal(fragment));
    }

    private Set<String> comparable(Document document, boolean isOfSite) {
        Set<String> known = comparable.get(document.path());
        if (known == null) {
            known = new HashSet<>();
            for (String anchor : document.anchors()) {
                known.add(isOfSite ? letters(anchor) : normal(anchor));
            }
            comparable.put(document.path(), known);
        }
        return known;
    }

    /** Forges differ in letter case, runs of hyphens, hyphens at the ends and the invisible part of an emoji. */
    private static String normal(String anchor) {
        StringBuilder normal = new StringBuilder(anchor.length());
        for (char letter : anchor.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean isRepeated = letter == '-' && (normal.isEmpty() || normal.charAt(normal.length() - 1) == '-');
            if (!isRepeated && letter != '\ufe0f') {
                normal.append(letter);
            }
        }
        int end = normal.length();
        return end > 0 && normal.charAt(end - 1) == '-' ? normal.substring(0, end - 1) : normal.toString();
    }

    /** Site generators agree on letters and digits alone. */
    private static String letters(String anchor) {
        return String.join("", Words.of(anchor));
    }

    private boolean isIncomplete(String path) {
        Optional<SourceText> source = files.text(path).value();
        String text = source.isPresent() ? source.get().text() : "";
        if (text.length() > SourceTree.DOCUMENT_LIMIT) {
            return true;
        }
        for (String inclusion : INCLUSIONS) {
            if (text.contains(inclusion)) {
                return true;
            }
        }
        return false;
    }

    /** {@code L12} and {@code L12-L20}: lines, as forges number them. */
    private static boolean isLine(String fragment) {
        return fragment.length() > 1 && fragment.charAt(0) == 'L' && Character.isDigit(fragment.charAt(1));
    }

    private static boolean isTop(String fragment) {
        return fragment.equals("top")
                || fragment.equals("readme")
                || fragment.startsWith("user-content-")
                || fragment.startsWith(":~:");
    }
}
