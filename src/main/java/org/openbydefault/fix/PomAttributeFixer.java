package org.openbydefault.fix;

import java.util.Optional;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Finding;

/** Adds the attributes of a proposed start tag to the element of the POM that has it. */
final class PomAttributeFixer implements Fixer {

    @Override
    public void fix(RuleResult result, Drafts drafts) {
        for (Finding finding : result.verdict().findings()) {
            String rule = result.info().id();
            String path = finding.location().path();
            Optional<PomEdit> pom = drafts.pom(path);
            Optional<String> refused = pom.isPresent()
                    ? pom.get().addAttributes(String.join(" ", finding.remedy().lines()))
                    : Optional.of(path + " is no POM that can be changed in places");
            if (refused.isPresent()) {
                drafts.leave(rule, finding, refused.get());
            } else {
                drafts.fixed(rule, path, "modules inherit " + finding.subject() + " as it is", "");
            }
        }
    }
}
