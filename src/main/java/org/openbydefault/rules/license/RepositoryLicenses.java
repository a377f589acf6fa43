package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openbydefault.license.Form;
import org.openbydefault.license.LicenseIdentifier;
import org.openbydefault.license.LicenseName;
import org.openbydefault.license.Match;
import org.openbydefault.license.SpdxLicenses;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Verdict;

/** The licence files of a repository, found, read and identified once per run. */
final class RepositoryLicenses {

    /** Why a rule about the text of the licence does not apply to a repository without one. */
    static final String NOTHING_TO_JUDGE = "There is no licence to judge, see license-file";

    private final SourceTree tree;
    private final LicenseIdentifier identifier = LicenseIdentifier.bundled();
    private final LicenseFiles files;
    private final Map<String, Fact<LicenseText>> texts = new HashMap<>();
    private @Nullable List<LicenseText> stated;

    private RepositoryLicenses(Project project) {
        this.tree = project.files();
        this.files =
                new LicenseFiles(tree, identifier.licenses(), project.settings().buildFolder());
    }

    static RepositoryLicenses of(Project project) {
        Optional<RepositoryLicenses> kept = project.remembered(RepositoryLicenses.class);
        return kept.isPresent() ? kept.get() : project.remember(new RepositoryLicenses(project));
    }

    LicenseFiles files() {
        return files;
    }

    SpdxLicenses catalogue() {
        return identifier.licenses();
    }

    /** The SPDX ids that somebody means by a name with an address, each of which may be empty. */
    static Set<String> named(String name, String url) {
        return new LinkedHashSet<>(LicenseName.normalize(name, url));
    }

    /** What the licence files declare: all licences in them, those of tags only where there is nothing else. */
    Optional<Declaration> declared() {
        List<LicenseText> sources = identified(stated());
        sources.addAll(identified(sound(files.candidates())));
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Declaration.Meant> meant = new LinkedHashMap<>();
        for (LicenseText text : sources) {
            for (Match match : text.matches()) {
                if (match.form() != Form.TAG || text.isTag()) {
                    meant.put(match.spdxId(), new Declaration.Meant(match.spdxId(), FamilyVersion.of(match.spdxId())));
                }
            }
        }
        LicenseText first = sources.get(0);
        return Optional.of(new Declaration(
                first.location(), "the licence file", first.summary(), new ArrayList<>(meant.values()), true, false));
    }

    /** The first text whose licence has no name: unknown, modified, or longer than what is read. */
    static Optional<LicenseText> firstUnclear(List<LicenseText> texts) {
        for (LicenseText text : texts) {
            if (text.main().isEmpty() || text.isModified() || text.isTruncated()) {
                return Optional.of(text);
            }
        }
        return Optional.empty();
    }

    static List<Evidence> evidence(List<LicenseText> texts) {
        List<Evidence> evidence = new ArrayList<>();
        for (LicenseText text : texts) {
            evidence.add(text.evidence());
        }
        return evidence;
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
            Optional<LicenseText> text = text(path).value();
            if (text.isPresent() && text.get().flaw().isEmpty()) {
                sound.add(text.get());
            }
        }
        return sound;
    }

    /**
     * The texts that state the licence of the repository: the plainly named files at its root, or else the others there,
     * or else those of the folder for licences; those in which a licence was found where there are such.
     */
    List<LicenseText> stated() {
        if (stated == null) {
            stated = List.copyOf(findStated());
        }
        return stated;
    }

    private List<LicenseText> findStated() {
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
            return withoutBaseOfLesser(known);
        }
        return plain.isEmpty() ? others : plain;
    }

    /** Version 3 of the LGPL is written as an addition to the GPL, whose text must stand beside it. */
    private static List<LicenseText> withoutBaseOfLesser(List<LicenseText> texts) {
        List<LicenseText> rest = new ArrayList<>();
        boolean lesser = false;
        for (LicenseText text : texts) {
            String id = GnuVersion.bare(text.main().orElseThrow().spdxId());
            lesser |= id.equals("LGPL-3.0");
            if (!text.isComplete() || !id.equals("GPL-3.0")) {
                rest.add(text);
            }
        }
        return lesser ? rest : texts;
    }

    /** Whether one of the licence files holds the text of that licence in full, or of a later version that it admits. */
    boolean hasText(String spdxId) {
        for (LicenseText text : sound(files.candidates())) {
            if (text.isComplete() && text.kin().agrees(FamilyVersion.of(spdxId))) {
                return true;
            }
        }
        return false;
    }

    /** The verdict with what reports say about the licence. */
    Verdict describe(Verdict verdict) {
        String expression = expression();
        Verdict described = verdict.withAttribute("spdxListVersion", catalogue().listVersion());
        return expression.isEmpty() ? described : described.withAttribute("spdx", expression);
    }

    /** The stated licences as an SPDX expression; empty where none is known. */
    String expression() {
        List<String> operands = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (LicenseText text : stated()) {
            if (ids.addAll(LicenseExpression.ids(text.expression()))) {
                operands.add(text.expression());
            }
        }
        return operands.size() == 1 ? operands.get(0) : sum(operands);
    }

    private static String sum(List<String> operands) {
        StringBuilder sum = new StringBuilder();
        for (String operand : operands) {
            sum.append(sum.isEmpty() ? "" : " AND ");
            sum.append(operand.contains(" OR ") ? "(" + operand + ")" : operand);
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
