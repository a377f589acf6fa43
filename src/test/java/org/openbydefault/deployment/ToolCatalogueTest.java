package org.openbydefault.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ToolCatalogueTest {

    private final ToolCatalogue catalogue = ToolCatalogue.read();

    @Test
    void the_kinds_are_those_that_the_page_of_the_rule_lists() {
        assertThat(catalogue.kinds())
                .containsExactly(
                        "dashboards",
                        "alerts",
                        "backup",
                        "migration and tasks",
                        "administration",
                        "load tests",
                        "on call");
    }

    @Test
    void every_line_names_extensions_and_something_by_which_a_path_is_found() {
        assertThat(catalogue.sorts()).allSatisfy(sort -> {
            assertThat(sort.extensions()).isNotEmpty();
            assertThat(sort.names()).isNotEmpty();
        });
    }

    @Test
    void a_name_without_a_word_of_its_own_needs_a_mark() {
        assertThat(catalogue.sorts())
                .filteredOn(sort -> sort.names().stream()
                        .anyMatch(name -> name.longestWord().isEmpty()))
                .allSatisfy(sort -> assertThat(sort.marks()).isNotEmpty());
    }

    @Test
    void words_match_as_the_head_of_the_resource_says() {
        assertThat(matches("backup", "ops/db-backup.sh")).isTrue();
        assertThat(matches("backup", "ops/backupper.sh")).isFalse();
        assertThat(matches("load-test", "run-load-test.sh")).isTrue();
        assertThat(matches("load-test", "test-load.sh")).isFalse();
        assertThat(matches("^fix-", "fix-rights.sh")).isTrue();
        assertThat(matches("^fix-", "fix.sh")).isFalse();
        assertThat(matches("^fix-", "bugfix-rights.sh")).isFalse();
        assertThat(matches("^migrate", "migrate.sh")).isTrue();
        assertThat(matches("^create+user", "create-admin-user.sh")).isTrue();
        assertThat(matches("^create+user", "create-admin.sh")).isFalse();
        assertThat(matches("backup/", "db-backup/run.sh")).isTrue();
        assertThat(matches("management/commands/", "a/management/commands/b.py"))
                .isTrue();
        assertThat(matches("management/commands/", "a/management/b/commands/c.py"))
                .isFalse();
        assertThat(matches("cmd/+users", "cmd/users.go")).isTrue();
        assertThat(matches("cmd/+users", "users.go")).isFalse();
    }

    @Test
    void a_line_without_its_four_columns_is_refused() {
        assertThatThrownBy(() -> ToolSort.parse("alerts", "alert | beside | yml"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("alert | beside | yml");
    }

    private static boolean matches(String name, String path) {
        return ToolName.isAnyOf(List.of(ToolName.parse(name)), PathWords.of(path));
    }
}
