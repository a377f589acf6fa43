package org.openbydefault.rules.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.project.SourceTree;
import org.openbydefault.project.Words;

/** A subject of documentation and the words by which it is recognised, in several languages. Immutable. */
public final class Topic {

    /** Stands for the phrases whose first word may start with any letter. */
    private static final char ANY_LETTER = '*';

    private final String id;
    private final List<Phrase> phrases;
    private final List<Phrase> exclusions;
    private final Map<Character, List<Phrase>> phrasesByLetter;
    private final Map<Character, List<Phrase>> exclusionsByLetter;

    Topic(String id, List<Phrase> phrases, List<Phrase> exclusions) {
        this.id = id;
        this.phrases = List.copyOf(phrases);
        this.exclusions = List.copyOf(exclusions);
        this.phrasesByLetter = byLetter(phrases);
        this.exclusionsByLetter = byLetter(exclusions);
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

    /** Whether a heading, the text of a link or a sentence speaks of this topic. */
    public boolean matches(String text) {
        return find(Words.of(text)).isPresent();
    }

    /** Whether a text has words of this topic, but only in a sense that is excluded: “Install Java”. */
    public boolean excludes(String text) {
        List<String> words = Words.of(text);
        return withoutExcluded(words) != words && find(words).isEmpty();
    }

    /** Whether the name of a file or folder speaks of this topic; its extension does not count. */
    public boolean matchesName(String fileOrFolderName) {
        String extension = SourceTree.extension(fileOrFolderName);
        int end = fileOrFolderName.length() - (extension.isEmpty() ? 0 : extension.length() + 1);
        String name = fileOrFolderName.substring(0, end);
        return find(Words.ofName(name)).isPresent() || find(Words.of(name)).isPresent();
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

    private Optional<String> find(List<String> words) {
        List<String> free = withoutExcluded(words);
        for (int at = 0; at < free.size(); at++) {
            Optional<Phrase> phrase = at(free, at, phrasesByLetter);
            if (phrase.isPresent()) {
                return Optional.of(phrase.get().toString());
            }
        }
        return Optional.empty();
    }

    /** The words, those of an exclusion replaced by empty strings. */
    private List<String> withoutExcluded(List<String> words) {
        List<String> free = words;
        for (int at = 0; at < words.size(); at++) {
            Optional<Phrase> exclusion = at(words, at, exclusionsByLetter);
            if (exclusion.isPresent()) {
                free = free == words ? new ArrayList<>(words) : free;
                for (int i = at; i < at + exclusion.get().length(); i++) {
                    free.set(i, "");
                }
            }
        }
        return free;
    }

    private static Optional<Phrase> at(List<String> words, int at, Map<Character, List<Phrase>> byLetter) {
        String word = words.get(at);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Phrase> found = firstMatching(words, at, byLetter.getOrDefault(word.charAt(0), List.of()));
        return found.isPresent() ? found : firstMatching(words, at, byLetter.getOrDefault(ANY_LETTER, List.of()));
    }

    private static Optional<Phrase> firstMatching(List<String> words, int at, List<Phrase> candidates) {
        for (Phrase phrase : candidates) {
            if (phrase.matches(words, at)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    private static Map<Character, List<Phrase>> byLetter(List<Phrase> phrases) {
        Map<Character, List<Phrase>> found = new HashMap<>();
        for (Phrase phrase : phrases) {
            String opening = phrase.opening();
            char letter = opening.isEmpty() ? ANY_LETTER : opening.charAt(0);
            List<Phrase> sameLetter = found.get(letter);
            if (sameLetter == null) {
                sameLetter = new ArrayList<>();
                found.put(letter, sameLetter);
            }
            sameLetter.add(phrase);
        }
        return found;
    }
}
