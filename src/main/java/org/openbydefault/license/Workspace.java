package org.openbydefault.license;

import java.util.Arrays;

/** The tables that all alignments of one text use in turn. */
final class Workspace {
    final EqualRuns runs = new EqualRuns();

    /** For each word of the text the template word that it equals, or -1. */
    final int[] partners;

    private int[] diagonals = new int[4096];
    private int[] cells = new int[1024];

    Workspace(int words) {
        partners = new int[words];
    }

    int[] clearedDiagonals(int count) {
        if (diagonals.length < count) {
            diagonals = new int[count + count / 2];
        } else {
            Arrays.fill(diagonals, 0, count, 0);
        }
        return diagonals;
    }

    int[] cells(int count) {
        if (cells.length < count) {
            cells = new int[count];
        }
        return cells;
    }
}
