package org.openbydefault.license;

import java.util.List;
import java.util.Optional;

/**
 * The official texts of the EUPL in the languages of the European Union: the SPDX list has the English ones alone, but
 * article 13 gives all the same value. They are known by their title and their fifteen articles, not word by word.
 *
 * @see <a href="https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12">Texts of the EUPL</a>
 */
final class EuplTranslation {
    private static final String NAME = "EUPL";

    /** The title stands among so many characters. */
    private static final int TITLE = 400;

    /** Title and articles are there, the words were not compared. */
    private static final double CONFIDENCE = 0.5;

    private static final int SHORTEST = 6000;
    private static final int ARTICLES = 15;

    private EuplTranslation() {}

    /** What a text that holds no licence of the list is, if it is such a translation. */
    static Optional<Identification> identify(String text, LineNumbers lines) {
        String title = text.substring(0, Math.min(TITLE, text.length()));
        String id = title.contains("1.2") ? "EUPL-1.2" : title.contains("1.1") ? "EUPL-1.1" : "";
        if (text.length() < SHORTEST || id.isEmpty() || !title.contains(NAME) || !hasArticles(text)) {
            return Optional.empty();
        }
        Match match = new Match(id, CONFIDENCE, Form.NOTICE, 1, lines.at(text.length() - 1));
        return Optional.of(new Identification(id, List.of(match), Optional.of(new Nearest(id, CONFIDENCE, List.of()))));
    }

    private static boolean hasArticles(String text) {
        int article = 1;
        for (String line : text.split("\n", -1)) {
            String start = line.strip();
            int at = start.startsWith("#") ? start.lastIndexOf('#') + 1 : 0;
            if (start.substring(at).strip().startsWith(String.valueOf(article))) {
                article++;
            }
        }
        return article > ARTICLES;
    }
}
