package org.openbydefault.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.testkit.Repository;

class LinkPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs/modules/ROOT/pages/index.adoc",
                "docs/modules/ROOT/pages/install/linux.adoc",
                "docs/modules/ROOT/partials/counters.adoc",
                "docs/modules/ROOT/nav.adoc"
            })
    void texts_of_an_antora_module_link_from_its_pages(String from) {
        String page = "docs/modules/ROOT/pages/operate/metrics.adoc";
        LinkPaths links = new LinkPaths(
                Repository.with(from, "= Acme").and(page, "= Metrics").project().files());

        assertThat(links.find(from, "operate/metrics.adoc")).contains(page);
        assertThat(links.find(from, "operate/backup.adoc")).isEmpty();
    }
}
