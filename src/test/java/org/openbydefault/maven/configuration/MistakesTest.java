package org.openbydefault.maven.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people get wrong, and how the message starts that they get. */
class MistakesTest {

    /** Elements of {@code <configuration>}, which start on line 4 of the POM. */
    private static final String ELEMENTS = """
            <polcy>strict</polcy>
              pom.xml:4: unknown parameter <polcy>, did you mean 'policy'?
            <failon>never</failon>
              pom.xml:4: unknown parameter <failon>, did you mean 'failOn'?
            <severites/>
              pom.xml:4: unknown parameter <severites>, did you mean 'severities'?
            <license-file>off</license-file>
              pom.xml:4: <license-file> is no parameter; the severity of a rule goes to <severities>
            <license-approved><allow>MIT</allow></license-approved>
              pom.xml:4: <license-approved> is no parameter; the severity of a rule goes to <severities>, what else is
            <readme>warning</readme>
              pom.xml:4: <readme> is no parameter; the severity of a rule goes to <severities>
            <kind>library</kind><kind>plugin</kind>
              pom.xml:4: <kind> stands twice in <configuration>

            <policy>strickt</policy>
              pom.xml:4: policy: 'strickt' is neither a built-in policy nor a file nor a class-path resource, did you mean 'strict'?
            <policy>acme/none.yml</policy>
              pom.xml:4: policy: 'acme/none.yml' is neither a built-in policy nor a file nor a class-path resource, known are
            <kind>servise</kind>
              pom.xml:4: kind: 'servise' is no kind of project, did you mean 'service'?
            <kind>microfrontend</kind>
              pom.xml:4: kind: 'microfrontend' is no kind of project, known are auto, service, library, plugin, sample,
            <failOn>warn</failOn>
              pom.xml:4: failOn: 'warn' is none of error, warning, info, never
            <failOn>off</failOn>
              pom.xml:4: failOn: 'off' is none of error, warning, info, never
            <annotations>on</annotations>
              pom.xml:4: annotations: 'on' is none of auto, off
            <online>yes</online>
              pom.xml:4: online: 'yes' is neither true nor false
            <verbose>1</verbose>
              pom.xml:4: verbose: '1' is neither true nor false
            <privateAddresses>on</privateAddresses>
              pom.xml:4: privateAddresses: 'on' is neither true nor false
            <formats>json, sariff</formats>
              pom.xml:4: formats: 'sariff' is no format, did you mean 'sarif'?
            <formats>html; sarif</formats>
              pom.xml:4: formats: 'html; sarif' is no format, known are

            <failOn><error/></failOn>
              pom.xml:4: <failOn> takes text and no elements
            <formats><format><name>html</name></format></formats>
              pom.xml:4: <format> in <formats> takes text and no elements
            <severities>readme=off</severities>
              pom.xml:4: <severities> takes an element for each rule, <changelog>off</changelog>, not 'readme=off'
            <options>readme</options>
              pom.xml:4: <options> takes an element for each rule that has an element for each option, not 'readme'
            <severities><readme><reason>r</reason></readme></severities>
              pom.xml:4: <readme> in <severities> takes a severity alone; options go to <options><readme>
            <options><scm>error</scm></options>
              pom.xml:4: <scm> in <options> takes elements, one for each option; a severity goes to <severities>
            <options><readme><reason><b>r</b><c><d/></c></reason></readme></options>
              pom.xml:4: <c> in <reason> takes text and no elements
            <severities><readme>off</readme><readme>error</readme></severities>
              pom.xml:4: <readme> stands twice in <severities>
            <options><readme><reason>a</reason></readme><readme/></options>
              pom.xml:4: <readme> stands twice in <options>
            <options><readme><reason>a</reason><reason>b</reason></readme></options>
              pom.xml:4: <reason> stands twice in <options><readme>

            <severities><licence-file>error</licence-file></severities>
              pom.xml:4: unknown rule 'licence-file', did you mean 'license-file'?
            <severities><acme.contact>error</acme.contact></severities>
              pom.xml:4: unknown rule 'acme.contact', known are
            <severities><readme>warn</readme></severities>
              pom.xml:4: severity of 'readme': 'warn' is no severity, did you mean 'warning'?
            <severities><readme>none</readme></severities>
              pom.xml:4: severity of 'readme': 'none' is no severity, did you mean 'off'?
            <severities><readme>loud</readme></severities>
              pom.xml:4: severity of 'readme': 'loud' is no severity, use error, warning, info or off
            <severities><readme/></severities>
              pom.xml:4: severity of 'readme': '' is no severity, use error, warning, info or off
            <options><changelogs><reason>r</reason></changelogs></options>
              pom.xml:4: options of unknown rule 'changelogs', did you mean 'changelog'?
            <options><readme><evidense>docs</evidense></readme></options>
              pom.xml:4: rule 'readme' has no option 'evidense', did you mean 'evidence'?
            <options><readme><allow>docs</allow></readme></options>
              pom.xml:4: rule 'readme' has no option 'allow', known are

            <internalHosts>https://wiki.acme.lan</internalHosts>
              pom.xml:4: internalHosts: 'https://wiki.acme.lan' can match nothing: write it without https://
            <internalHosts>*.acme.lan *.acme.corp</internalHosts>
              pom.xml:4: internalHosts: '*.acme.lan *.acme.corp' can match nothing: there is a space in it; separate globs by commas
            <internalHosts>git@acme.lan</internalHosts>
              pom.xml:4: internalHosts: 'git@acme.lan' can match nothing: name the host alone, without a user
            <internalHosts>*..lan</internalHosts>
              pom.xml:4: internalHosts: '*..lan' can match nothing: no host has two dots in a row
            <communityDefaults>acme/.github</communityDefaults>
              pom.xml:4: communityDefaults: 'acme/.github' is neither an address nor a path beside the repository, as ../.github
            <rules><notice/></rules>
              pom.xml:4: rule 'notice' needs a dot in its id, for example 'acme.notice'
            <rules><acme.x><exist>a</exist><summary>s</summary><family>license</family><severity>info</severity><message>m</message><fix>f</fix><absent>b</absent></acme.x></rules>
              pom.xml:4: unknown member of rule 'acme.x' 'exist', did you mean 'exists'?
            <pom>app/pom.xml</pom>
              pom.xml:4: pom: counts only together with directory; the POM of a build is the one that Maven was started for
            """;

