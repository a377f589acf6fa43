package org.openbydefault.fix;

import java.util.ArrayList;
import java.util.List;

/** Changes a document in places. */
final class TextEdit {

    private final EncodedText file;
    private final List<Splice> splices = new ArrayList<>();

    TextEdit(EncodedText file) {
        this.file = file;
    }

    /** The document with all changes. */
    byte[] bytes() {
        return file.with(splices);
    }

    /**
     * Replaces what stands on one line, if it stands there once.
     *
     * @param line counted from 1
     * @return whether it was replaced
     */
    boolean replaceOn(int line, String old, String replacement) {
        String text = file.text();
        int start = startOf(line);
        int feed = start < 0 ? -1 : text.indexOf('\n', start);
        int end = feed < 0 ? text.length() : feed;
        int at = start < 0 ? -1 : text.indexOf(old, start);
        int again = at < 0 ? -1 : text.indexOf(old, at + 1);
        boolean once = at >= 0 && at + old.length() <= end && (again < 0 || again >= end);
        if (once) {
            splices.add(new Splice(at, at + old.length(), replacement));
        }
        return once;
    }

    /** Puts lines behind the last one, a blank line between. */
    void append(List<String> lines) {
        String text = file.text();
        String stripped = text.stripTrailing();
        String lead = file.lineBreak().repeat(stripped.isEmpty() ? 0 : 2);
        splices.add(new Splice(
                stripped.length(), text.length(), lead + String.join(file.lineBreak(), lines) + file.lineBreak()));
    }

    private int startOf(int line) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int feed = file.text().indexOf('\n', start);
            if (feed < 0) {
                return -1;
            }
            start = feed + 1;
        }
        return start;
    }
}
