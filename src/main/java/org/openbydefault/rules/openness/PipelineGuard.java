package org.openbydefault.rules.openness;

import java.util.List;
import java.util.Locale;

/** Conditions by which a pipeline leaves out what forks cannot run. */
final class PipelineGuard {

    private static final List<String> GUARDS = List.of(
            "fork",
            "head.repo",
            "github.repository",
            "gitea.repository",
            "event_name",
            "github.ref",
            "github.base_ref",
            "refs/",
            "secret",
            "env.",
            "vars.",
            "label",
            "author_association",
            "false");

    private PipelineGuard() {}

    /** Whether a step or job with that condition does not run for changes from a fork, or asks for what it needs. */
    static boolean leavesOutForks(String condition) {
        String asked = condition
                .toLowerCase(Locale.ROOT)
                .replace(" ", "")
                .replace("\n", "")
                .replace("\"", "'")
                .replace("github.event_name=='pull_request'", "")
                .replace("!github.event.pull_request.draft", "")
                .replace("github.event.pull_request.draft==false", "");
        for (String guard : GUARDS) {
            if (asked.contains(guard)) {
                return true;
            }
        }
        return false;
    }
}
