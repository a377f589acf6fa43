package org.openbydefault.fix;

import java.util.List;
import java.util.Optional;
import org.openbydefault.address.Forge;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Location;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;

/** Says in {@code <ciManagement>} where the runs of a forge's own integration can be seen, if that is what builds. */
final class CiManagementFixer implements Fixer {

    private final Project project;

    CiManagementFixer(Project project) {
        this.project = project;
    }

    @Override
    public void fix(RuleResult result, Drafts drafts) {
        String rule = result.info().id();
        Verdict verdict = result.verdict();
        if (verdict.outcome() != Outcome.PASSED) {
            drafts.leave(rule, verdict.findings().get(0), verdict.message());
            return;
        }
        Location configuration = verdict.evidence().get(0).location().orElseGet(project::fallbackLocation);
        Optional<String> element = element(configuration.path());
        if (element.isEmpty()) {
            drafts.leave(rule, configuration, "where its runs can be seen is not known");
            return;
        }
        Optional<Pom> facts = project.pom().value();
        String path = facts.isPresent() ? facts.get().location().path() : "";
        Optional<PomEdit> pom = path.isEmpty() ? Optional.empty() : drafts.pom(path);
        Optional<String> refused = pom.isPresent()
                ? pom.get().put(List.of(), element.get())
                : Optional.of("there is no POM that can be changed in places");
        if (refused.isPresent()) {
            drafts.leave(rule, configuration, refused.get());
        } else {
            drafts.fixed(rule, path, "<ciManagement>", "");
        }
    }

    private Optional<String> element(String configuration) {
        Optional<ScmUrl> repository = Remotes.of(project.git()).value().flatMap(Remotes::published);
        Optional<String> page = repository.flatMap(ScmUrl::page);
        Optional<Forge> forge = repository.flatMap(ScmUrl::forge);
        if (page.isEmpty() || forge.isEmpty()) {
            return Optional.empty();
        }
        if (forge.get() == Forge.GITHUB && configuration.startsWith(".github/workflows/")) {
            return Optional.of(element("GitHub Actions", page.get() + "/actions"));
        }
        return forge.get() == Forge.GITLAB && configuration.startsWith(".gitlab-ci.")
                ? Optional.of(element("GitLab CI/CD", page.get() + "/-/pipelines"))
                : Optional.empty();
    }

    private static String element(String system, String url) {
        return "<ciManagement>\n  <system>" + system + "</system>\n  <url>" + url + "</url>\n</ciManagement>";
    }
}
