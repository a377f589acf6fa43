package org.openbydefault.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/**
 * Follows files from one state of a repository to a later one: a file that is new is one that is gone if their contents
 * are alike. What is absent is looked for at the place where each state shows what is absent.
 */
final class MovedFiles implements FormerPaths {

    private final Project now;
    private final Project before;
    private final List<String> gone = new ArrayList<>();

    /** @param known the paths of the earlier state that matter */
    MovedFiles(Project now, Project before, List<String> known) {
        this.now = now;
        this.before = before;
        for (String path : known) {
            if (!now.files().paths().contains(path) && !gone.contains(path)) {
                gone.add(path);
            }
        }
    }

    @Override
    public List<String> of(String path) {
        List<String> former = new ArrayList<>(List.of(path));
        if (!before.files().paths().contains(path)) {
            for (String candidate : gone) {
                if (isAlike(path, candidate)) {
                    former.add(candidate);
                }
            }
        }
        if (path.equals(now.fallbackLocation().path())) {
            former.add(before.fallbackLocation().path());
        }
        return former;
    }

    /** As texts, since a checkout may have changed the ends of lines. */
    private boolean isAlike(String path, String former) {
        Fact<SourceText> text = now.files().text(path);
        Fact<SourceText> formerText = before.files().text(former);
        if (text.isKnown() && formerText.isKnown()) {
            return text.value().get().text().equals(formerText.value().get().text());
        }
        Fact<byte[]> bytes = now.files().head(path, SourceTree.READ_LIMIT);
        Fact<byte[]> formerBytes = before.files().head(former, SourceTree.READ_LIMIT);
        return bytes.isKnown()
                && formerBytes.isKnown()
                && Arrays.equals(bytes.value().get(), formerBytes.value().get());
    }
}