    /** What stands behind {@code -D}. */
    private static final String USER_PROPERTIES = """
            openByDefault.failon=never
              -DopenByDefault.failon: unknown property, did you mean 'openByDefault.failOn'?
            open-by-default.skip=true
              -Dopen-by-default.skip: unknown property, did you mean 'openByDefault.skip'?
            OPENBYDEFAULT.FAIL_ON=never
              -DOPENBYDEFAULT.FAIL_ON: unknown property, did you mean 'openByDefault.failOn'?
            openbydefault.internal-hosts=a
              -Dopenbydefault.internal-hosts: unknown property, did you mean 'openByDefault.internalHosts'?
            openByDefault.sevrities=readme=off
              -DopenByDefault.sevrities: unknown property, did you mean 'openByDefault.severities'?
            openByDefault.license-file=off
              -DopenByDefault.license-file: unknown property, known are
            openByDefault.severities=readme
              -DopenByDefault.severities: 'readme' is not of the form rule=severity
            openByDefault.severities=readme=off,readme=info
              -DopenByDefault.severities: 'readme' has two severities
            openByDefault.severities=changlog=off
              -DopenByDefault.severities: unknown rule 'changlog', did you mean 'changelog'?
            openByDefault.options=readme=docs
              -DopenByDefault.options: 'readme=docs' is not of the form rule.option=value
            openByDefault.options=readme.evidense=docs
              -DopenByDefault.options: rule 'readme' has no option 'evidense', did you mean 'evidence'?
            openByDefault.online=maybe
              -DopenByDefault.online: online: 'maybe' is neither true nor false
            openByDefault.pom=app/pom.xml
              -DopenByDefault.pom: pom: counts only together with directory
            """;

    /** Elements of {@code <properties>}, which stand on line 2 of the POM. */
    private static final String PROPERTIES = """
            <openByDefault.failon>never</openByDefault.failon>
              pom.xml:2: property openByDefault.failon is none of this plugin, did you mean 'openByDefault.failOn'?
            <open-by-default.skip>true</open-by-default.skip>
              pom.xml:2: property open-by-default.skip is none of this plugin, did you mean 'openByDefault.skip'?
            <openByDefault.kind>servise</openByDefault.kind>
              pom.xml:2: kind: 'servise' is no kind of project, did you mean 'service'?
            """;

    record Row(String mistake, String message) {}

    static List<Row> elements() {
        return rows(ELEMENTS);
    }

    static List<Row> userProperties() {
        return rows(USER_PROPERTIES);
    }

    static List<Row> properties() {
        return rows(PROPERTIES);
    }

    @ParameterizedTest
    @MethodSource
    void elements(Row row) {
        assertOnly(new Build().configuration(row.mistake()).mistakes(), row.message());
    }

    @ParameterizedTest
    @MethodSource
    void userProperties(Row row) {
        assertOnly(new Build().userProperty(row.mistake()).mistakes(), row.message());
    }

    @ParameterizedTest
    @MethodSource
    void properties(Row row) {
        assertOnly(new Build().properties(row.mistake()).mistakes(), row.message());
    }

    @Test
    void all_are_told_at_once_each_with_its_line() {
        assertThat(new Build()
                        .properties("<openByDefault.kind>servise</openByDefault.kind>")
                        .configuration("<polcy>strict</polcy>\n\n<failOn>warn</failOn>")
                        .userProperty("openByDefault.sevrities=a=b")
                        .mistakes())
                .hasSize(4)
                .anyMatch(mistake -> mistake.startsWith("pom.xml:6: failOn: "));
    }

    private static void assertOnly(List<String> mistakes, String message) {
        assertThat(mistakes).hasSize(1);
        assertThat(mistakes.get(0)).startsWith(message);
    }

    private static List<Row> rows(String table) {
        List<Row> rows = new ArrayList<>();
        String mistake = "";
        for (String line : table.lines().toList()) {
            if (line.startsWith("  ")) {
                rows.add(new Row(mistake, line.strip()));
            }
            mistake = line;
        }
        return rows;
    }
}
