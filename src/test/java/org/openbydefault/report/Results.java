package org.openbydefault.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.openbydefault.engine.Acceptance;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.CheckedSource;
import org.openbydefault.engine.Comparison;
import org.openbydefault.engine.ComparisonBase;
import org.openbydefault.engine.ComparisonBase.How;
import org.openbydefault.engine.JudgedFinding;
import org.openbydefault.engine.Novelty;
import org.openbydefault.engine.OffRule;
import org.openbydefault.engine.Remark;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.DetectedKind;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.GitCommit;
import org.openbydefault.project.Location;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Results made by hand for tests of reports. */
final class Results {

    /** Text that tries to break out of every format that there is. */
    static final String HOSTILE = "<script>alert('x')</script> \"quoted\" & | `code` [link](javascript:x) **bold**"
            + " ::error::x %0A\r\n::set-output name=a::b ]]> \u001b[31mred\u001b[0m \u202eesrever\u202c end";

    private Results() {}

    /** A result in which every rule passed. */
    static CheckResult passing() {
        return result(Severity.ERROR, List.of(passed("readme", Family.COMMUNITY)));
    }

    /** A result with every outcome, every severity, hostile text, addresses with credentials, and custom rules. */
    static CheckResult rich() {
        List<RuleResult> results = new ArrayList<>();
        results.add(new RuleResult(
                RuleInfo.of("acme.contact", Family.COMMUNITY, Severity.INFO, "Somebody at Acme answers"),
                Severity.INFO,
                Verdict.failed(Location.of("docs/Überblick 1.md", 7), HOSTILE, HOSTILE, HOSTILE)));
        results.add(new RuleResult(
                info("container-images", Family.OPENNESS, Severity.WARNING, "Images come from public registries")
                        .forOperatedProjects(),
                Severity.WARNING,
                Verdict.unknown("compose.yaml could not be read: it is not UTF-8")));
        results.add(new RuleResult(
                info("deployment-docs", Family.OPERATIONS, Severity.ERROR, "The repository tells how to deploy it")
                        .withEvidenceOption()
                        .forOperatedProjects(),
                Severity.ERROR,
                Verdict.passed(
                        "By the configured evidence",
                        Evidence.byLink("https://deploy:s3cret@docs.acme.example/deploy?access_token=abc&page=2"),
                        Evidence.byLink(Location.of("README.md", 31), "https://docs.acme.example/install"),
                        Evidence.byLink("javascript:alert(1)//"),
                        Evidence.at("docs/deploy.md", "configured"))));
        results.add(new RuleResult(
                info("docs-links", Family.COMMUNITY, Severity.WARNING, "Relative links lead to tracked files"),
                Severity.WARNING,
                Verdict.failed("13 links lead nowhere", brokenLinks(13)),
                Optional.of("The pages move in March, see issue #12 & @docs")));
        results.add(new RuleResult(
                info("license-declared", Family.LICENSE, Severity.ERROR, "The POM declares the licence")
                        .supporting(Framework.OSPS_BASELINE, "OSPS-LE-02.01"),
                Severity.ERROR,
                Verdict.failed(
                                Location.of("pom.xml", 14),
                                "url",
                                "The licence 'Apache-2.0' has no <url>; looked at <licenses> of pom.xml and its parents"
                                        + " in this repository",
                                Fix.of(
                                        "Add the address:",
                                        "<license>",
                                        "  <name>Apache-2.0</name>",
                                        "  <url>https://www.apache.org/licenses/LICENSE-2.0.txt</url>",
                                        "</license>"))
                        .withSearched(List.of("<licenses> of pom.xml"))));
        results.add(new RuleResult(
                info("license-file", Family.LICENSE, Severity.ERROR, "The repository carries its licence text")
                        .supporting(Framework.OSPS_BASELINE, "OSPS-LE-03.01")
                        .supporting(Framework.GITHUB_COMMUNITY_PROFILE, "license"),
                Severity.ERROR,
                Verdict.passed(
                                "Apache-2.0 licence text in LICENSE",
                                Evidence.at(Location.of("LICENSE", 1), "Apache-2.0"))
                        .withSearched(List.of("LICENSE*", "COPYING*"))
                        .withAttribute("spdx", "Apache-2.0")));
        results.add(new RuleResult(
                info("license-recognized", Family.LICENSE, Severity.WARNING, "The licence is a known SPDX licence"),
                Severity.ERROR,
                Verdict.review(
                        Location.of("LICENSE"),
                        "BSD-3-Clause",
                        "The text is nearest to BSD-3-Clause (94 %); line 12 differs",
                        "Compare with https://spdx.org/licenses/BSD-3-Clause.html")));
        results.add(new RuleResult(
                info(
                                "operations-docs",
                                Family.OPERATIONS,
                                Severity.ERROR,
                                "The repository tells how to keep it running")
                        .forOperatedProjects()
                        .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "document-the-code"),
                Severity.ERROR,
                Verdict.notApplicable("Applies to services and infrastructure; this is a library")));
        results.add(passed("readme", Family.COMMUNITY));
        results.add(new RuleResult(
                info("scm-public", Family.METADATA, Severity.ERROR, "The SCM addresses are public"),
                Severity.ERROR,
                Verdict.failed(
                        Location.of("pom.xml", 41),
                        "connection",
                        "scm:git:https://ci:hunter2@git.acme.lan/app.git needs an account and a network of yours",
                        "Name the public address, for example ssh://git@github.com/acme/app.git")));
        return result(Severity.WARNING, results)
                .withOff(List.of(
                        new OffRule(
                                "changelog",
                                Family.COMMUNITY,
                                "pom.xml:41",
                                false,
                                Optional.of("We release daily, see <b>issue</b> #12")),
                        new OffRule("ci", Family.METADATA, "policy ours.yml", true, Optional.empty())))
                .with(Optional.of(new CheckedSource(
                        "git@github.com:acme/app.git", "3f2a1c9d0b8e7f6a5c4d3e2f1a0b9c8d7e6f5a4b", Optional.empty())));
    }

    /** A result with that many findings, spread evenly over fifty rules. */
    static CheckResult large(int findings) {
        List<RuleResult> results = new ArrayList<>();
        for (int rule = 100; rule < 150; rule++) {
            results.add(new RuleResult(
                    info(
                            "rule-" + rule,
                            Family.values()[rule % 5],
                            Severity.WARNING,
                            "Requirement " + rule + " is met"),
                    Severity.WARNING,
                    Verdict.failed("Many places", brokenLinks(findings / 50))));
        }
        return result(Severity.ERROR, results);
    }

    static CheckResult result(Severity failOn, List<RuleResult> results) {
        return new CheckResult(
                "0.1.0",
                Optional.of("org.acme:app:1.0"),
                service(),
                "open-by-default",
                Optional.of("sha256:" + "0a".repeat(32)),
                failOn,
                results,
                List.of());
    }

    /** A result of a project that is archived, and whose change log ended before that. */
    static CheckResult ended() {
        Verdict changelog = Verdict.passed(
                        "By its name",
                        Evidence.at(Location.of("CHANGES.md", 3), "ends at “1.2”, and the POM is at 4.0"))
                .withAttribute(Verdict.LIFE, "change log ended");
        Verdict model = Verdict.passed("Ended", Evidence.at(Location.of("README.md", 1), "Archived because <old>"))
                .withAttribute(Verdict.ENDED, "README.md:1")
                .withAttribute(Verdict.LIFE, "archived");
        return result(
                Severity.ERROR,
                List.of(
                        new RuleResult(
                                info("changelog", Family.COMMUNITY, Severity.INFO, "Changes are recorded"),
                                Severity.INFO,
                                changelog),
                        new RuleResult(
                                info(
                                        "maintenance-model",
                                        Family.COMMUNITY,
                                        Severity.WARNING,
                                        "It says who maintains it"),
                                Severity.INFO,
                                model)));
    }

    /** A result in which one finding is new, one was there before, one is accepted and one is accepted no more. */
    static CheckResult compared() {
        Acceptance until = acceptance("docs/b.md", "2027-03-31");
        Acceptance ended = acceptance("docs/c.md", "2026-12-31");
        RuleResult links = failed(
                "docs-links",
                Severity.ERROR,
                finding("docs/a.md", 1, "a.png", "The image leads to a.png", "Commit it"),
                finding("docs/b.md", 2, "b.png", "The image leads to b.png", "Commit it"),
                finding("docs/c.md", 3, "c.png", "The image leads to c.png", "Commit it"),
                finding("docs/d.md", 4, "d.png", "The image leads to d.png", "Commit it"));
        RuleResult scm = failed("scm", Severity.ERROR, finding("pom.xml", 1, "scm", "The POM has no <scm>", "Add it"));
        RuleResult ci = failed("ci", Severity.WARNING, finding("pom.xml", 0, "ci", "There is no CI", "Add it"));
        List<JudgedFinding> judged = links.findings();
        return new CheckResult(
                "0.1.0",
                Optional.of("org.acme:app:1.0"),
                DetectedKind.given(ProjectKind.SERVICE, "as configured"),
                "open-by-default",
                Optional.empty(),
                Severity.ERROR,
                List.of(
                        ci.with(List.of(ci.findings().get(0).with(Novelty.EXISTING))),
                        links.with(List.of(
                                judged.get(0).with(Novelty.EXISTING),
                                judged.get(1).with(Novelty.NEW).with(until, false),
                                judged.get(2).with(Novelty.EXISTING).with(ended, true),
                                judged.get(3).with(Novelty.NEW))),
                        scm.with(List.of(
                                scm.findings().get(0).with(Novelty.EXISTING).with(acceptance("pom.xml", ""), false)))),
                List.of(),
                Optional.of(new GitCommit("4b825dc642cb6eb9a060e54bf8d69288fbee4904", LocalDate.of(2027, 1, 5))),
                Optional.of(new Comparison(
                        new ComparisonBase(
                                How.MERGE_BASE,
                                "origin/main",
                                Optional.of(new GitCommit(
                                        "3f2a1c9d42cb6eb9a060e54bf8d69288fbee4904", LocalDate.of(2026, 8, 1))),
                                OptionalInt.of(12)),
                        1,
                        3,
                        2)),
                List.of(new Remark(Severity.INFO, "scm at gone.xml is accepted and found no more")),
                List.of(),
                Optional.empty());
    }

    private static Acceptance acceptance(String path, String until) {
        return Acceptance.of(
                "docs-links",
                path,
                "The pictures move to the site, see issue 12",
                until.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(until)),
                "POM");
    }

    private static DetectedKind service() {
        return new DetectedKind(
                ProjectKind.SERVICE, "image file in Dockerfile", List.of(Evidence.at("Dockerfile", "")), List.of());
    }

    static CheckResult withoutPom(RuleResult... results) {
        return new CheckResult(
                "0.1.0",
                Optional.empty(),
                DetectedKind.given(ProjectKind.INFRASTRUCTURE, "as configured"),
                "strict",
                Optional.empty(),
                Severity.OFF,
                List.of(results),
                List.of());
    }

    static RuleResult failed(String id, Severity severity, Finding... findings) {
        return new RuleResult(
                info(id, Family.COMMUNITY, severity, "Something is there"),
                severity,
                Verdict.failed("It is not there", List.of(findings)));
    }

    static Finding finding(String path, int line, String message, String fix) {
        return finding(path, line, "", message, fix);
    }

    static Finding finding(String path, int line, String message, Fix remedy) {
        return Finding.of(Location.of(path, line), "", message, remedy);
    }

    static Finding finding(String path, int line, String subject, String message, String fix) {
        return Finding.of(Location.of(path, line), subject, message, fix);
    }

    private static RuleInfo info(String id, Family family, Severity severity, String summary) {
        return RuleInfo.of(id, family, severity, summary);
    }

    private static RuleResult passed(String id, Family family) {
        return new RuleResult(
                info(id, family, Severity.ERROR, "A README stands where the forge shows it"),
                Severity.ERROR,
                Verdict.passed("README.md has 512 words", Evidence.at("README.md", "")));
    }

    private static List<Finding> brokenLinks(int count) {
        List<Finding> findings = new ArrayList<>();
        for (int line = count; line > 0; line--) {
            findings.add(finding(
                    "docs/page.md",
                    line,
                    "missing-" + line + ".md",
                    "The link to missing-" + line + ".md leads nowhere; nearest is docs/present.md",
                    "Correct the link or commit docs/missing-" + line + ".md"));
        }
        return findings;
    }
}
