package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.address.Address;
import org.openbydefault.address.HostName;
import org.openbydefault.address.InternalHosts;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.Document;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Link;
import org.openbydefault.project.Location;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomFact;
import org.openbydefault.project.PomModule;
import org.openbydefault.project.PomRepository;
import org.openbydefault.project.PomScm;
import org.openbydefault.project.PomSystem;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.Markup;
import org.openbydefault.text.Wording;

/**
 * An address that only insiders can open tells everybody else that they do not belong. Repositories that Maven takes
 * artifacts from are judged by {@link PublicRepositories}, submodules by {@link SubmodulesPublic}.
 */
public final class NoInternalHosts implements Rule {

    private static final String[] OTHER_DOCUMENTS = {"html", "apt"};

    private static final RuleInfo INFO = RuleInfo.of(
                    "no-internal-hosts",
                    Family.OPENNESS,
                    Severity.ERROR,
                    "No internal host stands in POM metadata or, where configured, in documentation links")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "make-the-codebase-reusable-and-portable");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        PomFact pom = project.pom();
        boolean readsDocuments = !project.settings().internalHosts().isEmpty();
        if (pom.isAbsent() && !readsDocuments) {
            return Verdict.notApplicable("No POM, and no internalHosts to look for in documentation");
        }
        Search search = new Search(new InternalHosts(project.settings().internalHosts()));
        if (pom.trouble().isPresent()) {
            search.assessment.undecided(pom.trouble().get());
        } else if (pom.value().isPresent()) {
            search.read(pom.value().get());
        }
        if (readsDocuments) {
            search.readDocuments(project.files());
        }
        return search.verdict();
    }

    /** Looks at addresses, each element once however many modules inherit it. */
    private static final class Search {

        private final InternalHosts internalHosts;
        private final Assessment assessment = new Assessment();
        private final Set<Location> seen = new HashSet<>();
        private final List<Evidence> evidence = new ArrayList<>();

        Search(InternalHosts internalHosts) {
            this.internalHosts = internalHosts;
        }

        void read(Pom pom) {
            judge("<url>", pom.url());
            if (pom.scm().isPresent()) {
                read(pom.scm().get());
            }
            judge("<organization>", pom.organizationUrl());
            judgeSystem("<issueManagement>", pom.issueManagement());
            judgeSystem("<ciManagement>", pom.ciManagement());
            for (PomRepository repository : pom.repositories()) {
                if (repository.use() == PomRepository.Use.DISTRIBUTION
                        || repository.use() == PomRepository.Use.DOWNLOAD) {
                    judge("<distributionManagement>", Optional.of(repository.url()));
                }
            }
            for (PomModule module : pom.modules()) {
                judge("<url>", module.url());
                judgeScm("<scm>", module.scmUrl());
            }
        }

        void readDocuments(SourceTree files) {
            List<String> paths = files.paths().withExtension(Markup.allExtensions());
            paths.addAll(files.paths().withExtension(OTHER_DOCUMENTS));
            for (String path : paths) {
                Optional<Document> document = ProductPaths.isBelowSideName(path) || ProductPaths.isBorrowed(path)
                        ? Optional.empty()
                        : files.document(path).value();
                if (document.isPresent()) {
                    readLinks(document.get());
                }
            }
        }

        Verdict verdict() {
            return assessment.verdict(Verdict.passed(
                    "No internal host in " + Wording.counted(assessment.countInnocent(), "address", "addresses")
                            + assessment.remainder(),
                    evidence));
        }

        private void read(PomScm scm) {
            judgeScm("<scm>", scm.url());
            judgeScm("<scm>", scm.connection());
            judgeScm("<scm>", scm.developerConnection());
        }

        private void judgeSystem(String element, Optional<PomSystem> system) {
            if (system.isPresent()) {
                judge(element, system.get().url());
            }
        }

        private void judge(String element, Optional<PomValue> value) {
            if (!isOwnAndNew(value)) {
                return;
            }
            Address address = Address.of(value.get().text());
            Optional<String> invisible = address.invisibleCharacter();
            if (invisible.isPresent()) {
                assessment.wrong(
                        value.get().location(),
                        address.shown(),
                        "The address in " + element + " holds the invisible character " + invisible.get()
                                + ", so that readers are misled: " + address.shown(),
                        "Type the address anew");
            } else if (address.scheme().equals("file")) {
                assessment.innocent();
            } else if (address.isUnresolved()) {
                open(element, value.get());
            } else if (address.host().isPresent()) {
                judge(element, value.get(), address.host().get(), address.path());
            }
        }

        private void judgeScm(String element, Optional<PomValue> value) {
            if (isOwnAndNew(value)) {
                ScmUrl url = ScmUrl.parse(value.get().text());
                Optional<HostName> host = HostName.of(url.host());
                if (host.isPresent()) {
                    judge(element, value.get(), host.get(), url.path());
                } else if (url.isUnresolved()) {
                    open(element, value.get());
                }
            }
        }

        private void judge(String element, PomValue value, HostName host, String path) {
            Optional<String> reason = internalHosts.whyInternal(host, path);
            if (reason.isEmpty()) {
                assessment.innocent();
                evidence.add(Evidence.at(value.location(), host.text()));
                return;
            }
            assessment.wrong(
                    value.location(),
                    host.text(),
                    element + " names " + host.text() + ", which outsiders cannot reach: it " + reason.get(),
                    "Name the public address, or leave the element out of the published POM");
        }

        private boolean isOwnAndNew(Optional<PomValue> value) {
            return value.isPresent()
                    && value.get().isOwn()
                    && seen.add(value.get().location());
        }

        private void open(String element, PomValue value) {
            assessment.undecided(element + " at " + value.location() + " holds a property that nothing defines");
        }

        private void readLinks(Document document) {
            for (Link link : document.links()) {
                Address address = Address.of(link.target());
                Optional<String> glob = internalHosts.configuredGlob(link.target());
                if (glob.isPresent()) {
                    assessment.wrong(
                            Location.of(document.path(), link.line()),
                            address.host().get().text(),
                            "The link to " + address.shown() + " leads to an internal host (internalHosts " + glob.get()
                                    + ")",
                            "Bring what is needed from there into the repository, or link to a public page");
                } else if (link.isWeb()) {
                    assessment.innocent();
                }
            }
        }
    }
}
