package org.openbydefault.declared;

import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Verdict;

/**
 * An element of the POM is there, and has the text that is wanted.
 *
 * @param element path of names below {@code <project>}, {@code scm/url}
 * @param expected the whole text; empty where any will do
 * @param pattern what the text must have; empty where any will do
 */
record RequiredPomElement(String element, Optional<String> expected, Optional<TextPattern> pattern, FailureText wording)
        implements Requirement {

    @Override
    public Verdict judge(Project project) {
        String path = path(project);
        if (!project.files().exists(path)) {
            return Verdict.notApplicable("There is no POM");
        }
        Fact<Optional<PomText.Element>> found = PomText.element(project, path, element);
        if (!found.isKnown()) {
            return Verdict.unknown(found.reason());
        }
        String shown = "<" + element.replace("/", "><") + ">";
        if (found.value().get().isEmpty()) {
            return failed(
                    Location.of(path), shown, "no " + shown + " in " + path + " and its parents in this repository");
        }
        PomText.Element there = found.value().get().get();
        if (expected.isPresent() && !expected.get().equals(there.text())) {
            return failed(there.place(), shown, "it is '" + there.text() + "', not '" + expected.get() + "'");
        }
        if (pattern.isPresent() && pattern.get().find(there.text()) < 0) {
            return failed(
                    there.place(),
                    shown,
                    "'" + there.text() + "' has no " + pattern.get().shown());
        }
        return Verdict.passed(shown + " is " + there.text(), Evidence.at(there.place(), there.text()));
    }

    /** Whether the POM has the element. */
    static boolean isIn(Project project, String element) {
        Fact<Optional<PomText.Element>> found = PomText.element(project, path(project), element);
        return found.isKnown() && found.value().get().isPresent();
    }

    private static String path(Project project) {
        Optional<Pom> pom = project.pom().value();
        return pom.isPresent()
                ? pom.get().location().path()
                : SourceTree.join(project.settings().buildFolder(), "pom.xml");
    }

    private Verdict failed(Location place, String shown, String detail) {
        return Verdict.failed(wording.message(), List.of(wording.at(place, shown, detail)));
    }
}
