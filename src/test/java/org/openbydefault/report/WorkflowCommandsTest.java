package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.rule.Severity;

class WorkflowCommandsTest {

    @Test
    void names_file_line_rule_and_fix() {
        assertThat(WorkflowCommands.of(Results.rich()))
                .contains("::error file=pom.xml,line=41,title=open-by-default%3A scm-public::"
                        + "scm:git:https://***@git.acme.lan/app.git needs an account and a network of yours"
                        + "%0AFix: Name the public address, for example ssh://git@github.com/acme/app.git")
                .anyMatch(command -> command.startsWith("::notice file=LICENSE,title=open-by-default%3A "
                        + "license-recognized::Please review: The text is nearest to BSD-3-Clause (94 %25)"));
    }

    @Test
    void a_file_name_or_message_cannot_inject_a_command() {
        CheckResult result = Results.result(
                Severity.ERROR,
                List.of(Results.failed(
                        "readme",
                        Severity.WARNING,
                        Results.finding(
                                "a,line=9::b%\n::error::x", 3, "100%\r\n::error::y ##[error]z", "A\n::error::w"))));

        assertThat(WorkflowCommands.of(result))
                .containsExactly("::warning file=a%2Cline=9%3A%3Ab%25 %3A%3Aerror%3A%3Ax,line=3,"
                        + "title=open-by-default%3A readme::100%25 ::error::y # #[error]z%0AFix: A ::error::w");
    }

    @Test
    void what_was_there_before_or_is_accepted_gets_none() {
        assertThat(WorkflowCommands.of(Results.compared()))
                .singleElement()
                .asString()
                .startsWith("::error file=docs/d.md,line=4,");
    }

    @Test
    void there_are_no_more_than_github_shows() {
        assertThat(WorkflowCommands.of(Results.large(500))).hasSize(WorkflowCommands.PER_LEVEL);
    }

    @Test
    void a_build_log_obeys_no_command_of_a_repository() {
        assertThat(LogText.line("x ##[add-mask]y ##vso[task.z] ###[ ## Heading #1 ##"))
                .isEqualTo("x # #[add-mask]y # #vso[task.z] ## #[ ## Heading #1 ##");
    }
}
