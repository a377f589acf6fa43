package org.openbydefault.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.testkit.Repository;

class NearestFileTest {

    private static final NearestFile NEAREST = new NearestFile(Repository.with("docs/Install.md", "x")
            .and("docs/backup-and-restore.md", "x")
            .and("docs/monitoring.md", "x")
            .and("docs/logo.png", "x")
            .and("docs/de/upgrade.md", "x")
            .and("manual/upgrade.md", "x")
            .project()
            .files());

    @ParameterizedTest
    @CsvSource({
        "docs/install.md, docs/Install.md",
        "docs/install.adoc, docs/Install.md",
        "docs/backup.md, docs/backup-and-restore.md",
        "docs/monitorign.md, docs/monitoring.md",
        "docs/upgrade.md, docs/de/upgrade.md",
        "manual/de/upgrade.md, manual/upgrade.md",
        "docs/login.md, ''",
        "docs/elsewhere.md, ''",
    })
    void the_nearest_has_another_case_extension_end_spelling_or_folder(String path, String nearest) {
        assertThat(NEAREST.to(path).orElse("")).isEqualTo(nearest);
    }
}
