package org.openbydefault.maven.pom;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Fact;
import org.openbydefault.testkit.Repository;

class PomLocatorTest {

    private static final String POM = "<project><artifactId>x</artifactId></project>";

    @Test
    void the_pom_of_the_folder_comes_first() {
        assertThat(locate(Repository.with("pom.xml", POM).and("a/pom.xml", POM)).value())
                .contains("pom.xml");
    }

    @Test
    void else_the_one_nearest_to_the_top() {
        assertThat(locate(Repository.with("a/b/pom.xml", POM).and("apps/pom.xml", POM))
                        .value())
                .contains("apps/pom.xml");
    }

    @Test
    void of_several_at_one_depth_the_one_that_holds_the_others() {
        assertThat(locate(
                                Repository.with("a/pom.xml", POM)
                                        .and(
                                                "build/pom.xml",
                                                "<project><artifactId>b</artifactId><modules><module>../a</module></modules></project>"))
                        .value())
                .contains("build/pom.xml");
    }

    @Test
    void still_undecided_asks_for_the_property() {
        assertThat(locate(Repository.with("a/pom.xml", POM).and("b/pom.xml", POM))
                        .reason())
                .isEqualTo("Several POMs are equally near to the top (a/pom.xml, b/pom.xml): choose one with"
                        + " -DopenByDefault.pom=<path>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test/apps/web/pom.xml",
                "src/test/resources/pom.xml",
                "__tests__/cache/pom.xml",
                "examples/client/pom.xml",
                "demo/pom.xml",
                "testdata/pom.xml",
                "tools/linter/pom.xml"
            })
    void what_builds_a_test_a_sample_or_a_tool_is_not_the_pom_of_the_project(String path) {
        assertThat(locate(Repository.with(path, POM)).value()).contains("pom.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"settings.gradle", "build.gradle.kts", "build.sbt", "MODULE.bazel"})
    void below_a_build_of_another_tool_a_pom_is_for_something_beside_the_product(String build) {
        assertThat(locate(Repository.with(build, "x").and("releng/pom.xml", POM))
                        .value())
                .contains("pom.xml");
        assertThat(locate(Repository.with("pom.xml", POM).and(build, "x")).value())
                .contains("pom.xml");
        assertThat(locate(Repository.with("web/" + build, "x").and("server/pom.xml", POM))
                        .value())
                .contains("server/pom.xml");
    }

    @Test
    void no_pom_at_all_is_known() {
        assertThat(locate(Repository.with("site.yml", "x")).value()).contains("pom.xml");
    }

    private static Fact<String> locate(Repository repository) {
        return new PomLocator(
                        repository.project().files(), new PomReader(repository.store(), parent -> Fact.unknown("none")))
                .locate("");
    }
}
