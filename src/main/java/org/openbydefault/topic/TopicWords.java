package org.openbydefault.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A topic, and the phrases of it that each of the words seen so far begins: most texts have no such word and are passed
 * over. Not for several threads.
 */
public final class TopicWords {

    private final Topic topic;
    private final Map<String, Phrase[]> phrases = new HashMap<>();

    public TopicWords(Topic topic) {
        this.topic = topic;
    }

    /** Whether a text of these words speaks of the topic, as {@link Topic#matches(List)} has it. */
    public boolean match(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            Phrase[] candidates = beginningWith(words.get(i));
            if (candidates.length > 0 && standsAt(i, words, candidates)) {
                return topic.matches(words);
            }
        }
        return false;
    }

    private static boolean standsAt(int at, List<String> words, Phrase[] candidates) {
        char next = Phrase.initial(words, at + 1);
        for (Phrase phrase : candidates) {
            if (!phrase.isRuledOutBy(next) && phrase.matches(words, at)) {
                return true;
            }
        }
        return false;
    }

    private Phrase[] beginningWith(String word) {
        Phrase[] known = phrases.get(word);
        if (known == null) {
            known = topic.beginningWith(word);
            phrases.put(word, known);
        }
        return known;
    }
}
