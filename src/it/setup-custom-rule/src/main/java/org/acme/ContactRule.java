package org.acme;

import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Every repository of Acme names a contact. */
public final class ContactRule implements Rule {

    @Override
    public RuleInfo info() {
        return RuleInfo.of("acme.contact", Family.COMMUNITY, Severity.WARNING, "A contact is named")
                .withOption("file", "where the contact is named");
    }

    @Override
    public Verdict check(Project project, Options options) {
        String file = options.text("file").orElse("CONTACT");
        return project.files().exists(file)
                ? Verdict.passed("Named in " + file, Evidence.at(file, "contact"))
                : Verdict.failed(project.fallbackLocation(), "No " + file, "Add " + file + " with a name and a mail address");
    }
}
