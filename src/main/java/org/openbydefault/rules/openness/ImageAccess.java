package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.address.Audience;
import org.openbydefault.address.HostName;
import org.openbydefault.address.InternalHosts;
import org.openbydefault.address.KnownHosts;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.address.Transport;
import org.openbydefault.deployment.ContainerFiles;
import org.openbydefault.deployment.ImageFile;
import org.openbydefault.deployment.ImageReference;
import org.openbydefault.deployment.ImageUse;
import org.openbydefault.deployment.ManifestImages;
import org.openbydefault.deployment.PluginImages;
import org.openbydefault.deployment.RegistryLogins;
import org.openbydefault.project.Location;
import org.openbydefault.project.PluginAccess;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/** Who can pull the images that a repository names. Worked out once per run, for all rules that ask. */
final class ImageAccess {

    /** What stands before an image that Jib takes from the builder's machine. */
    private static final String LOCAL_DAEMON = "docker://";

    private static final String OWN_MACHINE = "comes from the builder's own machine; nobody else has it unless the"
            + " documentation says how to build it";

    private final SourceTree files;
    private final InternalHosts internalHosts;
    private final KnownHosts knownHosts = KnownHosts.imageRegistries();
    private final List<ImageUse> uses = new ArrayList<>();
    private final List<Judged> judged = new ArrayList<>();
    private Optional<RegistryLogins> logins = Optional.empty();

    /**
     * An image that is pulled, and not built where it is named.
     *
     * @param registry its host; empty where that depends on a variable
     * @param audience who can pull it
     * @param clause why not everybody can, behind the name of the image; empty where nothing speaks against it
     */
    record Judged(ImageUse image, Optional<HostName> registry, Audience audience, String clause) {}

    private ImageAccess(Project project) {
        this.files = project.files();
        this.internalHosts = new InternalHosts(project.settings().internalHosts());
        ContainerFiles containers = new ContainerFiles(files);
        for (SourceText text : containers.imageFiles()) {
            uses.addAll(ImageFile.of(text).images());
        }
        for (String path : containers.imageUsers()) {
            uses.addAll(ManifestImages.images(files, path));
        }
        Optional<Pom> pom = project.pom().value();
        if (pom.isPresent()) {
            uses.addAll(PluginImages.images(pom.get()));
        }
        for (ImageUse image : uses) {
            judge(image);
        }
    }

    static ImageAccess of(Project project) {
        Optional<ImageAccess> kept = PluginAccess.remembered(project, ImageAccess.class);
        return kept.isPresent() ? kept.get() : PluginAccess.remember(project, new ImageAccess(project));
    }

    /** Whether no file names an image. */
    boolean isEmpty() {
        return uses.isEmpty();
    }

    /** In the order of the files. */
    List<Judged> images() {
        return judged;
    }

    private void judge(ImageUse image) {
        if (image.reference().startsWith(LOCAL_DAEMON)) {
            judged.add(new Judged(image, HostName.of("localhost"), Audience.OWNER, OWN_MACHINE));
            return;
        }
        if (image.isContext()) {
            judgeContext(image);
            return;
        }
        ImageReference reference = ImageReference.parse(image.reference());
        Optional<HostName> host = reference.hasLiteralRegistry() ? reference.host() : Optional.empty();
        if (host.isEmpty()) {
            judged.add(new Judged(image, host, Audience.PUBLIC, ""));
        } else if (!image.builtHere()) {
            judged.add(judged(image, reference, host.get()));
        }
    }

    /** A repository from which the builder takes what an image is made of. */
    private void judgeContext(ImageUse context) {
        ScmUrl address = ScmUrl.parse("scm:git:" + context.reference());
        Optional<HostName> host = HostName.of(address.host());
        Optional<String> internal =
                host.isPresent() ? internalHosts.whyInternal(host.get(), address.path()) : Optional.empty();
        Optional<String> obstacle = address.obstacleToAnonymousClone();
        if (host.isEmpty()) {
            judged.add(new Judged(context, host, Audience.PUBLIC, ""));
        } else if (internal.isPresent()) {
            judged.add(judged(
                    context,
                    host.get(),
                    Audience.ACCOUNT,
                    "is on a host that outsiders cannot reach: " + host.get().text() + " " + internal.get()));
        } else if (obstacle.isPresent()) {
            Audience audience = address.transport() == Transport.SSH ? Audience.OWNER : Audience.ACCOUNT;
            judged.add(judged(context, host.get(), audience, "cannot be fetched by everybody: " + obstacle.get()));
        } else {
            judged.add(judged(context, host.get(), Audience.PUBLIC, ""));
        }
    }

    private Judged judged(ImageUse image, ImageReference reference, HostName host) {
        Optional<String> internal = internalHosts.whyInternal(host, reference.path());
        Optional<Audience> reach = knownHosts.reach(host, reference.path());
        if (internal.isPresent() && host.isLoopback()) {
            return judged(image, host, Audience.OWNER, OWN_MACHINE);
        }
        if (internal.isPresent()) {
            return judged(
                    image,
                    host,
                    Audience.ACCOUNT,
                    "comes from a registry that outsiders cannot reach: " + host.text() + " " + internal.get());
        }
        if (reach.equals(Optional.of(Audience.ACCOUNT))) {
            return judged(
                    image,
                    host,
                    Audience.ACCOUNT,
                    "comes from " + host.text() + ", which answers nobody without an account");
        }
        if (reach.equals(Optional.of(Audience.OWNER))) {
            return judged(
                    image,
                    host,
                    Audience.OWNER,
                    "comes from " + host.text() + ", which answers everybody only where its owner"
                            + " allows that: try it without an account");
        }
        Optional<Location> login = reach.isEmpty() ? login(reference) : Optional.empty();
        return login.isPresent()
                ? judged(
                        image,
                        host,
                        Audience.ACCOUNT,
                        "comes from " + host.text() + ", where one has to log in, as " + login.get() + " says")
                : judged(image, host, Audience.PUBLIC, "");
    }

    private static Judged judged(ImageUse image, HostName host, Audience audience, String clause) {
        return new Judged(image, Optional.of(host), audience, clause);
    }

    /** Read once, and only for a registry of which nothing is known. */
    private Optional<Location> login(ImageReference reference) {
        if (logins.isEmpty()) {
            logins = Optional.of(RegistryLogins.in(files));
        }
        return logins.get().at(reference.registry());
    }
}
