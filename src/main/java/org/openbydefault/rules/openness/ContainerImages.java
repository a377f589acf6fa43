package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.address.Audience;
import org.openbydefault.address.HostName;
import org.openbydefault.address.InternalHosts;
import org.openbydefault.address.KnownHosts;
import org.openbydefault.deployment.ContainerFiles;
import org.openbydefault.deployment.ImageFile;
import org.openbydefault.deployment.ImageReference;
import org.openbydefault.deployment.ImageUse;
import org.openbydefault.deployment.ManifestImages;
import org.openbydefault.deployment.PluginImages;
import org.openbydefault.deployment.RegistryLogins;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.Wording;

/** Nobody can replicate an offering whose images come from a registry that asks for an account. */
public final class ContainerImages implements Rule {

    private static final List<String> SEARCHED = List.of(
            "Dockerfile*, Containerfile*",
            "compose files",
            "values*.yaml of Helm charts",
            "Kubernetes manifests",
            "kustomizations",
            "base images of Jib, Spring Boot and the docker plugins in POMs");

    private static final String FIX =
            "Take a public image, or publish this one where everybody can pull it, for example on"
                    + " ghcr.io or quay.io; a registry of your own may be a variable with a public default";

    private static final RuleInfo INFO = RuleInfo.of(
                    "container-images",
                    Family.OPENNESS,
                    Severity.WARNING,
                    "Base and runtime images come from registries that answer everybody")
            .forOperatedProjects()
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "make-the-codebase-reusable-and-portable");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        List<ImageUse> images = images(project.files());
        Optional<Pom> pom = project.pom().value();
        if (pom.isPresent()) {
            images.addAll(PluginImages.images(pom.get()));
        }
        if (images.isEmpty()) {
            return Verdict.notApplicable("No image file, compose file, chart, manifest or plugin names an image")
                    .withSearched(SEARCHED);
        }
        Judgement judgement = new Judgement(project);
        for (ImageUse image : images) {
            judgement.judge(image);
        }
        return judgement.verdict().withSearched(SEARCHED);
    }

    private static List<ImageUse> images(SourceTree files) {
        List<ImageUse> images = new ArrayList<>();
        ContainerFiles containers = new ContainerFiles(files);
        for (SourceText text : containers.imageFiles()) {
            images.addAll(ImageFile.of(text).images());
        }
        for (String path : containers.imageUsers()) {
            images.addAll(ManifestImages.images(files, path));
        }
        return images;
    }

    /** Judges images by their registries, each registry once for a file. */
    private static final class Judgement {

        private final InternalHosts internalHosts;
        private final KnownHosts knownHosts = KnownHosts.imageRegistries();
        private final Assessment assessment = new Assessment();
        private final List<Evidence> evidence = new ArrayList<>();
        private final Set<String> said = new HashSet<>();

        private final SourceTree files;
        private Optional<RegistryLogins> logins = Optional.empty();

        Judgement(Project project) {
            this.files = project.files();
            this.internalHosts = new InternalHosts(project.settings().internalHosts());
        }

        void judge(ImageUse image) {
            ImageReference reference = ImageReference.parse(image.reference());
            Optional<HostName> host = reference.hasLiteralRegistry() ? reference.host() : Optional.empty();
            if (host.isEmpty()) {
                assessment.undecided("the registry of " + image.reference() + " in "
                        + image.location().path() + " depends on a variable");
            } else if (!image.builtHere()) {
                judge(image, reference, host.get());
            }
        }

        Verdict verdict() {
            return assessment.verdict(Verdict.passed(
                    "Nothing speaks against " + Wording.counted(assessment.countInnocent(), "image", "images")
                            + assessment.remainder(),
                    evidence));
        }

        private void judge(ImageUse image, ImageReference reference, HostName host) {
            Optional<String> internal = internalHosts.whyInternal(host, reference.path());
            Optional<Audience> reach = knownHosts.reach(host, reference.path());
            if (internal.isPresent() && host.isLoopback()) {
                doubtful(
                        image,
                        host,
                        "comes from the builder's own machine; nobody else has it unless the documentation"
                                + " says how to build it");
            } else if (internal.isPresent()) {
                wrong(
                        image,
                        host,
                        "comes from a registry that outsiders cannot reach: " + host.text() + " " + internal.get());
            } else if (reach.equals(Optional.of(Audience.ACCOUNT))) {
                wrong(image, host, "comes from " + host.text() + ", which answers nobody without an account");
            } else if (reach.equals(Optional.of(Audience.OWNER))) {
                doubtful(
                        image,
                        host,
                        "comes from " + host.text() + ", which answers everybody only where its owner"
                                + " allows that: try it without an account");
            } else if (reach.isEmpty() && login(reference).isPresent()) {
                wrong(
                        image,
                        host,
                        "comes from " + host.text() + ", where one has to log in, as "
                                + login(reference).get() + " says");
            } else {
                assessment.innocent();
                evidence.add(Evidence.at(image.location(), image.reference()));
            }
        }

        /** Read once, and only for a registry of which nothing is known. */
        private Optional<Location> login(ImageReference reference) {
            if (logins.isEmpty()) {
                logins = Optional.of(RegistryLogins.in(files));
            }
            return logins.get().at(reference.registry());
        }

        private void wrong(ImageUse image, HostName host, String clause) {
            if (isNew(image, host)) {
                assessment.wrong(image.location(), host.text(), "The image " + image.reference() + " " + clause, FIX);
            }
        }

        private void doubtful(ImageUse image, HostName host, String clause) {
            if (isNew(image, host)) {
                assessment.doubtful(
                        image.location(), host.text(), "The image " + image.reference() + " " + clause, FIX);
            }
        }

        private boolean isNew(ImageUse image, HostName host) {
            return said.add(image.location().path() + "\n" + host.text());
        }
    }
}
