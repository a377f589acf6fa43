package org.openbydefault.report;

import java.util.Optional;
import org.openbydefault.address.Forge;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.CheckedSource;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.GitCommit;
import org.openbydefault.project.Location;

/** Where the words of a page lead. */
final class PageLinks {

    private static final int SHORT_ID = 10;

    private final String toolVersion;
    private final Optional<Forge> forge;
    private final String repository;
    private final String commit;

    PageLinks(CheckResult result) {
        this.toolVersion = result.toolVersion();
        Optional<CheckedSource> source = result.source();
        Optional<ScmUrl> remote = source.map(found -> ScmUrl.parse(found.remote()));
        this.forge = remote.flatMap(url -> Forge.open(url.host()));
        this.repository = remote.flatMap(ScmUrl::page).orElse("");
        this.commit = source.isEmpty()
                ? ""
                : result.commit().map(GitCommit::id).orElse(source.get().commit());
    }

    /** Where a rule stands on the page. */
    static String anchor(RuleResult rule) {
        return "rule-" + rule.info().id();
    }

    /** The id of a rule, linked to where the rule is explained. */
    Html to(RuleResult rule) {
        String id = rule.info().id();
        String url = RulePage.url(id, toolVersion);
        return url == null ? Html.of("<code>%s</code>", id) : Html.of("<a href=\"%s\"><code>%s</code></a>", url, id);
    }

    /** A place, linked to the forge as of the commit that was checked, where everybody can reach that forge. */
    Html to(Location place) {
        Optional<String> address = address(place);
        return address.isPresent()
                ? Html.of("<a href=\"%s\"><code>%s</code></a>", address.get(), place)
                : Html.of("<code>%s</code>", place);
    }

    /** The page of the repository at a forge that everybody can reach; empty for any other. */
    String page() {
        return leadsToForge() ? repository : "";
    }

    /** The address of a place at the forge as of the commit that was checked; empty where there is none. */
    Optional<String> address(Location place) {
        return leadsToForge()
                ? Optional.of(repository + forge.get().file(commit, PathReference.of(place.path()), place.line()))
                : Optional.empty();
    }

    /** Repository and commit as two more facts of the header. */
    Html source() {
        if (commit.isEmpty() || repository.isEmpty()) {
            return Html.NONE;
        }
        Html name = leadsToForge()
                ? Html.of("<a href=\"%s\">%s</a>", repository, repository.substring("https://".length()))
                : Html.of("%s", repository);
        return Html.of("""
                <div><dt>Repository</dt><dd>%s</dd></div>
                <div><dt>Commit</dt><dd><code>%s</code></dd></div>
                """, name, commit.substring(0, SHORT_ID));
    }

    private boolean leadsToForge() {
        return forge.isPresent() && repository.startsWith("https://");
    }
}
