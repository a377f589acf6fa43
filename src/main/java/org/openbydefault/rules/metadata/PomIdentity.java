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
        note("url", hasPage ? url : Optional.empty(), evidence, missing);
        Optional<ScmUrl> other = hasPage ? otherRepository(project, url.get()) : Optional.empty();
        if (missing.isEmpty() && other.isPresent()) {
            return Verdict.review(
                    url.get().location(),
                    "url",
                    "<url> names " + other.get() + ", which is another repository than Git names",
                    paste(project, pom, List.of("url")));
        }
        if (missing.isEmpty()) {
            return Verdict.passed("The POM has a name, description and url of its own", evidence);
        }
        Fix fix = paste(project, pom, missing);
        if (hasPage) {
            return Verdict.review(
                            pom.location(),
                            "name-and-description",
                            "The POM has no " + elements(missing) + " of its own",
                            fix)
                    .withEvidence(evidence);
        }
        Optional<Verdict> unread = url.isPresent() ? Optional.empty() : ForeignParent.unread(pom, "<url>");
        return unread.isPresent()
                ? unread.get()
                : Verdict.failed(
                        url.isPresent() && url.get().isOwn() ? url.get().location() : pom.location(),
                        "url",
                        "The POM has no " + elements(missing) + " of its own" + nearestMiss(pom),
                        fix);
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
        String shown = ScmUrl.parse(url.get().text()).toString();
        return url.get().isOwn()
                ? "; <url> " + shown + " is the placeholder of a project template"
                : "; the parent " + url.get().foreignModel().get() + " passes its own <url> on, " + shown;
    }

    private static String elements(List<String> names) {
        return "<" + String.join(">, <", names) + ">";
    }

    private static Fix paste(Project project, Pom pom, List<String> missing) {
        Optional<PomScm> scm = pom.scm();
        ScmXml repository =
                scm.isPresent() && scm.get().isOwn() ? ScmXml.of(project, scm.get()) : ScmXml.ofRemote(project);
        List<String> lines = new ArrayList<>();
        for (String element : missing) {
            lines.add(
                    switch (element) {
                        case "name" -> "<name>The name that people use</name>";
                        case "description" -> "<description>What it does and for whom, in one sentence</description>";
                        default -> repository.url();
                    });
        }
        Fix fix = Fix.of("", lines);
        return missing.equals(List.of("url")) && repository.lead().isEmpty() ? fix : fix.asExample();
    }
}
