package org.openbydefault.fix;

import java.util.List;
import java.util.Optional;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.places.ForgePlaces;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Finding;

/** Adds a section to the README that says who develops the project, and asks for the rest. */
final class MaintenanceFixer implements Fixer {

    private final Project project;

    MaintenanceFixer(Project project) {
        this.project = project;
    }

    @Override
    public void fix(RuleResult result, Drafts drafts) {
        String rule = result.info().id();
        Finding finding = result.verdict().findings().get(0);
        Optional<String> readme = ForgePlaces.readme(project.files());
        Optional<String> mark = readme.flatMap(MaintenanceFixer::headingMark);
        Optional<TextEdit> edit = mark.isPresent() ? drafts.text(readme.get()) : Optional.empty();
        if (edit.isEmpty()) {
            drafts.leave(rule, finding, "there is no README in Markdown or AsciiDoc to add a sentence to");
            return;
        }
        edit.get().append(List.of(mark.get() + " Maintenance", "", developed(), "", expectations()));
        drafts.fixed(rule, readme.get(), "a section “Maintenance”", "what is marked TODO in it");
    }

    private String developed() {
        return Holder.of(project)
                .map(holder -> "This project is mainly developed by " + holder + (holder.endsWith(".") ? "" : "."))
                .orElse("TODO: who mainly develops this project.");
    }

    private String expectations() {
        return project.kind().kind().isOperated()
                ? "TODO: who operates it, and what others who run it may expect: contributions, support, releases."
                : "TODO: what others may expect: contributions, support, releases.";
    }

    private static Optional<String> headingMark(String readme) {
        return switch (SourceTree.extension(readme)) {
            case "md", "markdown", "mkd", "mkdn", "mdown" -> Optional.of("##");
            case "adoc", "asciidoc", "asc" -> Optional.of("==");
            default -> Optional.empty();
        };
    }
}
