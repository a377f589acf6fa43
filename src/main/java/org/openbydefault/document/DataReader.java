package org.openbydefault.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.project.DataNode;
import org.openbydefault.text.NearestName;

/** Reads the data of one file, and says of each value that is not of the expected form what is. */
public final class DataReader {

    private final String file;
    private final List<String> problems;

    /**
     * @param file for messages
     * @param problems receives a sentence for every mistake
     */
    public DataReader(String file, List<String> problems) {
        this.file = file;
        this.problems = problems;
    }

    /** The name of the file. */
    public String file() {
        return file;
    }

    /** The place of a line. */
    public String where(int line) {
        return line == 0 ? file : file + ":" + line;
    }

    /** Reports a mistake. */
    public void mistake(int line, String what) {
        problems.add(where(line) + ": " + what);
    }

    /** How many mistakes were reported so far. */
    public int mistakes() {
        return problems.size();
    }

    /** The members of a mapping; an empty scalar, as of a name with nothing behind it, has none. */
    public Map<String, DataNode> members(DataNode node, String what) {
        if (node.members().isEmpty() && !isEmpty(node)) {
            mistake(node.line(), what + " takes names with values, 'name: value'");
        }
        return node.members();
    }

    /** The items of a list. */
    public List<DataNode> items(DataNode node, String what) {
        if (!node.members().isEmpty() || !node.text().orElse("").isEmpty()) {
            mistake(node.line(), what + " takes a list");
        }
        return node.items();
    }

    /** The text of a scalar; an empty one is a mistake as well. */
    public Optional<String> text(DataNode node, String what) {
        Optional<String> text = node.text();
        if (text.isEmpty() || text.get().isBlank()) {
            mistake(node.line(), what + (text.isEmpty() ? " takes text" : " is empty"));
            return Optional.empty();
        }
        return Optional.of(text.get().strip());
    }

    /** A scalar, or the scalars of a list with commas between them. */
    public Optional<String> list(DataNode node, String what) {
        if (node.text().isPresent()) {
            return text(node, what);
        }
        List<String> values = new ArrayList<>();
        for (DataNode item : items(node, what)) {
            if (item.text().isPresent()) {
                values.add(item.text().get().strip());
            } else {
                mistake(item.line(), what + " takes a list of texts");
            }
        }
        return Optional.of(String.join(", ", values));
    }

    /** Reports each member that is none of these. */
    public void unknown(DataNode node, Collection<String> known, String what) {
        for (String name : node.members().keySet()) {
            if (!known.contains(name)) {
                mistake(node.lineOf(name), "unknown " + what + " '" + name + "', " + NearestName.hint(name, known));
            }
        }
    }

    private static boolean isEmpty(DataNode node) {
        return node.items().isEmpty() && node.text().orElse("").isEmpty();
    }
}
