package org.openbydefault.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.project.Sisters;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.community.CodeOfConduct;
import org.openbydefault.rules.community.Contributing;
import org.openbydefault.rules.community.SecurityPolicy;
import org.openbydefault.rules.community.Support;
import org.openbydefault.testkit.Repository;

/** An organisation that keeps files once for all its repositories. */
class CommunityDefaultsTest {

    private static final String GITHUB = "https://github.com/acme/.github";
    private static final String TEXT =
            "Send a pull request, say what it is for, and wait for somebody of the team to look at what you propose.";
    private static final String POLICY = "Report a vulnerability to security@acme.example.";

    private final Repository app = Repository.withPom().and("README.md", "# App", "It counts.");
    private final Repository theirs = Repository.with("CONTRIBUTING.md", "# Contributing", TEXT)
            .and("docs/SUPPORT.md", "# Support", "Ask at https://acme.example/forum.")
            .and(".github/SECURITY.md", "# Security", POLICY)
            .and(
                    "CODE_OF_CONDUCT.md",
                    "# Code of conduct",
                    "Be kind to each other. Whoever is not will be asked to stop, and to leave if that does not help.");

    @Test
    void github_shows_them_where_a_repository_has_none() {
        app.andRemote("origin", "git@github.com:acme/app.git").withCommunityDefaults(GITHUB);

        assertThat(check(new Contributing(), GITHUB).message())
                .isEqualTo("In the organisation's .github CONTRIBUTING.md");
        assertThat(check(new Contributing(), GITHUB).evidence()).first().satisfies(evidence -> {
            assertThat(evidence.url()).contains(GITHUB);
            assertThat(evidence.kind()).isEqualTo(Evidence.Kind.SISTER);
        });
        for (Rule rule : List.of(new CodeOfConduct(), new SecurityPolicy(), new Support())) {
            assertThat(check(rule, GITHUB).outcome()).as(rule.info().id()).isEqualTo(Outcome.PASSED);
        }
    }

    @Test
    void a_checkout_beside_the_repository_is_read_as_well() {
        app.withCommunityDefaults("../.github");

        assertThat(check(new Contributing(), "../.github").outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void what_nobody_read_is_not_green() {
        app.withCommunityDefaults(GITHUB);

        Verdict verdict = check(new Contributing(), "nothing");

        assertThat(verdict.outcome()).isEqualTo(Outcome.REVIEW);
        assertThat(verdict.message())
                .contains("; nobody read https://github.com/acme/.github, where communityDefaults says");
        assertThat(verdict.findings().get(0).fix()).contains("communityDefaults as ../.github");
    }

    @Test
    void a_repository_that_was_read_at_one_place_is_not_missed_at_another() {
        app.withCommunityDefaults("../.github").withCommunityDefaults(GITHUB);
        Repository empty = Repository.with("profile/README.md", "# Acme");

        Verdict verdict = check(new Contributing(), app, empty, "../.github");

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.searched()).contains("CONTRIBUTING in .github");
    }

    @ParameterizedTest
    @CsvSource({
        "https://github.com/acme/app.git, https://github.com/acme/.github, PASSED",
        "https://github.com/Acme/app.git, https://github.com/acme/.github, PASSED",
        "https://github.com/other/app.git, https://github.com/acme/.github, FAILED",
        "https://gitlab.com/acme/app.git, https://gitlab.com/acme/.github, FAILED",
        "https://github.com/acme/app.git, https://github.com/acme/handbook, FAILED",
        "https://github.acme.example/team/app, https://github.acme.example/team/.github, PASSED"
    })
    void only_github_takes_them_and_from_the_same_owner(String ours, String defaults, Outcome outcome) {
        app.andRemote("origin", ours).withCommunityDefaults(defaults);

        Verdict verdict = check(new Contributing(), defaults);

        assertThat(verdict.outcome()).isEqualTo(outcome);
        if (outcome == Outcome.FAILED) {
            assertThat(verdict.message()).matches("The evidence is in (.github|handbook), but nothing here says so");
        }
    }

    @Test
    void elsewhere_a_readme_that_names_them_leads_there() {
        app.and("README.md", "# App", "It counts.", "", "How we work: https://gitlab.com/acme/handbook")
                .withCommunityDefaults("https://gitlab.com/acme/handbook");

        Verdict verdict = check(new Contributing(), "https://gitlab.com/acme/handbook");

        assertThat(verdict.message()).isEqualTo("In the organisation's handbook CONTRIBUTING.md");
        assertThat(verdict.evidence().get(0).location()).hasToString("Optional[README.md:4]");
    }

    @Test
    void a_readme_that_speaks_of_the_folder_names_no_repository() {
        app.and("README.md", "# App", "The workflows are in .github/workflows.")
                .andRemote("origin", "https://github.com/other/app")
                .withCommunityDefaults(GITHUB);

        assertThat(check(new Contributing(), GITHUB).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_file_of_its_own_hides_that_of_the_organisation() {
        app.and("CONTRIBUTING.md", "").withCommunityDefaults(GITHUB);

        assertThat(check(new Contributing(), GITHUB).outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_section_of_a_readme_there_is_shown_nowhere() {
        app.withCommunityDefaults(GITHUB);
        Repository readme = Repository.with("README.md", "# Acme", "## Contributing", TEXT);

        assertThat(check(new Contributing(), app, readme, GITHUB).outcome()).isEqualTo(Outcome.FAILED);
    }

    private Verdict check(Rule rule, String atHand) {
        return check(rule, app, theirs, atHand);
    }

    private static Verdict check(Rule rule, Repository ours, Repository defaults, String atHand) {
        Project project = ours.project();
        Project there = defaults.project();
        Sisters.of(project, place -> place.equals(atHand) ? Optional.of(there) : Optional.empty());
        RuleSetting setting = new RuleSetting(rule, Severity.ERROR, "rule default", Options.of(Map.of()));
        return Engine.run(project, List.of(setting), (info, number, of) -> {}, new Crashes())
                .get(0)
                .verdict();
    }
}
