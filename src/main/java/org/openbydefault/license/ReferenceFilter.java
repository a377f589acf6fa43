package org.openbydefault.license;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Drops the references that say nothing new, or that a text makes only in passing. */
final class ReferenceFilter {
    /** In a longer text that holds no licence, only its head and its end can be a notice of its own licence. */
    private static final int LONG_TEXT = 600;

    /** More licences than these without a word of grant are a list of licences. */
    private static final int MOST_MENTIONS = 5;

    private static final int HEAD = 1500;
    private static final int END = 900;

    private final List<Finding> texts;
    private final int tokens;
    private final int length;

    ReferenceFilter(List<Finding> texts, NameTokens uncovered) {
        this.texts = texts;
        this.tokens = uncovered.size;
        this.length = uncovered.text.length();
    }

    List<Reference> keep(List<Reference> references) {
        Set<String> specific = new HashSet<>();
        boolean granted = false;
        for (Finding text : texts) {
            if (!text.exception()) {
                specific.add(Reference.family(text.id()));
                granted |= text.isAnswer();
            }
        }
        for (Reference reference : references) {
            if (!reference.vague()) {
                specific.add(Reference.family(reference.id()));
            }
            granted |= reference.form() != Form.MENTION && !isPassing(reference);
        }
        List<Reference> kept = new ArrayList<>();
        for (Reference reference : references) {
            boolean repeated = reference.vague() && specific.contains(Reference.family(reference.id()));
            boolean weaker = granted && reference.form() == Form.MENTION;
            if (!repeated && !weaker && !isTitle(reference) && !isPassing(reference)) {
                kept.add(reference);
            }
        }
        return granted || kept.size() <= MOST_MENTIONS ? kept : List.of();
    }

    /** Whether the reference names, right before or behind it, the text of the same or a related licence. */
    private boolean isTitle(Reference reference) {
        for (Finding text : texts) {
            boolean near = Math.abs(text.from() - reference.to()) < 200 || Math.abs(reference.from() - text.to()) < 200;
            if (text.id().equals(reference.id())
                    || (near && Reference.family(text.id()).equals(Reference.family(reference.id())))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPassing(Reference reference) {
        return texts.isEmpty()
                && tokens > (reference.vague() ? LONG_TEXT / 3 : LONG_TEXT)
                && reference.form() != Form.TAG
                && reference.from() > HEAD
                && reference.from() < length - END;
    }
}
