package org.openbydefault.documentation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openbydefault.topic.Topic;

/** A topic, and which of the words seen so far may begin one of its phrases: most headings have none and are passed over. */
final class TopicWords {

    private final Topic topic;
    private final Map<String, Boolean> beginning = new HashMap<>();

    TopicWords(Topic topic) {
        this.topic = topic;
    }

    /** Whether a text of these words speaks of the topic. */
    boolean match(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (mayBegin(words.get(i)) && topic.mayStandAt(words, i)) {
                return topic.matches(words);
            }
        }
        return false;
    }

    private boolean mayBegin(String word) {
        Boolean known = beginning.get(word);
        if (known == null) {
            known = topic.mayBeginWith(word);
            beginning.put(word, known);
        }
        return known;
    }
}
