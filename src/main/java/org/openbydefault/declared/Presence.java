package org.openbydefault.declared;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.PathGlob;

/** A file is there. */
record Presence(FileSelection files, FailureText wording) implements Requirement {

    @Override
    public Verdict judge(Project project) {
        List<String> found = files.in(project);
        if (found.isEmpty()) {
            return missing(project, files, wording);
        }
        List<Evidence> evidence = new ArrayList<>();
        for (String path : found.subList(0, Math.min(found.size(), Verdict.EVIDENCE_LIMIT))) {
            evidence.add(Evidence.named(path, ""));
        }
        return Verdict.passed(
                        found.get(0) + (found.size() == 1 ? "" : " and " + (found.size() - 1) + " more"), evidence)
                .withSearched(files.shown());
    }

    /** That no file is there, with the nearest miss. */
    static Verdict missing(Project project, FileSelection files, FailureText wording) {
        String wanted = String.join(", ", files.shown());
        Location place = project.fallbackLocation();
        return Verdict.failed(
                        wording.message(),
                        List.of(wording.at(place, wanted, "no file matches " + wanted + miss(project, files))))
                .withSearched(files.shown());
    }

    private static String miss(Project project, FileSelection files) {
        for (PathGlob glob : files.globs()) {
            String folder = SourceTree.parent(glob.text());
            if (folder.indexOf('*') < 0 && folder.indexOf('{') < 0) {
                for (String name : project.files().childrenOnDisk(folder)) {
                    String path = SourceTree.join(folder, name);
                    if (!name.endsWith("/") && files.matches(path)) {
                        return "; " + path + " is there and not tracked by Git";
                    }
                }
            }
        }
        return "";
    }
}
