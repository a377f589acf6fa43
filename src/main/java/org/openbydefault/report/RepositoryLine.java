package org.openbydefault.report;

import java.util.Optional;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.Crash;

/**
 * The report of one of many repositories as one line of JSON: the members of {@code report.json} and {@code repository}.
 * Its form is a contract: {@code docs/repository-line-schema.json}.
 */
public final class RepositoryLine {

    private static final String SCHEMA = "repository-line-schema.json";
    private static final int MOST_OF_AN_ERROR = 1_000;

    private RepositoryLine() {}

    /** The line of a repository that was judged, closed by a line end. */
    public static String of(CheckedRepository repository, CheckResult result) {
        JsonWriter json = JsonWriter.onOneLine(
                JsonReport.BYTES_PER_RULE * result.results().size());
        begin(json, repository, result.toolVersion());
        json.endObject();
        JsonReport.writeBody(json, result);
        if (!result.crashes().isEmpty()) {
            json.name("crashes").beginArray();
            for (Crash crash : result.crashes()) {
                json.value(crash.reason());
            }
            json.endArray();
        }
        return json.endObject().document();
    }

    /**
     * The line of a repository that could not be judged, closed by a line end.
     *
     * @param reason why not, and what to do
     */
    public static String unreadable(CheckedRepository repository, String toolVersion, String reason) {
        JsonWriter json = JsonWriter.onOneLine(MOST_OF_AN_ERROR);
        begin(json, repository, toolVersion);
        return json.endObject().member("error", reason).endObject().document();
    }

    /** What stands in a line for a policy of that name and digest. */
    public static String policyMembers(String policy, Optional<String> digest) {
        JsonWriter json = JsonWriter.onOneLine(MOST_OF_AN_ERROR);
        JsonReport.writePolicy(json.beginObject(), policy, digest);
        return json.beginning().substring(1);
    }

    /** Whether a line is one about that repository, by this version. */
    public static boolean isAbout(CheckedRepository repository, String toolVersion, String line) {
        JsonWriter json = JsonWriter.onOneLine(MOST_OF_AN_ERROR);
        begin(json, repository, toolVersion);
        String beginning = json.beginning();
        return line.startsWith(beginning)
                && (repository.revision().isPresent() || !line.startsWith(",\"revision\":", beginning.length()));
    }

    /** Whether a line says that its repository could not be judged. */
    public static boolean isUnreadable(String line) {
        return line.contains("},\"error\":\"");
    }

    private static void begin(JsonWriter json, CheckedRepository repository, String toolVersion) {
        JsonReport.writeHead(json, SCHEMA, toolVersion);
        json.name("repository").beginObject().member("path", repository.path());
        if (repository.revision().isPresent()) {
            json.member("revision", repository.revision().get());
        }
        if (repository.address().isPresent()) {
            json.member("address", repository.address().get());
        }
    }
}
