package org.openbydefault.fleet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.openbydefault.report.CheckedRepository;
import org.openbydefault.report.JsonWriter;
import org.openbydefault.report.RepositoryLine;

/** The fleet for programs: the reports as they were, one on a line, each with the name of its repository. */
final class FleetLines {

    private static final String BEFORE_NAME = ",\"project\":{";

    private FleetLines() {}

    /** @throws IOException if a report cannot be read again, or the lines cannot be written */
    static void write(List<FleetRepository> repositories, OutputStream lines) throws IOException {
        for (FleetRepository repository : repositories) {
            String line = repository.source().isPresent()
                    ? named(onOneLine(repository.source().get().text()), repository.name()) + "\n"
                    : error(repository);
            lines.write(line.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static String error(FleetRepository repository) {
        CheckedRepository named = new CheckedRepository(repository.name(), Optional.empty(), Optional.empty());
        return RepositoryLine.unreadable(named, "", repository.error());
    }

    private static String named(String report, String name) {
        int at = report.indexOf(BEFORE_NAME);
        return at < 0 || report.lastIndexOf(",\"repository\":{", at) >= 0
                ? report
                : report.substring(0, at) + ",\"repository\":{\"path\":" + JsonWriter.quoted(name) + "}"
                        + report.substring(at);
    }

    /** Without the spaces and line breaks between its parts. */
    private static String onOneLine(String json) {
        if (json.indexOf('\n') < 0) {
            return json.strip();
        }
        StringBuilder line = new StringBuilder(json.length());
        boolean isText = false;
        for (int i = 0; i < json.length(); i++) {
            char letter = json.charAt(i);
            if (letter == '\\') {
                i++;
                line.append(letter).append(json.charAt(i));
            } else if (isText || letter > ' ') {
                isText ^= letter == '"';
                line.append(letter);
            }
        }
        return line.toString();
    }
}
