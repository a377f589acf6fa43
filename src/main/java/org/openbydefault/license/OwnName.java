package org.openbydefault.license;

import java.util.HashSet;
import java.util.Set;

/**
 * The words of a licence's name in the SPDX list. Where its text must have one of them but has another word instead,
 * somebody took the licence for a project of their own: JDOM's is SAXPath's with another name, but SPDX knows only that.
 */
final class OwnName {
    private final Set<Integer> words = new HashSet<>();

    private OwnName() {}

    /** @param name as in the SPDX list, such as {@code Saxpath License} */
    static OwnName of(String name, Vocabulary vocabulary) {
        OwnName ownName = new OwnName();
        SubstantiveWords words = SubstantiveWords.of(name);
        for (int number : vocabulary.numbers(words)) {
            ownName.words.add(number);
        }
        ownName.words.remove(0);
        return ownName;
    }

    boolean contains(int word) {
        return words.contains(word);
    }

    /** Whether the text has other words instead of the name here, and the name nowhere. */
    boolean isReplaced(Difference difference, Alignment alignment, NumberedText text) {
        if (difference.from() == difference.to()) {
            return false;
        }
        for (int i = difference.templateFrom(); i < difference.templateTo(); i++) {
            int word = alignment.template.words[i];
            if (alignment.template.isRequired(i)
                    && words.contains(word)
                    && !text.contains(word, alignment.from, alignment.to)) {
                return true;
            }
        }
        return false;
    }
}
