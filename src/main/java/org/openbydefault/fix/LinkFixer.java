package org.openbydefault.fix;

import java.util.Optional;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Location;
import org.openbydefault.rule.Finding;

/** Corrects links for which the rule knows the one file or anchor that is meant. */
final class LinkFixer implements Fixer {

    @Override
    public void fix(RuleResult result, Drafts drafts) {
        for (Finding finding : result.verdict().findings()) {
            String rule = result.info().id();
            Optional<String> right = finding.remedy().replacement();
            Location place = finding.location();
            if (right.isEmpty()) {
                drafts.leave(rule, finding, finding.message());
            } else if (isReplaced(drafts, place, finding.subject(), right.get())) {
                drafts.fixed(rule, place.path(), "the link " + finding.subject() + " leads to " + right.get(), "");
            } else {
                drafts.leave(rule, finding, "the link " + finding.subject() + " does not stand there once");
            }
        }
    }

    private static boolean isReplaced(Drafts drafts, Location place, String wrong, String right) {
        Optional<TextEdit> document = drafts.text(place.path());
        return document.isPresent() && document.get().replaceOn(place.line(), wrong, right);
    }
}
