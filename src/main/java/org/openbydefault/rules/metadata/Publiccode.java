package org.openbydefault.rules.metadata;

import java.util.List;
import java.util.Optional;
import org.openbydefault.documentation.Absence;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.TrackedState;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Catalogues of public software take a project from this file, and leave out what they cannot read. */
public final class Publiccode implements Rule {

    private static final String FILE = "publiccode.yml";

    private static final RuleInfo INFO = RuleInfo.of(
                    "publiccode", Family.METADATA, Severity.OFF, "A publiccode.yml at the root is complete and valid")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "make-the-codebase-findable");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        return judge(project).withSearched(List.of(FILE));
    }

    private static Verdict judge(Project project) {
        if (project.files().state(FILE) == TrackedState.UNTRACKED) {
            return Absence.untracked(project, FILE, FILE);
        }
        if (!project.files().paths().contains(FILE)) {
            boolean isMisnamed = project.files().paths().contains("publiccode.yaml");
            return Verdict.failed(
                    isMisnamed ? Location.of("publiccode.yaml") : project.fallbackLocation(),
                    FILE,
                    "There is no publiccode.yml at the root"
                            + (isMisnamed ? "; publiccode.yaml is there, which catalogues do not look for" : ""),
                    isMisnamed
                            ? "Rename it to publiccode.yml"
                            : "Add one, the editor at https://publiccode-editor.developers.italia.it/ helps");
        }
        Fact<DataNode> data = project.files().data(FILE);
        if (!data.isKnown()) {
            return project.files().text(FILE).isKnown()
                    ? Verdict.failed(
                            Location.of(FILE), FILE, "It cannot be read as YAML: " + data.reason(), "Correct it")
                    : Verdict.unknown(data.reason());
        }
        DataNode root = data.value().get();
        Optional<String> later = PubliccodeCheck.laterVersion(root);
        if (later.isPresent()) {
            return Verdict.unknown("publiccodeYmlVersion " + later.get() + " is later than this rule knows");
        }
        List<Finding> findings = new PubliccodeCheck(FILE, project.files()).of(root);
        if (findings.isEmpty()) {
            return Verdict.passed("publiccode.yml is complete and valid", Evidence.at(FILE, "publiccode.yml"));
        }
        return Verdict.failed(
                findings.size() == 1
                        ? findings.get(0).message()
                        : findings.size() + " keys of publiccode.yml are missing or not as the standard says",
                findings);
    }
}
