package org.openbydefault.documentation;

import org.openbydefault.text.Words;
import org.openbydefault.topic.TopicWords;
import org.openbydefault.topic.Topics;

/** Judges whether a sentence sends its reader to something that outsiders cannot open. */
final class ClosingWords {

    private final TopicWords any = new TopicWords(Topics.named("closing"));

    /** Whether a text has any of the words by which such sentences are known. */
    boolean standIn(String text) {
        return any.match(Words.of(text));
    }

    /** Whether the sentence says so: single words such as “internal” and “VPN” do not. */
    boolean close(String sentence) {
        return saysThatManualIsClosed(sentence) || saysThatItLiesElsewhere(sentence) || asksInsiders(sentence);
    }

    private static boolean saysThatManualIsClosed(String sentence) {
        return speaksOf("closed-door", sentence) && speaksOf("manual", sentence);
    }

    private static boolean saysThatItLiesElsewhere(String sentence) {
        return speaksOf("locked-away", sentence) && !speaksOf("hypothetical", sentence);
    }

    /** Who answers questions closes no door. */
    private static boolean asksInsiders(String sentence) {
        return speaksOf("asks-somebody", sentence)
                && !speaksOf("offers-help", sentence)
                && (speaksOf("asks-insiders", sentence) || speaksOf("entry", sentence));
    }

    private static boolean speaksOf(String topic, String sentence) {
        return Topics.named(topic).matches(sentence);
    }
}
