package org.openbydefault.documentation;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.QuotedText;
import org.openbydefault.topic.Topic;

/** The verdict where no document was found: a file that Git does not know comes first, then the nearest miss. */
public final class Absence {

    private static final String IS_UNTRACKED = " is there, but not tracked by Git, so that nobody else has it";

    private Absence() {}

    /**
     * @param topic by whose words an untracked file would have been found
     * @param subject of the finding
     * @param absent what is missing and where it was looked for, a sentence without final full stop
     * @param fix what to do about it
     */
    public static Verdict verdict(
            Project project, Topic topic, String subject, String absent, List<NearMiss> misses, Fix fix) {
        Optional<String> untracked = UntrackedDocument.about(topic, project);
        if (untracked.isPresent()) {
            return untracked(project, subject, untracked.get());
        }
        if (isToBeCompleted(misses)) {
            NearMiss file = misses.get(0);
            return Verdict.failed(
                    file.location(), subject, file.location().path() + " is there, but " + file.reason(), fix);
        }
        String nearest = misses.isEmpty() ? "" : "; the nearest: " + misses.get(0);
        return Verdict.failed(project.fallbackLocation(), subject, absent + nearest, fix);
    }

    /** What to say of a document about the topic that lies in the working tree alone; empty for none. */
    public static String untrackedAbout(Project project, Topic topic) {
        Optional<String> untracked = UntrackedDocument.about(topic, project);
        return untracked.isPresent() ? "; " + untracked.get() + IS_UNTRACKED : "";
    }

    /** The beginning of a fix: {@code Add SECURITY.md}, or the file that is to be completed. */
    public static String addOrComplete(String name, List<NearMiss> misses) {
        return isToBeCompleted(misses) ? "Complete " + misses.get(0).location().path() : "Add " + name;
    }

    private static boolean isToBeCompleted(List<NearMiss> misses) {
        return !misses.isEmpty() && misses.get(0).isToBeCompleted();
    }

    /** The verdict where what is looked for lies in the working tree alone. */
    public static Verdict untracked(Project project, String subject, String path) {
        return Verdict.failed(
                project.fallbackLocation(),
                subject,
                path + IS_UNTRACKED,
                Fix.of("", "git add " + QuotedText.shellWord(path)));
    }
}
