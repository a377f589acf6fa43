package org.openbydefault.fix;

import java.util.Optional;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.license.LicenseTexts;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Finding;

/** Makes LICENSE with the full text of the licence that the repository states elsewhere. */
final class LicenseFileFixer implements Fixer {

    private static final String FILE = "LICENSE";

    private final Project project;

    LicenseFileFixer(Project project) {
        this.project = project;
    }

    @Override
    public void fix(RuleResult result, Drafts drafts) {
        String rule = result.info().id();
        Finding finding = result.verdict().findings().get(0);
        Optional<String> id = Optional.ofNullable(result.verdict().attributes().get("declared"));
        if (id.isEmpty()) {
            drafts.leave(rule, finding, "nothing in the repository states one licence");
            return;
        }
        Optional<String> text = LicenseTexts.of(id.get());
        if (text.isEmpty()) {
            drafts.leave(rule, finding, "the text of " + id.get() + " is not at hand");
            return;
        }
        Optional<String> holder = Holder.of(project);
        if (text.get().contains(LicenseTexts.COPYRIGHT) && holder.isEmpty()) {
            drafts.leave(
                    rule,
                    finding,
                    id.get() + " names who has the copyright, and neither <organization> nor" + " <developers> tells");
            return;
        }
        String complete = text.get().replace(LicenseTexts.COPYRIGHT, "Copyright (c) " + holder.orElse(""));
        if (drafts.create(FILE, complete)) {
            drafts.fixed(rule, FILE, "the text of " + id.get(), "");
        } else {
            drafts.leave(rule, finding, "a file " + FILE + " lies there already");
        }
    }
}
