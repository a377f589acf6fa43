package org.openbydefault.license;

import java.util.Arrays;

/** Tells on which line of a text an offset is, counted from 1. */
final class LineNumbers {
    private final int[] ends;

    private LineNumbers(int[] ends) {
        this.ends = ends;
    }

    static LineNumbers of(String text) {
        int[] ends = new int[16];
        int count = 0;
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c <= '\r' && (c == '\n' || (c == '\r' && (i + 1 == letters.length || letters[i + 1] != '\n')))) {
                if (count == ends.length) {
                    ends = Arrays.copyOf(ends, count * 2);
                }
                ends[count++] = i;
            }
        }
        return new LineNumbers(Arrays.copyOf(ends, count));
    }

    int at(int offset) {
        int place = Arrays.binarySearch(ends, offset);
        return place >= 0 ? place + 1 : -place;
    }
}
