package org.openbydefault.maven.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openbydefault.configuration.Configuration;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.rule.Severity;

/** What Maven knows of the user's wishes, and which of them counts. */
class MavenConfigurationTest {

    @Test
    void a_property_of_the_pom_works_for_every_parameter() throws ConfigurationException {
        Configuration configuration = new Build()
                .properties("<openByDefault.policy>strict</openByDefault.policy>"
                        + "<openByDefault.kind>library</openByDefault.kind>"
                        + "<openByDefault.failOn>never</openByDefault.failOn>"
                        + "<openByDefault.severities>readme=off, changelog=error</openByDefault.severities>"
                        + "<openByDefault.options>license-approved.allow=MIT, 0BSD</openByDefault.options>"
                        + "<openByDefault.internalHosts>*.acme.lan</openByDefault.internalHosts>"
                        + "<openByDefault.formats>html</openByDefault.formats>"
                        + "<openByDefault.annotations>off</openByDefault.annotations>"
                        + "<openByDefault.online>true</openByDefault.online>"
                        + "<openByDefault.privateAddresses>true</openByDefault.privateAddresses>"
                        + "<openByDefault.verbose>true</openByDefault.verbose>")
                .read();

        assertThat(configuration.policy()).isEqualTo("strict");
        assertThat(configuration.kind()).contains(ProjectKind.LIBRARY);
        assertThat(configuration.failOn()).isEqualTo(Severity.OFF);
        assertThat(setting(configuration, "readme").severity()).isEqualTo(Severity.OFF);
        assertThat(setting(configuration, "readme").origin()).isEqualTo("pom.xml:2");
        assertThat(setting(configuration, "license-approved").options().list("allow"))
                .containsExactly("MIT", "0BSD");
        assertThat(configuration.internalHosts()).containsExactly("*.acme.lan");
        assertThat(configuration.formats()).containsExactly(ReportFormat.HTML);
        assertThat(configuration.annotations()).isFalse();
        assertThat(configuration.online()).isTrue();
        assertThat(configuration.privateAddresses()).isTrue();
        assertThat(configuration.verbose()).isTrue();
    }

    @Test
    void an_element_wins_over_a_property_of_the_pom_and_a_user_property_over_both() throws ConfigurationException {
        Build build = new Build()
                .properties("<openByDefault.kind>library</openByDefault.kind>"
                        + "<openByDefault.severities>readme=off,scm=off,ci=off</openByDefault.severities>")
                .configuration("<kind>plugin</kind><severities><scm>info</scm><ci>info</ci></severities>")
                .userProperty("openByDefault.severities=ci=error");

        assertThat(build.read().kind()).contains(ProjectKind.PLUGIN);
        assertThat(setting(build.read(), "readme").severity()).isEqualTo(Severity.OFF);
        assertThat(setting(build.read(), "scm").severity()).isEqualTo(Severity.INFO);
        assertThat(setting(build.read(), "scm").origin()).isEqualTo("pom.xml:4");
        assertThat(setting(build.read(), "ci").severity()).isEqualTo(Severity.ERROR);
        assertThat(setting(build.read(), "ci").origin()).isEqualTo("-DopenByDefault.severities");
        assertThat(build.userProperty("openByDefault.kind=sample").read().kind())
                .contains(ProjectKind.SAMPLE);
    }

    @Test
    void an_execution_counts_for_itself_alone() throws ConfigurationException {
        Build build = new Build()
                .configuration("<kind>plugin</kind>")
                .execution("production", "<kind>service</kind>")
                .execution("samples", "<kind>sample</kind>");

        assertThat(build.read("production").kind()).contains(ProjectKind.SERVICE);
        assertThat(build.read("samples").kind()).contains(ProjectKind.SAMPLE);
        assertThat(build.read("default-cli").kind()).contains(ProjectKind.PLUGIN);
    }

    @Test
    void lists_are_text_with_commas_or_elements_of_any_name() throws ConfigurationException {
        Configuration configuration = new Build()
                .configuration("<formats><format>html</format><format>sarif</format></formats>"
                        + "<internalHosts><host>*.acme.lan</host><host>wiki.acme.example</host></internalHosts>"
                        + "<options><license-approved><allow><license>MIT</license><license>ISC</license></allow>"
                        + "</license-approved></options>")
                .read();

        assertThat(configuration.formats()).containsExactlyInAnyOrder(ReportFormat.HTML, ReportFormat.SARIF);
        assertThat(configuration.internalHosts()).containsExactly("*.acme.lan", "wiki.acme.example");
        assertThat(setting(configuration, "license-approved").options().list("allow"))
                .containsExactly("MIT", "ISC");
    }

    @Test
    void an_option_on_the_command_line_takes_values_with_commas_and_equals_signs() throws ConfigurationException {
        Configuration configuration = new Build()
                .userProperty("openByDefault.options=operations-topics.stems=backup=dump,upgrade=nouveau,"
                        + "readme.evidence=https://acme.example/a.b?c=d,docs/README.md")
                .read();

        assertThat(setting(configuration, "operations-topics").options().list("stems"))
                .containsExactly("backup=dump", "upgrade=nouveau");
        assertThat(setting(configuration, "readme").options().list("evidence"))
                .containsExactly("https://acme.example/a.b?c=d", "docs/README.md");
    }

    @Test
    void a_rule_without_code_can_stand_in_a_pom() throws ConfigurationException {
        Configuration configuration = new Build()
                .configuration("<rules>\n<acme.notice><summary>s</summary><family>license</family>"
                        + "<severity>info</severity><file><one>NOTICE</one><two>NOTICE.md</two></file>"
                        + "<contains>x</contains><when><kind>service</kind></when>"
                        + "<message>m</message><fix>f</fix></acme.notice></rules>")
                .read();

        assertThat(setting(configuration, "acme.notice").severity()).isEqualTo(Severity.INFO);
        assertThat(setting(configuration, "acme.notice").origin()).isEqualTo("pom.xml:5");
    }

    @Test
    void a_flag_without_a_value_is_set() throws ConfigurationException {
        assertThat(new Build().userProperty("openByDefault.online=").read().online())
                .isTrue();
        assertThat(new Build().userProperty("openByDefault.online=FALSE").read().online())
                .isFalse();
    }

    @Test
    void the_older_property_of_explain_and_properties_that_a_pom_has_for_itself_are_no_mistakes() {
        assertThat(new Build().userProperty("open-by-default.rule=readme").mistakes())
                .isEmpty();
        assertThat(new Build()
                        .properties("<openByDefault.version>1</openByDefault.version>")
                        .userProperty("openByDefault.version=2")
                        .mistakes())
                .isEmpty();
    }

    private static RuleSetting setting(Configuration configuration, String rule) {
        for (RuleSetting setting : configuration.settings()) {
            if (setting.rule().info().id().equals(rule)) {
                return setting;
            }
        }
        throw new AssertionError(rule);
    }
}
