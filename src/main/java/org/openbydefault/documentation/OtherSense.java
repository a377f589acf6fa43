package org.openbydefault.documentation;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.topic.Topic;
import org.openbydefault.topic.Topics;

/** Tells by what stands around a heading that its word of a topic means something else. */
final class OtherSense {

    private static final String[] ANSIBLE = {"ansible.cfg", "galaxy.yml", "site.yml", "requirements.yml"};

    /** The phrase that speaks of the product only where the product is what is updated. */
    private static final String UPDATING = "updating";

    private final Project project;
    private final Topic topic;
    private final boolean isOperation;

    OtherSense(Project project, Topic topic) {
        this.project = project;
        this.topic = topic;
        this.isOperation = !isDeployment(topic);
    }

    /**
     * What the heading is about instead, as the end of a clause; empty where nothing speaks against the topic.
     *
     * @param above the headings above it, the nearest last
     */
    Optional<String> of(String heading, List<Section> above) {
        if (!isOperation) {
            return Optional.empty();
        }
        if (Topics.named("troubleshooting").matches(heading)) {
            for (Section higher : above) {
                if (higher.level() > 0 && Topics.named("preparation").matches(higher.heading())) {
                    return Optional.of("is about “" + higher.heading() + "”");
                }
            }
        }
        if (Topics.named("playbook").matches(heading) && hasAnsible()) {
            return Optional.of("is about automation with Ansible");
        }
        if (updatesSomethingElse(heading)) {
            return Optional.of("is about updating something else than the product");
        }
        return Optional.empty();
    }

    /** “Updating the theme”, “Updating an event type”: changes within the product, not to another version of it. */
    private boolean updatesSomethingElse(String heading) {
        return topic.find(heading).equals(Optional.of(UPDATING))
                && !Topics.named("updating-it").matches(heading)
                && !ProductName.isIn(heading, project);
    }

    /** Whether the topic is deployment, of a product or of infrastructure. */
    static boolean isDeployment(Topic topic) {
        return topic.id().equals("deployment") || topic.id().equals("infrastructure");
    }

    private boolean hasAnsible() {
        return !project.files().paths().named(ANSIBLE).isEmpty();
    }
}
