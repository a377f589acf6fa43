package org.openbydefault.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.report.CheckedRepository;

/**
 * A list of repositories: one a line, {@code path<TAB>revision<TAB>address}, the last two optional. What stands behind a
 * third tab is for others; empty lines are none.
 */
public final class RepositoryList {

    private RepositoryList() {}

    /** @throws IOException if the list cannot be read to its end */
    public static List<CheckedRepository> read(Reader list) throws IOException {
        List<CheckedRepository> repositories = new ArrayList<>();
        BufferedReader lines = new BufferedReader(list);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank()) {
                repositories.add(repository(line.split("\t", -1)));
            }
        }
        return repositories;
    }

    private static CheckedRepository repository(String[] columns) {
        return new CheckedRepository(columns[0].strip(), column(columns, 1), column(columns, 2));
    }

    private static Optional<String> column(String[] columns, int number) {
        return columns.length > number && !columns[number].isBlank()
                ? Optional.of(columns[number].strip())
                : Optional.empty();
    }
}
