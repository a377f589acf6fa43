package org.openbydefault.configuration;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.openbydefault.document.StrictYaml;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.FileStore;

/** The configuration that a repository brings along: {@code .open-by-default.yml} at its root. */
final class RepositoryFile {

    /** Its name. */
    public static final String NAME = ".open-by-default.yml";

    private static final String MISSPELT = ".open-by-default.yaml";

    private final FileStore store;
    private final List<String> problems;

    /**
     * @param store the files of the repository that is judged
     * @param problems receives a sentence for every mistake
     */
    RepositoryFile(FileStore store, List<String> problems) {
        this.store = store;
        this.problems = problems;
    }

    /** What it says; empty where there is none. */
    Optional<PolicyDocument> read() {
        List<String> names = store.children("");
        if (names.contains(MISSPELT)) {
            problems.add(MISSPELT + ": not read, rename it to " + NAME);
        }
        return names.contains(NAME) ? document() : Optional.empty();
    }

    /** Where what it extends is found. */
    PolicyFolder folder() {
        return new PolicyFolder.InRepository(store, "");
    }

    private Optional<PolicyDocument> document() {
        try {
            Optional<PolicyText> text = folder().find(NAME);
            Optional<DataNode> data =
                    text.isPresent() ? StrictYaml.read(NAME, text.get().text(), problems) : Optional.empty();
            if (text.isEmpty()) {
                problems.add(NAME + ": cannot be read");
            }
            return data.isPresent()
                    ? Optional.of(PolicyReader.read(NAME, data.get(), PolicyMember.Home.REPOSITORY, problems))
                    : Optional.empty();
        } catch (IOException unreadable) {
            problems.add(NAME + ": cannot be read: " + unreadable.getMessage());
            return Optional.empty();
        }
    }
}
