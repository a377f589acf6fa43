package org.openbydefault.fix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Finding;

/** Puts the elements that a rule proposes into the POM that it points at. */
final class PomElementFixer implements Fixer {

    /** Where an element belongs that is no child of {@code <project>}. */
    private static final Map<String, List<String>> PARENTS = Map.of(
            "scm", List.of("scm"),
            "scm-public", List.of("scm"),
            "scm-matches-remote", List.of("scm"),
            "license-declared", List.of("licenses", "license"));

    @Override
    public void fix(RuleResult result, Drafts drafts) {
        for (Finding finding : result.verdict().findings()) {
            fix(result.info().id(), finding, drafts);
        }
    }

    private static void fix(String rule, Finding finding, Drafts drafts) {
        List<String> elements = ProposedXml.elements(finding.remedy());
        if (elements.isEmpty()) {
            drafts.leave(
                    rule,
                    finding,
                    finding.message() + "; what is right there is not known, an example is in the report");
            return;
        }
        String path = finding.location().path();
        Optional<PomEdit> pom = SourceTree.name(path).endsWith(".xml") ? drafts.pom(path) : Optional.empty();
        if (pom.isEmpty()) {
            drafts.leave(rule, finding, path + " is no POM that can be changed in places");
            return;
        }
        for (String element : elements) {
            put(rule, finding, pom.get(), element, drafts);
        }
    }

    private static void put(String rule, Finding finding, PomEdit pom, String element, Drafts drafts) {
        String name = XmlOutline.rootOf(element).orElseThrow().name();
        List<String> parent = PARENTS.getOrDefault(rule, List.of());
        Optional<String> refused = pom.put(parent.contains(name) ? List.of() : parent, element);
        if (refused.isPresent()) {
            drafts.leave(rule, finding, refused.get());
        } else {
            drafts.fixed(rule, finding.location().path(), "<" + name + ">", "");
        }
    }
}
