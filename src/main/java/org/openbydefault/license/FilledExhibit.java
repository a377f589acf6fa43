package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;

/**
 * The sentence in exhibit A of the Mozilla Public License 1.x, and of those made after it, that offers another licence where
 * somebody filled it in: "Alternatively, the contents of this file may be used under the terms of the LGPL …".
 */
final class FilledExhibit {
    private static final String OFFER = "lternatively, the ";
    private static final String FIRST = OFFER + "contents of this file";
    private static final String BEHIND = "in which case";

    /** The sentence begins so near to the end of the licence's text. */
    private static final int FARTHEST = 3000;

    private static final int LONGEST = 800;

    private FilledExhibit() {}

    /** Whether licences of that id have such an exhibit. */
    static boolean isIn(String id) {
        return id.startsWith("MPL-1.") || id.startsWith("NPL-1.");
    }

    /** Whether the notice of the exhibit, filled in behind the licence's text, offers what stands at the offset. */
    static boolean leadsTo(String text, int textEnd, int offset) {
        int offer = text.lastIndexOf(OFFER, offset);
        return offer >= textEnd && offset - offer < LONGEST;
    }

    /** The stretches between the two offsets that offer other licences, as pairs of offsets. */
    static List<int[]> offers(String text, int from, int to) {
        List<int[]> offers = new ArrayList<>();
        String plain = text.replace('\n', ' ').replace('\r', ' ');
        int start = plain.indexOf(FIRST, Math.max(from, to - FARTHEST));
        while (start >= 0 && start < text.length() && start < to + LONGEST) {
            int end = plain.indexOf(BEHIND, start);
            if (end < 0 || end - start > LONGEST) {
                return offers;
            }
            offers.add(new int[] {start - 1, end});
            start = plain.indexOf(FIRST, end);
        }
        return offers;
    }
}
