package org.openbydefault.rules.community;

import java.util.List;
import org.openbydefault.documentation.Absence;
import org.openbydefault.documentation.NearMiss;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Verdict;
import org.openbydefault.topic.Topic;

/** The verdict of a rule that asks whether a community document is there. */
final class CommunityVerdict {

    private CommunityVerdict() {}

    /**
     * @param topic by whose words an untracked file would have been found
     * @param evidence places in the repository, then links
     * @param absent what is missing and where it was looked for, a sentence without final full stop
     * @param fix what to do about it
     */
    static Verdict of(
            Project project,
            Topic topic,
            List<Evidence> evidence,
            List<NearMiss> misses,
            String subject,
            String absent,
            String fix) {
        if (!evidence.isEmpty()) {
            Evidence first = evidence.get(0);
            String message = first.url().isPresent()
                    ? "By a link alone, which nobody verified"
                    : "In " + first.location().get();
            return Verdict.passed(message, evidence);
        }
        return Absence.verdict(project, topic, subject, absent, misses, Fix.of(fix));
    }
}
