package org.openbydefault.document;

/**
 * The settings that site generators keep at the top of a page, between lines of {@code ---} (YAML) or {@code +++}
 * (TOML). No forge shows them as text.
 *
 * @param title the value of {@code title}, empty without one
 * @param titleLine its line, counted from 1
 * @param lines how many lines the settings take, 0 when there are none
 * @param body the text behind them
 */
record FrontMatter(String title, int titleLine, int lines, String body) {

    private static final int MOST_LINES = 200;

    static FrontMatter of(String text) {
        FrontMatter none = new FrontMatter("", 0, 0, text);
        String fence = text.startsWith("---\n") ? "---" : text.startsWith("+++\n") ? "+++" : "";
        if (fence.isEmpty()) {
            return none;
        }
        String title = "";
        int titleLine = 0;
        boolean hasSetting = false;
        int from = 4;
        for (int line = 2; line <= MOST_LINES && from < text.length(); line++) {
            int newline = text.indexOf('\n', from);
            int end = newline < 0 ? text.length() : newline;
            String content = text.substring(from, end);
            from = end + 1;
            if (content.stripTrailing().equals(fence)) {
                String body = from > text.length() ? "" : text.substring(from);
                return hasSetting || line == 2 ? new FrontMatter(title, titleLine, line, body) : none;
            }
            hasSetting |= content.indexOf(':') > 0 || content.indexOf('=') > 0;
            if (titleLine == 0 && (content.startsWith("title:") || content.startsWith("title ="))) {
                title = unquoted(content.substring(content.startsWith("title:") ? 6 : 7));
                titleLine = line;
            }
        }
        return none;
    }

    /** The title heads the page on the site. */
    void collect(Outline outline) {
        if (!title.isEmpty()) {
            outline.heading(title, 1, titleLine);
        }
    }

    private static String unquoted(String value) {
        String stripped = value.strip();
        int last = stripped.length() - 1;
        boolean isQuoted = last > 0
                && (stripped.charAt(0) == '"' || stripped.charAt(0) == '\'')
                && stripped.charAt(last) == stripped.charAt(0);
        return isQuoted ? stripped.substring(1, last) : stripped;
    }
}
