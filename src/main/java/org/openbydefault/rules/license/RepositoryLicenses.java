package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.HashMap;
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
import org.openbydefault.license.NamedLicense;
import org.openbydefault.license.Restriction;
import org.openbydefault.license.SpdxLicenses;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Fact;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Verdict;

/** The licence files of a repository, found, read and identified once per run. */
final class RepositoryLicenses {

    /** Why a rule about the text of the licence does not apply to a repository without one. */
    static final String NOTHING_TO_JUDGE = "There is no licence to judge, see license-file";

    /** Loads its files once, however many repositories are judged. */
    private static final LicenseIdentifier IDENTIFIER = LicenseIdentifier.bundled();

    private final Project project;
    private final SourceTree tree;
    private final LicenseFiles files;
    private final Map<String, Fact<LicenseText>> texts = new HashMap<>();
    private @Nullable LicenseStatement statement;

    private RepositoryLicenses(Project project) {
        this.project = project;
        this.tree = project.files();
        this.files =
                new LicenseFiles(tree, IDENTIFIER.licenses(), project.settings().buildFolder());
    }

    static RepositoryLicenses of(Project project) {
        Optional<RepositoryLicenses> kept = PluginAccess.remembered(project, RepositoryLicenses.class);
        return kept.isPresent() ? kept.get() : PluginAccess.remember(project, new RepositoryLicenses(project));
    }

    LicenseFiles files() {
        return files;
    }

    SpdxLicenses catalogue() {
        return IDENTIFIER.licenses();
    }

    /** The SPDX ids that somebody means by a name with an address, each of which may be empty. */
    static Set<String> named(String name, String url) {
        return new LinkedHashSet<>(LicenseName.normalize(name, url));
    }

    /** What the licence files declare: all licences in them, those of tags only where there is nothing else. */
    Optional<Declaration> declared() {
        List<LicenseText> sources = identified(stated());
        sources.addAll(identified(sound(files.atRoot())));
        if (sources.isEmpty()) {
            return Optional.empty();
        }
        boolean restricted = rider().isPresent();
        Map<String, Declaration.Meant> meant = new LinkedHashMap<>();
        for (LicenseText text : sources) {
            restricted |= text.isModified();
            if (text.isOwn()) {
                String own = text.mainId();
                meant.put(own, new Declaration.Meant(own, FamilyVersion.of(own), List.of()));
                continue;
            }
            for (Match match : text.matches()) {
                if (match.form() != Form.TAG || text.isTag()) {
                    String id = text.idOf(match);
                    meant.putIfAbsent(id, new Declaration.Meant(id, FamilyVersion.of(id), exceptionsTo(id)));
                }
            }
        }
        LicenseText first = sources.get(0);
        return Optional.of(new Declaration(
                first.location(),
                "the licence file",
                first.summary(),
                new ArrayList<>(meant.values()),
                true,
                false,
                restricted,
                false,
                true));
    }

    /** The exceptions with which the repository states the licence. */
    private List<String> exceptionsTo(String spdxId) {
        for (NamedLicense license : LicenseName.read(expression(), "").licenses()) {
            if (GnuVersion.bare(license.spdxId()).equals(GnuVersion.bare(spdxId))) {
                return license.exceptions();
            }
        }
        return List.of();
    }

    /**
     * A file beside the licence that takes from it: the Commons Clause, or terms by which commercial use has its price. An
     * offer of a commercial licence takes nothing.
     */
    Optional<String> rider() {
        Optional<String> clause = files.rider();
        return clause.isPresent() ? clause : priced();
    }

    private Optional<String> priced() {
        for (String path : files.commercial()) {
            Optional<SourceText> text = tree.text(path).value();
            if (text.isPresent() && Restriction.pricesCommercialUse(text.get().text())) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    /** The first text whose licence has no name: unknown, modified, or longer than what is read. */
    static Optional<LicenseText> firstUnclear(List<LicenseText> texts) {
        for (LicenseText text : texts) {
            if (!text.isOwn() && (text.main().isEmpty() || text.isModified() || text.isTruncated())) {
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

    /** The texts that state the licence of the repository, see {@link StatementFinder}. */
    List<LicenseText> stated() {
        return statement().texts();
    }

    private LicenseStatement statement() {
        if (statement == null) {
            statement = new StatementFinder(project, this).statement();
        }
        return statement;
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
        return statement().expression();
    }

    private Fact<LicenseText> read(String path) {
        Fact<SourceText> source = tree.text(path);
        return source.isKnown()
                ? Fact.known(new LicenseText(
                        source.value().get(),
                        IDENTIFIER.identify(source.value().get().text())))
                : Fact.unknown(source.reason());
    }

    /** Those in which a licence was found. */
    static List<LicenseText> identified(List<LicenseText> texts) {
        List<LicenseText> identified = new ArrayList<>();
        for (LicenseText text : texts) {
            if (text.main().isPresent() || text.isOwn()) {
                identified.add(text);
            }
        }
        return identified;
    }
}
