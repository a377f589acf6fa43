package org.openbydefault.declared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openbydefault.deployment.KindDetection;
import org.openbydefault.document.DataReader;
import org.openbydefault.document.Formats;
import org.openbydefault.document.StrictYaml;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class DeclaredRuleTest {

    private static final String REST =
            "summary: s, family: community, severity: warning, message: It is not so, fix: Make it so";

    /** The members of a rule, and how the message starts. */
    private static final String MISTAKES = """
            file: README*
              rule 'acme.x': takes exactly one of exists, absent, contains, lacks, heading, links, pom
            file: README*, contains: a, lacks: b
              rule 'acme.x': takes exactly one of exists, absent, contains, lacks, heading, links, pom, not 2
            contains: a
              rule 'acme.x': needs 'file', a pattern of files
            exists: README*, file: LICENSE
              rule 'acme.x': names files twice; with 'file', write 'exists: true'
            exists: /README
              rule 'acme.x': '/README' can match nothing: write a path from the repository's root
            file: a, contains: '/(/'
              rule 'acme.x': '/(/' is no regular expression: missing closing )
            file: a, contains: '/(?=a)/'
              rule 'acme.x': '/(?=a)/' is no regular expression: invalid or unsupported Perl syntax
            file: a, contains: /a/g
              rule 'acme.x': '/a/g': behind the last slash stand flags, i, m or s; 'g' is none
            file: a, contains: a, lines: few
              rule 'acme.x': lines takes a number, from 1 on
            file: a, contains: a, ifPresent: maybe
              rule 'acme.x': ifPresent takes true or false
            file: a, contain: a
              unknown member of rule 'acme.x' 'contain', did you mean 'contains'?
            exists: a, when: {kind: servise}
              rule 'acme.x': 'servise' is no kind of project, did you mean 'service'?
            exists: a, when: {language: java}
              unknown member of when of rule 'acme.x' 'language', known are kind, file, pom
            pom: {equals: a}
              rule 'acme.x': pom needs 'element', names below <project> with / between them
            exists: a, passes: [{README.md: [a]}]
              rule 'acme.x': the text of README.md in passes is no text
            """;

    record Row(String members, String message) {}

    static List<Row> mistakes() {
        List<Row> rows = new ArrayList<>();
        String members = "";
        for (String line : MISTAKES.lines().toList()) {
            if (line.startsWith("  ")) {
                rows.add(new Row(members, line.strip()));
            }
            members = line;
        }
        return rows;
    }

    @ParameterizedTest
    @MethodSource
    void mistakes(Row row) {
        assertThat(problems("{acme.x: {" + REST + ", " + row.members() + "}}"))
                .anyMatch(problem -> problem.startsWith("p.yml:1: " + row.message()));
    }

    @Test
    void every_rule_needs_what_people_are_told() {
        assertThat(problems("{acme.x: {exists: a}}"))
                .containsExactly(
                        "p.yml:1: rule 'acme.x': needs 'summary'",
                        "p.yml:1: rule 'acme.x': needs 'message'",
                        "p.yml:1: rule 'acme.x': needs 'fix'",
                        "p.yml:1: rule 'acme.x': needs 'family'",
                        "p.yml:1: rule 'acme.x': needs 'severity'");
        assertThat(problems("{disclaimer: {}}"))
                .containsExactly("p.yml:1: rule 'disclaimer' needs a dot in its id, for example 'acme.disclaimer'");
    }

    @Test
    void exists_names_the_file_that_is_not_tracked() {
        DeclaredRule rule = rule("exists: NOTICE*");

        assertThat(Repository.with("NOTICE.md", "n").check(rule).outcome()).isEqualTo(Outcome.PASSED);
        Verdict verdict =
                Repository.with("README.md", "n").andUntracked("NOTICE.md", "n").check(rule);
        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings().get(0).message())
                .isEqualTo("It is not so: no file matches NOTICE*; NOTICE.md is there and not tracked by Git");
        assertThat(verdict.findings().get(0).fix()).isEqualTo("Make it so");
    }

    @Test
    void absent_finds_each_file_that_is_there() {
        DeclaredRule rule = rule("absent: '**/*.exe', except: test/");

        assertThat(Repository.with("a.exe", "")
                        .and("b/c.EXE", "")
                        .and("test/d.exe", "")
                        .check(rule)
                        .findings())
                .extracting(finding -> finding.location().path())
                .containsExactly("a.exe", "b/c.EXE");
        assertThat(Repository.with("a.txt", "").check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void contains_asks_each_file_for_each_text() {
        DeclaredRule rule = rule("file: 'docs/*', contains: [owner, /on.?call/i]");

        Verdict verdict = Repository.with("docs/a.md", "owner", "", "On-Call: us")
                .and("docs/b.md", "nobody")
                .check(rule);

        assertThat(verdict.findings())
                .extracting(finding -> finding.location() + " " + finding.message())
                .containsExactly(
                        "docs/b.md It is not so: in the text no owner",
                        "docs/b.md It is not so: in the text no /on.?call/i");
        assertThat(Repository.with("docs/a.md", "owner", "", "On-Call: us")
                        .check(rule)
                        .evidence()
                        .get(1)
                        .location())
                .hasToString("Optional[docs/a.md:3]");
    }

    @Test
    void a_missing_file_fails_unless_the_rule_is_about_files_that_are_there() {
        assertThat(Repository.with("x", "")
                        .check(rule("file: README*, contains: a"))
                        .outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(Repository.with("x", "")
                        .check(rule("file: README*, lacks: a"))
                        .outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(Repository.with("x", "")
                        .check(rule("file: README*, lacks: a, ifPresent: true"))
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void lacks_finds_the_line() {
        Verdict verdict = Repository.with("a.md", "x", "TODO y").check(rule("file: '*.md', lacks: TODO"));

        assertThat(verdict.findings().get(0).location()).hasToString("a.md:2");
        assertThat(verdict.findings().get(0).message()).isEqualTo("It is not so: it has TODO");
    }

    @Test
    void only_so_many_lines_count() {
        DeclaredRule rule = rule("file: a, contains: Copyright, lines: 2");

        assertThat(Repository.with("a", "x", "Copyright").check(rule).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(Repository.with("a", "x", "y", "Copyright").check(rule).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void headings_and_links_are_read_as_documents_are() {
        Repository repository =
                Repository.with("README.md", "# Acme", "", "## On call", "", "See [us](https://acme.example/x).");

        assertThat(repository
                        .check(rule("file: README*, heading: /^on call$/i"))
                        .evidence()
                        .get(0)
                        .location())
                .hasToString("Optional[README.md:3]");
        assertThat(repository.check(rule("file: README*, heading: See")).outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(repository.check(rule("file: README*, links: acme.example")).outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(repository.check(rule("file: README*, links: other.example")).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void an_element_of_the_pom_is_there_equals_or_matches() {
        Repository repository = Repository.withPom("<organization><name>Acme</name></organization>");

        assertThat(repository.check(rule("pom: organization/name")).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(repository.check(rule("pom: organization/url")).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(repository
                        .check(rule("pom: {element: organization/name, equals: Acme}"))
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        Verdict verdict = repository.check(rule("pom: {element: organization/name, matches: /^Other/}"));
        assertThat(verdict.findings().get(0).message()).isEqualTo("It is not so: 'Acme' has no /^Other/");
        assertThat(verdict.findings().get(0).location().line()).isPositive();
        assertThat(Repository.with("a", "").check(rule("pom: name")).outcome()).isEqualTo(Outcome.NOT_APPLICABLE);
    }

    @Test
    void an_element_of_a_parent_in_the_same_repository_counts() {
        Repository repository = Repository.with(
                        "pom.xml",
                        "<project><parent><groupId>a</groupId><artifactId>b</artifactId><version>1</version>"
                                + "<relativePath>parent</relativePath></parent><artifactId>c</artifactId></project>")
                .and(
                        "parent/pom.xml",
                        "<project><modelVersion>4.0.0</modelVersion><groupId>a</groupId><artifactId>b</artifactId>",
                        "<version>1</version><url>https://acme.example</url></project>");

        assertThat(repository.check(rule("pom: url")).evidence().get(0).location())
                .hasToString("Optional[parent/pom.xml:2]");
    }

    @Test
    void a_rule_applies_when_its_circumstances_are_there() {
        assertThat(Repository.with("a", "")
                        .check(rule("exists: b, when: {file: Dockerfile}"))
                        .message())
                .isEqualTo("Applies where a file matches Dockerfile");
        assertThat(Repository.with("Dockerfile", "")
                        .check(rule("exists: b, when: {file: Dockerfile}"))
                        .outcome())
                .isEqualTo(Outcome.FAILED);
        assertThat(Repository.with("a", "")
                        .check(rule("exists: b, when: {pom: scm}"))
                        .outcome())
                .isEqualTo(Outcome.NOT_APPLICABLE);
        assertThat(Repository.with("a", "")
                        .ofKind(ProjectKind.LIBRARY)
                        .check(rule("exists: b, when: {kind: [service]}"))
                        .message())
                .isEqualTo("Applies to other kinds of project; this is a library");
    }

    @Test
    void an_expression_that_others_would_never_finish_takes_no_time() {
        Verdict verdict = Repository.with("a", "a".repeat(100_000)).check(rule("file: a, contains: '/(a|aa)+$b/'"));

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void examples_are_judged_as_repositories_are() {
        DeclaredRule rule = rule("file: README*, contains: /no warranty/i,"
                + " passes: [{README.md: There is No Warranty.}], fails: [{README.md: Hello.}, {a: b}]");

        assertThat(rule.examples())
                .hasSize(3)
                .allSatisfy(
                        example -> assertThat(example.isMetBy(example.judge(rule, new Formats(), KindDetection::of)))
                                .isTrue());
    }

    private static DeclaredRule rule(String members) {
        List<String> problems = new ArrayList<>();
        List<DeclaredRule> rules = read("{acme.x: {" + REST + ", " + members + "}}", problems);
        assertThat(problems).isEmpty();
        return rules.get(0);
    }

    private static List<String> problems(String yaml) {
        List<String> problems = new ArrayList<>();
        read(yaml, problems);
        return problems;
    }

    private static List<DeclaredRule> read(String yaml, List<String> problems) {
        DataNode data = StrictYaml.read("p.yml", yaml, problems).orElseThrow();
        return RuleReader.read(new DataReader("p.yml", problems), data);
    }
}
