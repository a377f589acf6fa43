package org.openbydefault.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.text.Words;

/** A subject of documentation and the words by which it is recognised, in several languages. Immutable. */
public final class Topic {

    private final String id;
    private final List<Phrase> phrases;
    private final List<Phrase> exclusions;
    private final PhraseIndex phraseIndex;
    private final PhraseIndex exclusionIndex;

    Topic(String id, List<Phrase> phrases, List<Phrase> exclusions) {
        this.id = id;
        this.phrases = phrases;
        this.exclusions = exclusions;
        this.phraseIndex = new PhraseIndex(phrases);
        this.exclusionIndex = new PhraseIndex(exclusions);
    }

    public String id() {
        return id;
    }

    /** The same topic with stems that a user adds; each stands for every word that starts so. */
    public Topic plus(List<String> stems) {
        if (stems.isEmpty()) {
            return this;
        }
        List<Phrase> more = new ArrayList<>(phrases);
        for (String stem : stems) {
            if (!Words.of(stem).isEmpty()) {
                more.add(Phrase.ofStem(stem));
            }
        }
        return new Topic(id, more, exclusions);
    }

    /** The same topic, whose words do not count within these names. */
    public Topic without(List<String> names) {
        List<Phrase> more = new ArrayList<>(exclusions);
        for (String name : names) {
            more.add(Phrase.parse(String.join(" ", Words.of(name))));
        }
        return new Topic(id, phrases, more);
    }

    /** Whether a heading, the text of a link or a sentence speaks of this topic. */
    public boolean matches(String text) {
        return find(Words.of(text)).isPresent();
    }

    /** The same for the words of a text, as {@link Words#of} has them. */
    public boolean matches(List<String> words) {
        return find(words).isPresent();
    }

    /** The phrases whose first word that word is; where no word of a text has any, the text does not speak of the topic. */
    Phrase[] beginningWith(String word) {
        List<Phrase> found = new ArrayList<>();
        if (!word.isEmpty()) {
            addBeginning(phraseIndex.startingLike(word), word, found);
            addBeginning(phraseIndex.startingWithAnything(), word, found);
        }
        return found.toArray(PhraseIndex.NONE);
    }

    private static void addBeginning(Phrase[] candidates, String word, List<Phrase> found) {
        for (Phrase candidate : candidates) {
            if (candidate.beginsWith(word)) {
                found.add(candidate);
            }
        }
    }

    /** Whether a text has words of this topic, but only in a sense that is excluded: “Install Java”. */
    public boolean excludes(String text) {
        List<String> words = Words.of(text);
        return withoutExcluded(words) != words && find(words).isEmpty();
    }

    /** Whether the name of a file or folder speaks of this topic; its extension does not count. */
    public boolean matchesName(String fileOrFolderName) {
        return matches(NameWords.of(fileOrFolderName));
    }

    /** Whether the name of a file or folder speaks of this topic. */
    public boolean matches(NameWords name) {
        return find(name.splitAtCapitals()).isPresent()
                || (name.differ() && find(name.whole()).isPresent());
    }

    /** The phrase of this topic in a heading, link text or sentence, as topics.txt writes it. */
    public Optional<String> find(String text) {
        return find(Words.of(text));
    }

    List<Phrase> phrases() {
        return phrases;
    }

    List<Phrase> exclusions() {
        return exclusions;
    }

    /** An exclusion takes words away and never adds any: where no phrase stands, none has to be looked for. */
    private Optional<String> find(List<String> words) {
        Optional<Phrase> first = firstIn(words);
        List<String> free = first.isPresent() ? withoutExcluded(words) : words;
        Optional<Phrase> phrase = free == words ? first : firstIn(free);
        return phrase.isPresent() ? Optional.of(phrase.get().toString()) : Optional.empty();
    }

    private Optional<Phrase> firstIn(List<String> words) {
        for (int at = 0; at < words.size(); at++) {
            Optional<Phrase> phrase = at(words, at, phraseIndex);
            if (phrase.isPresent()) {
                return phrase;
            }
        }
        return Optional.empty();
    }

    /** The words, those of an exclusion replaced by empty strings. */
    private List<String> withoutExcluded(List<String> words) {
        if (exclusions.isEmpty()) {
            return words;
        }
        List<String> free = words;
        for (int at = 0; at < words.size(); at++) {
            Optional<Phrase> exclusion = at(words, at, exclusionIndex);
            if (exclusion.isPresent()) {
                free = free == words ? new ArrayList<>(words) : free;
                for (int i = at; i < at + exclusion.get().length(); i++) {
                    free.set(i, "");
                }
            }
        }
        return free;
    }

    private static Optional<Phrase> at(List<String> words, int at, PhraseIndex index) {
        String word = words.get(at);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrase> found = firstMatching(words, at, index.startingLike(word));
        return found.isPresent() ? found : firstMatching(words, at, index.startingWithAnything());
    }

    private static Optional<Phrase> firstMatching(List<String> words, int at, Phrase[] candidates) {
        if (candidates.length == 0) {
            return Optional.empty();
        }
        String word = words.get(at);
        char second = word.length() < 2 ? ' ' : word.charAt(1);
        char third = word.length() < 3 ? ' ' : word.charAt(2);
        char next = Phrase.initial(words, at + 1);
        for (Phrase phrase : candidates) {
            if (!phrase.isRuledOutBy(second, third) && !phrase.isRuledOutBy(next) && phrase.matches(words, at)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }
}
