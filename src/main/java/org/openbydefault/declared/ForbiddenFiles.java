package org.openbydefault.declared;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Verdict;

/** No such file is tracked. */
record ForbiddenFiles(FileSelection files, FailureText wording) implements Requirement {

    @Override
    public Verdict judge(Project project) {
        List<Finding> findings = new ArrayList<>();
        for (String path : files.in(project)) {
            findings.add(wording.at(Location.of(path), "", ""));
        }
        Verdict verdict = findings.isEmpty()
                ? Verdict.passed("No file matches " + String.join(", ", files.shown()))
                : Verdict.failed(wording.message(), findings);
        return verdict.withSearched(files.shown());
    }
}
