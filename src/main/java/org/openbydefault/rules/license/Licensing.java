package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openbydefault.license.Identification;
import org.openbydefault.license.LicenseIdentifier;
import org.openbydefault.license.SpdxLicenses;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Verdict;

/** The licence files of a repository, found, read and identified once per run. */
final class Licensing {

    private final SourceTree tree;
    private final LicenseIdentifier identifier = LicenseIdentifier.bundled();
    private final LicenseFiles files;
    private final Map<String, Fact<LicenseText>> texts = new HashMap<>();

    private Licensing(Project project) {
        this.tree = project.files();
        this.files =
                new LicenseFiles(tree, identifier.licenses(), project.settings().buildFolder());
    }

    static Licensing of(Project project) {
        return project.derived(Licensing.class, Licensing::new);
    }

    LicenseFiles files() {
        return files;
    }

    SpdxLicenses catalogue() {
        return identifier.licenses();
    }

    Identification identify(String text) {
        return identifier.identify(text);
    }

    /** The licence file with that path, or why it cannot be read. */
    Fact<LicenseText> text(String path) {
        Fact<LicenseText> known = texts.get(path);
        if (known == null) {
            known = read(path);
            texts.put(path, known);
        }
        return known;
    }

    /** Those of these files that can be read and say something about a licence. */
    List<LicenseText> sound(List<String> paths) {
        List<LicenseText> sound = new ArrayList<>();
        for (String path : paths) {
            text(path).value().filter(text -> text.flaw().isEmpty()).ifPresent(sound::add);
        }
        return sound;
    }

    /**
     * The texts that state the licence of the repository: the plainly named files at its root, or else the others there,
     * or else those of the folder for licences; those in which a licence was found where there are such.
     */
    List<LicenseText> stated() {
        List<LicenseText> plain = new ArrayList<>();
        List<LicenseText> others = new ArrayList<>();
        for (LicenseText text : sound(files.atRoot())) {
            (LicenseFileName.isPlain(text.path()) ? plain : others).add(text);
        }
        others.addAll(sound(files.inFolder()));
        List<LicenseText> known = identified(plain);
        if (known.isEmpty()) {
            known = identified(others);
        }
        if (!known.isEmpty()) {
            return known;
        }
        return plain.isEmpty() ? others : plain;
    }

    /** The verdict with what reports say about the licence. */
    Verdict describe(Verdict verdict) {
        String expression = expression();
        Verdict described = verdict.withAttribute("spdxListVersion", catalogue().listVersion());
        return expression.isEmpty() ? described : described.withAttribute("spdx", expression);
    }

    /** The stated licences as an SPDX expression; empty where none is known. */
    String expression() {
        Set<String> expressions = new LinkedHashSet<>();
        for (LicenseText text : stated()) {
            if (!text.identification().expression().isEmpty()) {
                expressions.add(text.identification().expression());
            }
        }
        if (expressions.size() == 1) {
            return expressions.iterator().next();
        }
        StringBuilder sum = new StringBuilder();
        for (String expression : expressions) {
            sum.append(sum.isEmpty() ? "" : " AND ");
            sum.append(expression.contains(" OR ") ? "(" + expression + ")" : expression);
        }
        return sum.toString();
    }

    private Fact<LicenseText> read(String path) {
        Fact<SourceText> source = tree.text(path);
        return source.isKnown()
                ? Fact.known(new LicenseText(
                        source.value().get(),
                        identifier.identify(source.value().get().text())))
                : Fact.unknown(source.reason());
    }

    private static List<LicenseText> identified(List<LicenseText> texts) {
        List<LicenseText> identified = new ArrayList<>();
        for (LicenseText text : texts) {
            if (text.main().isPresent()) {
                identified.add(text);
            }
        }
        return identified;
    }
}
