package org.openbydefault.license;

import java.util.Arrays;

/** Tells on which line of a text an offset is, counted from 1. */
final class Lines {
    private final int[] ends;

    private Lines(int[] ends) {
        this.ends = ends;
    }

    static Lines of(String text) {
        int[] ends = new int[16];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean carriageReturn = c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (c == '\n' || carriageReturn) {
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, count * 2);
                }
                ends[count++] = i;
            }
        }
        return new Lines(Arrays.copyOf(ends, count));
    }

    int at(int offset) {
        int place = Arrays.binarySearch(ends, offset);
        return place >= 0 ? place + 1 : -place;
    }
}
