package org.openbydefault.project;

import java.util.Collections;
import java.util.List;
import org.openbydefault.api.PublicApi;

/**
 * A heading and the text up to the next heading. Compared by identity.
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public final class Section {

    private final String heading;
    private final int level;
    private final int line;
    private final List<TextLine> text;
    private final List<Link> links;
    private final List<CodeBlock> code;

    /**
     * @param heading plain text of the heading, empty for the text before the first one
     * @param level 1 for the highest heading, 0 for the text before the first one
     * @param line line of the heading, counted from 1
     * @param text the prose below it, markup and code removed
     * @param links links and images in heading and prose
     * @param code fenced, literal or indented blocks
     */
    public Section(String heading, int level, int line, List<TextLine> text, List<Link> links, List<CodeBlock> code) {
        this.heading = heading;
        this.level = level;
        this.line = line;
        this.text = Collections.unmodifiableList(text);
        this.links = Collections.unmodifiableList(links);
        this.code = Collections.unmodifiableList(code);
    }

    public String heading() {
        return heading;
    }

    public int level() {
        return level;
    }

    public int line() {
        return line;
    }

    public List<TextLine> text() {
        return text;
    }

    public List<Link> links() {
        return links;
    }

    public List<CodeBlock> code() {
        return code;
    }

    /** Words of the prose, code and heading not counted. */
    public int words() {
        int words = 0;
        for (TextLine textLine : text) {
            words += textLine.words();
        }
        return words;
    }
}
