package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells which exact texts are what they seem. Some licences are also parts of others: X11 is MIT and a clause behind it. Such
 * a text is trusted where nothing that stands in any other licence comes right before or behind it.
 */
final class TrustedTexts {
    /** So many words on each side are looked at. */
    private static final int NEAR = 20;

    private final NumberedText reading;
    private final LicenseIndex index;

    TrustedTexts(NumberedText reading, LicenseIndex index) {
        this.reading = reading;
        this.index = index;
    }

    /** Those of the exact texts, given in the order of the text, that are no part of another licence there. */
    List<ExactText> among(List<ExactText> exact) {
        boolean[] doubtful = new boolean[exact.size()];
        for (int i = 0; i < doubtful.length; i++) {
            doubtful[i] = adjoinsLicense(exact, i) || (i > 0 && doubtful[i - 1] && isContinued(exact, i - 1));
        }
        for (int i = doubtful.length - 2; i >= 0; i--) {
            doubtful[i] |= doubtful[i + 1] && isContinued(exact, i);
        }
        List<ExactText> trusted = new ArrayList<>();
        for (int i = 0; i < doubtful.length; i++) {
            if (!doubtful[i]) {
                trusted.add(exact.get(i));
            }
        }
        return trusted;
    }

    private boolean adjoinsLicense(List<ExactText> exact, int place) {
        ExactText text = exact.get(place);
        int before = place == 0 ? 0 : exact.get(place - 1).to();
        int behind =
                place + 1 == exact.size() ? reading.size : exact.get(place + 1).from();
        return (text.part() && isKnown(Math.max(before, text.from() - NEAR), text.from(), text))
                || isKnown(text.to(), Math.min(behind, text.to() + NEAR), text);
    }

    /** Whether it and the next are parts without a word between: Sleepycat's licence ends with BSD-3-Clause twice. */
    private static boolean isContinued(List<ExactText> exact, int place) {
        ExactText next = exact.get(place + 1);
        return exact.get(place).to() == next.from() && exact.get(place).part() && next.part();
    }

    /** Whether any of the words, with its neighbours, stands in the same licence, or for a part in any. */
    private boolean isKnown(int from, int to, ExactText text) {
        if (from == to) {
            return false;
        }
        for (int i = Math.max(0, from - Shingles.LENGTH + 1); i < to; i++) {
            int slot = reading.shingles[i] == 0 ? -1 : index.find(reading.shingles[i]);
            if (slot >= 0 && (text.part() || index.isIn(slot, text.entry()))) {
                return true;
            }
        }
        return false;
    }
}
