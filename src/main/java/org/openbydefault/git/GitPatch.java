package org.openbydefault.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.diff.EditList;
import org.eclipse.jgit.diff.HistogramDiff;
import org.eclipse.jgit.diff.RawText;
import org.eclipse.jgit.diff.RawTextComparator;
import org.eclipse.jgit.util.QuotedString;

/** Changes as a patch that {@code git apply} takes at the top of the working tree. */
public final class GitPatch {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    static {
        QuietSystemReader.install();
    }

    /**
     * Adds the change of one file.
     *
     * @param path repository-relative path
     * @param before its bytes; empty for a new file
     * @param after its bytes then
     */
    public void add(String path, Optional<byte[]> before, byte[] after) {
        header(path, before.isEmpty());
        RawText old = new RawText(before.orElse(new byte[0]));
        RawText changed = new RawText(after);
        EditList edits = new HistogramDiff().diff(RawTextComparator.DEFAULT, old, changed);
        try (DiffFormatter formatter = new DiffFormatter(out)) {
            formatter.format(edits, old, changed);
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    /** The whole patch; no byte where nothing was added. */
    public byte[] bytes() {
        return out.toByteArray();
    }

    private void header(String path, boolean isNew) {
        String from = QuotedString.GIT_PATH.quote("a/" + path);
        String to = QuotedString.GIT_PATH.quote("b/" + path);
        print("diff --git " + from + " " + to + "\n");
        print(isNew ? "new file mode 100644\n--- /dev/null\n" : "--- " + from + "\n");
        print("+++ " + to + "\n");
    }

    private void print(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
