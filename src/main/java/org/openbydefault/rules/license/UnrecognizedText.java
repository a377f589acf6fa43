package org.openbydefault.rules.license;

import java.util.List;
import java.util.Optional;
import org.openbydefault.license.Match;
import org.openbydefault.license.Nearest;
import org.openbydefault.license.Passage;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.text.QuotedText;

/** Says of a licence file that is no known licence in full what it is nearest to and where it differs. */
final class UnrecognizedText {

    private static final int MOST_PASSAGES = 3;
    private static final int MOST_CHARACTERS = 90;

    /** Below this the passages would be the whole text. */
    private static final double WORTH_COMPARING = 0.7;

    private final LicenseText text;
    private final Optional<String> proposed;

    /** @param proposed the licence that the repository names elsewhere */
    UnrecognizedText(LicenseText text, Optional<String> proposed) {
        this.text = text;
        this.proposed = proposed;
    }

    Finding finding() {
        if (text.isTruncated()) {
            return truncated();
        }
        if (text.isNotice()) {
            return notice(text.main().orElseThrow());
        }
        Optional<Nearest> nearest = text.nearest();
        if (text.isComplete() && nearest.isPresent()) {
            return part(nearest.get());
        }
        if (text.isModified() || text.main().isPresent()) {
            return changed(nearest);
        }
        return unknown(nearest);
    }

    private Finding truncated() {
        return Finding.of(
                Location.of(text.path()),
                "length",
                text.path() + " is longer than the 1 MiB that are read: what stands behind may change its terms",
                "Keep the licence's own text alone in this file, and the rest in others");
    }

    private Finding notice(Match match) {
        String flaw = text.nearest().isPresent()
                ? " calls its terms " + match.spdxId() + ", but they are not the words of the SPDX list, which may have"
                        + " this licence in another language only"
                : " names " + match.spdxId()
                        + ", but its text is nowhere at the repository root or in LICENSES: whoever"
                        + " gets a copy must get the text with it";
        return Finding.of(
                Location.of(text.path(), match.firstLine()),
                match.spdxId(),
                text.path() + flaw,
                Fix.of(
                        "Add the text:",
                        "mkdir -p LICENSES && curl -fo LICENSES/" + SpdxAddress.file(match.spdxId()) + " "
                                + SpdxAddress.url(match.spdxId())));
    }

    /** A whole licence, and another text behind or before it that is none. */
    private Finding part(Nearest nearest) {
        Match main = text.main().orElseThrow();
        Lines lines = Lines.of(nearest, text.matches());
        return Finding.of(
                Location.of(text.path(), lines.first()),
                nearest.spdxId(),
                text.path() + " holds the whole text of " + main.spdxId() + " in lines " + main.firstLine() + "-"
                        + main.lastLine() + ", and in lines " + lines.first() + "-" + lines.last()
                        + " another that is nearly " + nearest.spdxId() + similarity(Optional.of(nearest))
                        + differences(nearest.passages(), nearest.spdxId()),
                Fix.of("Leave the licence as it is, and move lines " + lines.first() + "-" + lines.last()
                        + " into a file of their own, such as THIRD-PARTY-LICENSES.txt"));
    }

    /** The lines of a part of the text. */
    private record Lines(int first, int last) {

        static Lines of(Nearest nearest, List<Match> matches) {
            for (Match match : matches) {
                if (match.spdxId().equals(nearest.spdxId())) {
                    return new Lines(match.firstLine(), match.lastLine());
                }
            }
            List<Passage> passages = nearest.passages();
            return passages.isEmpty()
                    ? new Lines(1, 1)
                    : new Lines(
                            passages.get(0).firstLine(),
                            passages.get(passages.size() - 1).lastLine());
        }
    }

    /** Puts the text in place of the file's, or where that holds more beside it. */
    private Fix restore(String lead, String id) {
        return text.holdsMore()
                ? Fix.of(
                        lead + " beside what else " + text.path() + " holds:",
                        "mkdir -p LICENSES && curl -fo LICENSES/" + SpdxAddress.file(id) + " " + SpdxAddress.url(id))
                : Fix.of(lead + ":", "curl -fo " + QuotedText.shellWord(text.path()) + " " + SpdxAddress.url(id));
    }

    private Finding changed(Optional<Nearest> nearest) {
        Match match = text.main().orElseThrow();
        String id = nearest.map(Nearest::spdxId).orElse(match.spdxId());
        List<Passage> passages = nearest.map(Nearest::passages).orElse(List.of());
        int line = passages.isEmpty() ? match.firstLine() : passages.get(0).firstLine();
        String differences =
                passages.isEmpty() ? ", with terms that restrict it beside the text" : differences(passages, id);
        return Finding.of(
                Location.of(text.path(), line),
                match.spdxId(),
                text.path() + " is nearly " + id + similarity(nearest) + differences,
                restore(
                        "If the change is meant, the licence is one of its own: ask a lawyer whether it is still open. If not,"
                                + " restore the text, and fill in year and holder where it has a place for them",
                        id));
    }

    private Finding unknown(Optional<Nearest> nearest) {
        String near = nearest.map(n -> "; the nearest is " + n.spdxId() + similarity(nearest))
                .orElse("");
        String differences = nearest.filter(n -> n.similarity() >= WORTH_COMPARING)
                .map(n -> differences(n.passages(), n.spdxId()))
                .orElse("");
        return Finding.of(
                Location.of(text.path(), 1),
                "unknown-licence",
                text.path() + " holds a text that is no licence of the SPDX list" + near + differences,
                restore(
                        "Use the unchanged text of a known licence" + (proposed.isPresent() ? "" : ", for example"),
                        proposed.orElse(ProposedLicense.EXAMPLE)));
    }

    private static String similarity(Optional<Nearest> nearest) {
        return nearest.map(n -> " (" + Math.min(99, (int) (n.similarity() * 100)) + " % of its words)")
                .orElse("");
    }

    private static String differences(List<Passage> passages, String id) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < Math.min(MOST_PASSAGES, passages.size()); i++) {
            sentence.append(i == 0 ? ", but " : "; ").append(difference(passages.get(i), id));
        }
        if (passages.size() > MOST_PASSAGES) {
            sentence.append("; and ").append(passages.size() - MOST_PASSAGES).append(" more");
        }
        return sentence.toString();
    }

    private static String difference(Passage passage, String id) {
        boolean isOne = passage.firstLine() == passage.lastLine();
        String place =
                isOne ? "line " + passage.firstLine() : "lines " + passage.firstLine() + "-" + passage.lastLine();
        if (passage.found().isEmpty()) {
            return place + (isOne ? " lacks " : " lack ") + quoted(passage.expected());
        }
        return passage.expected().isEmpty()
                ? place + (isOne ? " adds " : " add ") + quoted(passage.found())
                : place + (isOne ? " has " : " have ") + quoted(passage.found()) + " where " + id + " has "
                        + quoted(passage.expected());
    }

    private static String quoted(String words) {
        return "\"" + Excerpt.of(words, MOST_CHARACTERS) + "\"";
    }
}
