package org.openbydefault.rules.openness;

import java.util.List;
import org.openbydefault.project.Location;

/**
 * A step of a pipeline that runs for proposed changes, and which of its owner's secrets it uses without asking whether
 * they are there.
 *
 * @param name as the pipeline shows it
 * @param text what it runs and uses, in lower case
 * @param feedsOthers whether it is a preparation for the steps behind it, as logging in to a cloud is
 */
record PipelineStep(Location location, String name, String text, List<String> secrets, boolean feedsOthers) {}
