package org.openbydefault.configuration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.engine.Acceptance;
import org.openbydefault.project.ClosedPart;
import org.openbydefault.project.DataNode;

/**
 * What one policy, or the repository's file, says.
 *
 * @param name for messages
 * @param base the policy that it extends
 * @param layer its severities, options, parameters and rules without code
 * @param floor the least severity by rule
 * @param locked the rules that are as they are here
 * @param limits what it allows of acceptances
 * @param accepted the findings that the repository lives with
 * @param closed what is deliberately not open
 * @param data the whole content
 */
record PolicyDocument(
        String name,
        Optional<Configured> base,
        ConfigurationLayer layer,
        Map<String, Configured> floor,
        Map<String, Configured> locked,
        Optional<AcceptanceLimits> limits,
        List<Acceptance> accepted,
        List<ClosedPart> closed,
        DataNode data) {}
