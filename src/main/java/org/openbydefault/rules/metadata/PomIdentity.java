package org.openbydefault.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.address.Remotes;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomScm;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.pom.ForeignParent;
import org.openbydefault.rules.pom.PomRule;

/** Repositories of artifacts show a project by its name, description and home page. */
public final class PomIdentity extends PomRule {

    /** What project generators write until somebody changes it. */
    private static final Set<String> PLACEHOLDERS = Set.of(
            "http://maven.apache.org",
            "http://www.example.com",
            "https://www.example.com",
            "http://example.com",
            "https://example.com");

    private static final RuleInfo INFO = RuleInfo.of(
                    "pom-identity",
                    Family.METADATA,
                    Severity.WARNING,
                    "The POM has a name, description and url of its own")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "make-the-codebase-findable");

    public PomIdentity() {
        super(INFO);
    }

    @Override
    protected Verdict judge(Project project, Pom pom) {
        Optional<PomValue> url = pom.url();
        boolean hasPage = url.isPresent() && counts(project, url.get());
        List<Evidence> evidence = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        note("name", stated(pom.name()), evidence, missing);
        note("description", stated(pom.description()), evidence, missing);
        List<Finding> findings = new ArrayList<>();
        if (!missing.isEmpty()) {
            findings.add(Finding.of(pom.location(), "name-and-description", lacks(missing), words(missing)));
        }
        note("url", hasPage ? url : Optional.empty(), evidence, missing);
        if (hasPage) {
            Optional<ScmUrl> other = otherRepository(project, url.get());
            if (other.isPresent()) {
                findings.add(Finding.of(
                        url.get().location(),
                        "url",
                        "<url> names " + other.get() + ", which is another repository than Git names",
                        page(project, pom)));
            }
            return findings.isEmpty()
                    ? Verdict.passed("The POM has a name, description and url of its own", evidence)
                    : Verdict.review(findings.get(0).message(), findings).withEvidence(evidence);
        }
        Optional<Verdict> unread = url.isPresent() ? Optional.empty() : ForeignParent.unread(pom, "<url>");
        if (unread.isPresent()) {
            return unread.get();
        }
        boolean isPlaceholder = url.isPresent() && url.get().isOwn();
        findings.add(
                0,
                Finding.of(
                        isPlaceholder ? url.get().location() : pom.location(),
                        "url",
                        lacks(List.of("url")) + nearestMiss(pom),
                        page(project, pom)));
        return Verdict.failed(lacks(missing) + nearestMiss(pom), findings);
    }

    private static void note(String element, Optional<PomValue> value, List<Evidence> evidence, List<String> missing) {
        if (value.isPresent()) {
            evidence.add(Evidence.at(value.get().location(), element));
        } else {
            missing.add(element);
        }
    }

    /** A foreign parent's home page counts where it is the page of this repository. */
    private static boolean counts(Project project, PomValue url) {
        if (url.isOwn()) {
            return url.isStated() && !isPlaceholder(url);
        }
        Optional<Remotes> remotes = Remotes.of(project.git()).value();
        return remotes.isPresent()
                && remotes.get().sameAs(ScmUrl.parse(url.text())).isPresent();
    }

    /** The repository on a forge that the home page is of, where it has neither owner nor name in common with this one. */
    private static Optional<ScmUrl> otherRepository(Project project, PomValue value) {
        ScmUrl page = ScmUrl.parse(value.text());
        Optional<Remotes> remotes = Remotes.of(project.git()).value();
        boolean isComparable = value.isResolved()
                && page.forge().isPresent()
                && page.path().indexOf('/') > 0
                && remotes.isPresent()
                && remotes.get().published().isPresent();
        return isComparable && remotes.get().areForeignTo(page) ? Optional.of(page) : Optional.empty();
    }

    private static boolean isPlaceholder(PomValue url) {
        String text = url.text();
        return PLACEHOLDERS.contains(text.endsWith("/") ? text.substring(0, text.length() - 1) : text)
                || ScmUrl.parse(text).isPlaceholder();
    }

    private static String nearestMiss(Pom pom) {
        Optional<PomValue> url = pom.url();
        if (url.isEmpty() || url.get().text().isEmpty()) {
            return "";
        }
        return url.get().isOwn()
                ? "; <url> " + ScmUrl.parse(url.get().text()) + " is the placeholder of a project template"
                : "; the <url> that the parent " + url.get().foreignModel().get()
                        + " passes on is not of this repository";
    }

    private static String lacks(List<String> elements) {
        return "The POM has no <" + String.join(">, <", elements) + "> of its own";
    }

    /** What a person has to write. */
    private static Fix words(List<String> missing) {
        List<String> lines = new ArrayList<>();
        for (String element : missing) {
            lines.add(
                    element.equals("name")
                            ? "<name>The name that people use</name>"
                            : "<description>What it does and for whom, in one sentence</description>");
        }
        return Fix.of("", lines).asExample();
    }

    private static Fix page(Project project, Pom pom) {
        Optional<PomScm> scm = pom.scm();
        ScmXml repository =
                scm.isPresent() && scm.get().isOwn() ? ScmXml.of(project, scm.get()) : ScmXml.ofRemote(project);
        Fix fix = Fix.of(repository.url());
        return repository.lead().isEmpty() ? fix : fix.asExample();
    }
}
