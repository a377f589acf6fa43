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

    private static final List<String> SCM_START = List.of(
            "<scm … child.scm.url.inherit.append.path=\"false\"",
            "     child.scm.connection.inherit.append.path=\"false\"",
            "     child.scm.developerConnection.inherit.append.path=\"false\">");

    private static final List<String> PROJECT_START =
            List.of("<project … child.project.url.inherit.append.path=\"false\">");

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
                    if (!isKnown(broken, element, value.get()) && cannotExist(project, element, value.get(), root)) {
                        broken.add(new Broken(element, value.get()));
                    }
                }
            }
        }
        return inherited == 0 ? Verdict.notApplicable("No module inherits an address") : verdict(broken);
    }

    private static boolean isKnown(List<Broken> broken, Element element, PomValue value) {
        for (Broken known : broken) {
            if (known.element == element && known.location.equals(value.location())) {
                return true;
            }
        }
        return false;
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

    private static boolean cannotExist(Project project, Element element, PomValue value, Optional<PomValue> root) {
        ScmUrl url = ScmUrl.parse(value.text());
        boolean isForm = element == Element.CONNECTION || url.flawAsPage().isEmpty();
        if (!value.isResolved() || url.forge().isEmpty() || !isForm) {
            return false;
        }
        if (url.below().isEmpty()) {
            return root.isPresent()
                    && root.get().location().equals(value.location())
                    && url.isBelow(ScmUrl.parse(root.get().text()));
        }
        return element == Element.CONNECTION || !endsInFolder(project.files(), url.below());
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
        SCM("scm.url", "<scm><url>", "there can be no page at ", SCM_START),
        CONNECTION("scm.connection", "<scm><connection>", "nothing can be cloned from ", SCM_START),
        URL("url", "<url>", "there can be no page at ", PROJECT_START);

        private final String subject;
        private final String title;
        private final String consequence;

        @SuppressWarnings("ImmutableEnumChecker") // a list of constants
        private final List<String> start;

        Element(String subject, String title, String consequence, List<String> start) {
            this.subject = subject;
            this.title = title;
            this.consequence = consequence;
            this.start = start;
        }

        Optional<PomValue> of(PomModule module) {
            if (this == SCM) {
                return module.scmUrl();
            }
            return this == CONNECTION ? module.scmConnection() : module.url();
        }
    }

    /** One declared address and what becomes of it in modules. */
    private record Broken(Element element, Location location, String example) {

        Broken(Element element, PomValue value) {
            this(element, value.location(), ScmUrl.parse(value.text()).toString());
        }

        Finding finding() {
            return Finding.of(
                    location,
                    element.subject,
                    "Modules inherit " + element.title + " with their names appended by Maven; " + element.consequence
                            + example,
                    Fix.of(
                            "Tell Maven, 3.6.1 or newer, to append nothing; “…” stands for the attributes that are"
                                    + " there:",
                            element.start));
        }
    }
}
