package org.openbydefault.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dockerfile",
                "server/Dockerfile",
                ".deploy/app.yml",
                ".docker/Dockerfile",
                "latest/app.yml",
                "wiki/Dockerfile",
                "demo/Dockerfile"
            })
    void what_lies_in_no_folder_beside_the_product_is_of_the_product(String path) {
        assertThat(ProductPaths.isProduct(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/Dockerfile",
                "apiTests/Dockerfile",
                "Examples/web/Dockerfile",
                "docs/Dockerfile",
                "dokumentation/Dockerfile",
                "bower_components/x/Dockerfile",
                "node_modules/x/Dockerfile",
                ".github/Dockerfile",
                "ci/Dockerfile"
            })
    void tests_samples_documentation_borrowed_trees_and_tools_are_not(String path) {
        assertThat(ProductPaths.isProduct(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "src/test/resources/a.key, true, true",
        "testresources/a.jar, false, true",
        "apitests/a.jar, false, true",
        "integrations/slack/a.key, false, true",
        "attestation/a.key, false, false",
        "server/test.key, false, false",
    })
    void a_key_is_a_fixture_for_certain_where_a_binary_may_be_one(String path, boolean certain, boolean probable) {
        assertThat(ProductPaths.isBelowSideName(path)).isEqualTo(certain);
        assertThat(ProductPaths.isProbablyForTests(path)).isEqualTo(probable);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost/server.key", "conf/dev/a.key", "demo-server/a.key", "docs/a.key", "conf/sample.key"})
    void a_path_says_that_nothing_real_depends_on_it(String path) {
        assertThat(ProductPaths.isForShow(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"conf/server.key", "site/a.key", "devices/a.key", "conf/signing.key"})
    void other_paths_do_not(String path) {
        assertThat(ProductPaths.isForShow(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "k8s/app.yml, true",
        "ops/charts/app/values.yaml, true",
        ".nais/app.yml, true",
        "operations/app.yml, true",
        "kube-prod/app.yml, true",
        "helm.yml, false",
        "src/app.yml, false"
    })
    void folders_say_that_something_is_deployed_by_their_content(String path, boolean deployment) {
        assertThat(ProductPaths.isForDeployment(path)).isEqualTo(deployment);
    }

    @ParameterizedTest
    @CsvSource({"web/vendor/a.md, true", "target/a.md, true", "vendors/a.md, false", "target, false"})
    void borrowed_is_what_lies_in_a_folder_for_it(String path, boolean borrowed) {
        assertThat(ProductPaths.isBorrowed(path)).isEqualTo(borrowed);
    }
}
