package org.openbydefault.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.project.Location;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomModule;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.rules.pom.PomRule;

/** Maven appends the module's name to the addresses that a module inherits; on a forge there is no such page. */
public final class ScmInheritance extends PomRule {

    private static final RuleInfo INFO = RuleInfo.of(
            "scm-inheritance",
            Family.METADATA,
            Severity.INFO,
            "Modules do not inherit addresses of pages that cannot exist");

    public ScmInheritance() {
        super(INFO);
    }

    @Override
    protected Verdict judge(Project project, Pom pom) {
        List<Broken> broken = new ArrayList<>();
        int inherited = 0;
        for (Element element : Element.values()) {
            Optional<PomValue> root = element.of(pom.modules().get(0));
            for (PomModule module : pom.modules()) {
                Optional<PomValue> value = element.of(module);
                if (value.isPresent() && isInherited(module, value.get())) {
                    inherited++;
                    if (cannotExist(project, value.get(), root)) {
                        add(broken, element, value.get());
                    }
                }
            }
        }
        return inherited == 0 ? Verdict.notApplicable("No module inherits an address") : verdict(broken);
    }

    private static void add(List<Broken> broken, Element element, PomValue value) {
        for (Broken known : broken) {
            if (known.element == element && known.location.equals(value.location())) {
                known.count++;
                return;
            }
        }
        broken.add(new Broken(element, value));
    }

    private static Verdict verdict(List<Broken> broken) {
        if (broken.isEmpty()) {
            return Verdict.passed("No module inherits the address of a page that cannot exist");
        }
        List<Finding> findings = new ArrayList<>();
        for (Broken address : broken) {
            findings.add(address.finding());
        }
        return Verdict.failed(findings.get(0).message(), findings);
    }

    private static boolean isInherited(PomModule module, PomValue value) {
        return !value.location().path().equals(module.pom());
    }

    private static boolean cannotExist(Project project, PomValue value, Optional<PomValue> root) {
        ScmUrl url = ScmUrl.parse(value.text());
        if (!value.isResolved() || url.forge().isEmpty()) {
            return false;
        }
        if (url.below().isEmpty()) {
            return root.isPresent()
                    && root.get().location().equals(value.location())
                    && url.isBelow(ScmUrl.parse(root.get().text()));
        }
        return !endsInFolder(project.files(), url.below());
    }

    /** Whether a page such as {@code tree/main/core} shows a folder; the branch may have any number of segments. */
    private static boolean endsInFolder(SourceTree files, String below) {
        boolean showsFolders = below.startsWith("tree/") || below.startsWith("src/") || below.startsWith("-/tree/");
        for (int slash = below.indexOf('/'); showsFolders && slash > 0; slash = below.indexOf('/', slash + 1)) {
            if (files.paths().containsFolder(below.substring(slash + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The element that modules inherit. */
    private enum Element {
        SCM(
                "scm.url",
                "<scm><url>",
                "<scm child.scm.url.inherit.append.path=\"false\"",
                "     child.scm.connection.inherit.append.path=\"false\"",
                "     child.scm.developerConnection.inherit.append.path=\"false\">"),
        URL("url", "<url>", "<project child.project.url.inherit.append.path=\"false\">");

        private final String subject;
        private final String title;
        private final Fix remedy;

        Element(String subject, String title, String... lines) {
            this.subject = subject;
            this.title = title;
            this.remedy = Fix.of("Tell Maven, 3.6.1 or newer, to append nothing:", lines);
        }

        Optional<PomValue> of(PomModule module) {
            return this == SCM ? module.scmUrl() : module.url();
        }
    }

    /** One declared address and what becomes of it in modules. */
    private static final class Broken {

        private final Element element;
        private final Location location;
        private final String example;
        private int count = 1;

        Broken(Element element, PomValue value) {
            this.element = element;
            this.location = value.location();
            this.example = ScmUrl.parse(value.text()).toString();
        }

        Finding finding() {
            String who = count == 1 ? "1 module inherits " : count + " modules inherit ";
            return new Finding(
                    location,
                    element.subject,
                    who + element.title + " with its name appended by Maven; there can be no page at " + example,
                    element.remedy);
        }
    }
}
