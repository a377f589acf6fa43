package org.openbydefault.fix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.places.BuildTool;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;

/**
 * Makes the documents that a project lacks. What is known is filled in; what is not, is asked for in lines that begin with
 * TODO, which {@code docs-placeholders} finds. Skeletons of operations documents do not pass the rule that asks for them.
 */
final class NewDocumentFixer implements Fixer {

    private static final Map<String, String> PATHS = Map.of(
            "contributing", "CONTRIBUTING.md",
            "security-policy", "SECURITY.md",
            "code-of-conduct", "CODE_OF_CONDUCT.md",
            "deployment-docs", "docs/deployment.md",
            "operations-docs", "docs/operations.md");

    private final Project project;

    NewDocumentFixer(Project project) {
        this.project = project;
    }

    @Override
    public void fix(RuleResult result, Drafts drafts) {
        String rule = result.info().id();
        String path = Objects.requireNonNull(PATHS.get(rule), rule);
        Finding finding = result.verdict().findings().get(0);
        if (result.verdict().outcome() != Outcome.FAILED) {
            drafts.leave(rule, finding, "something is there that a person has to judge");
        } else if (drafts.create(path, content(path))) {
            drafts.fixed(rule, path, "a document to be completed", "what is marked TODO in it");
        } else {
            drafts.leave(rule, finding, "a file " + path + " lies there already");
        }
    }

    private String content(String path) {
        String template = template(path.substring(path.lastIndexOf('/') + 1));
        return template.replace("@tracker@", tracker()).replace("@build@", build());
    }

    private String tracker() {
        Optional<ScmUrl> published = Remotes.of(project.git()).value().flatMap(Remotes::published);
        return published
                .flatMap(ScmUrl::issues)
                .map(url -> "Proposals and questions go to [the issues](" + url + ").")
                .orElse("TODO: where proposals and questions go.");
    }

    private String build() {
        return BuildTool.command(project)
                .map(command -> "    " + command)
                .orElse("TODO: the command that builds and tests it.");
    }

    private static String template(String name) {
        try (InputStream in = Objects.requireNonNull(NewDocumentFixer.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }
}
