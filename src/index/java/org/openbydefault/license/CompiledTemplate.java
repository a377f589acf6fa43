package org.openbydefault.license;

import java.util.Arrays;

/** The words of a template, with the kind of each and the free words before it. */
record CompiledTemplate(
        String id, int kind, int[] hashes, String[] spellings, byte[] wordKinds, byte[] freeWords, int[] parts) {
    static CompiledTemplate of(String id, int kind, String template) {
        MarkedText marked = MarkedText.parse(template);
        SubstantiveWords words = SubstantiveWords.of(marked.text());
        byte[] wordKinds = new byte[words.size];
        byte[] freeWords = new byte[words.size + 1];
        String[] spellings = new String[words.size];
        int[] parts = new int[words.size];
        int from = 0;
        for (int i = 0; i < words.size; i++) {
            wordKinds[i] = (byte) marked.kind(words.start[i]);
            freeWords[i] = free(marked, from, words.start[i] + 1);
            from = words.start[i] + 1;
            parts[i] = marked.part(words.start[i]);
            spellings[i] = marked.text().substring(words.start[i], words.end(i));
        }
        freeWords[words.size] = free(marked, from, marked.text().length() + 1);
        CompiledTemplate compiled = new CompiledTemplate(
                id, kind, Arrays.copyOf(words.hash, words.size), spellings, wordKinds, freeWords, parts);
        if (compiled.required() < 2) {
            Arrays.fill(wordKinds, (byte) Template.REQUIRED);
        }
        return compiled;
    }

    private static byte free(MarkedText marked, int from, int to) {
        int words = Math.min(marked.freeWords(from, to), Template.MOST_FREE_WORDS * 2);
        return (byte) (marked.mayNegate(from, to) ? words | Template.NEGATION : words);
    }

    int required() {
        int required = 0;
        for (byte wordKind : wordKinds) {
            if (wordKind == Template.REQUIRED) {
                required++;
            }
        }
        return required;
    }

    /** The required words only: two entries that agree here are one text under two ids. */
    String requiredWords() {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < hashes.length; i++) {
            if (wordKinds[i] == Template.REQUIRED) {
                key.append(hashes[i]).append(' ');
            }
        }
        return key.toString();
    }
}
