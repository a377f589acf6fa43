package org.openbydefault.fix;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Finding;

/**
 * Makes publiccode.yml with what is known. The keys that a person has to fill in are there without a value, so that the rule
 * names them until somebody does.
 *
 * @see <a href="https://yml.publiccode.tools/schema.core.html">The standard</a>
 */
final class PubliccodeFixer implements Fixer {

    private static final String FILE = "publiccode.yml";

    private final Project project;
    private final List<RuleResult> results;

    /** @param results what the rules said, the licence among it */
    PubliccodeFixer(Project project, List<RuleResult> results) {
        this.project = project;
        this.results = results;
    }

    @Override
    public void fix(RuleResult result, Drafts drafts) {
        String rule = result.info().id();
        List<Finding> findings = result.verdict().findings();
        boolean isAbsent = findings.size() == 1
                && findings.get(0).subject().equals(FILE)
                && !SourceTree.name(findings.get(0).location().path()).startsWith("publiccode.");
        if (isAbsent && drafts.create(FILE, content())) {
            drafts.fixed(rule, FILE, "a description for catalogues", "the values of the keys that end in TODO");
            return;
        }
        for (Finding finding : findings) {
            drafts.leave(rule, finding, finding.message());
        }
    }

    private String content() {
        Optional<ScmUrl> published = Remotes.of(project.git()).value().flatMap(Remotes::published);
        return """
                publiccodeYmlVersion: "0.4"
                name:%s
                url:%s
                platforms: # TODO: a list, such as [web, linux]
                developmentStatus: # TODO: concept, development, beta, stable or obsolete
                softwareType: # TODO: such as standalone/web, standalone/backend or library
                description:
                  en:
                    shortDescription:%s
                    longDescription: # TODO: 150 to 10000 characters
                    features: # TODO: a list
                legal:
                  license:%s
                maintenance:
                  type: # TODO: internal, contract, community or none
                  contacts: # TODO: a list, each with a name
                localisation:
                  localisationReady: # TODO: true or false
                  availableLanguages: # TODO: a list, such as [en]
                """.formatted(
                        value(stated(Pom::name), "the name that people use"),
                        value(published.flatMap(ScmUrl::page), "the address from which it is cloned"),
                        value(stated(Pom::description).filter(text -> text.length() <= 150), "up to 150 characters"),
                        value(license(), "the SPDX expression"));
    }

    private Optional<String> stated(Function<Pom, Optional<PomValue>> member) {
        return project.pom()
                .value()
                .flatMap(member)
                .filter(value -> value.isStated() && value.isResolved())
                .map(value -> value.text().replaceAll("\\s+", " "));
    }

    private Optional<String> license() {
        return results.stream()
                .filter(result -> result.info().id().equals("license-file"))
                .flatMap(result ->
                        Optional.ofNullable(result.verdict().attributes().get("spdx")).stream())
                .findFirst();
    }

    private static String value(Optional<String> known, String wanted) {
        return known.map(text -> " \"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .orElse(" # TODO: " + wanted);
    }
}
