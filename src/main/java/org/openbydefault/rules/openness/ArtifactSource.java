package org.openbydefault.rules.openness;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.address.Address;
import org.openbydefault.address.Audience;
import org.openbydefault.address.ClosedRepositories;
import org.openbydefault.address.HostName;
import org.openbydefault.address.InternalHosts;
import org.openbydefault.address.KnownHosts;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;

/** Judges whether outsiders can take artifacts from an address. */
final class ArtifactSource {

    private static final String FIX =
            "Publish the artifacts where everybody can take them, for example on Maven Central,"
                    + " and keep mirrors of your own in your own settings.xml";

    /** Schemes behind which a host follows; elsewhere, as in {@code s3://bucket}, it is something else. */
    private static final Set<String> HOSTED = Set.of("https", "http", "scp", "scpexe", "sftp", "ssh");

    private final Project project;
    private final InternalHosts internalHosts;
    private final KnownHosts knownHosts = KnownHosts.mavenRepositories();
    private final ClosedRepositories closedRepositories = new ClosedRepositories();
    private final Assessment assessment;

    ArtifactSource(Project project, Assessment assessment) {
        this.project = project;
        this.internalHosts = new InternalHosts(project.settings().internalHosts());
        this.assessment = assessment;
    }

    /** @param what Maven takes from there, as {@code plugins} */
    void judge(String what, String url, Location location) {
        Address address = Address.of(url);
        String lead = "Maven takes " + what + " from " + address.shown();
        Optional<String> invisible = address.invisibleCharacter();
        if (invisible.isPresent()) {
            wrong(location, address.shown(), lead + ", which holds the invisible character " + invisible.get());
        } else if (address.scheme().equals("file") || (address.scheme().isEmpty() && !address.hasAuthority())) {
            judgeFolder(lead, address, url, location);
        } else if (address.isUnresolved()) {
            assessment.undecided("the repository at " + location + " depends on a property that nothing defines");
        } else if (!HOSTED.contains(address.scheme())) {
            doubtful(
                    location,
                    address.shown(),
                    lead + "; over " + address.scheme() + " Maven needs an extension, and often an account");
        } else if (address.host().isEmpty()) {
            wrong(location, address.shown(), lead + ", which names no host that can be read");
        } else {
            judgeHost(lead, address, address.host().get(), location);
        }
    }

    /**
     * Judges the address of a file that the build loads before Maven runs; only what outsiders certainly cannot have is
     * wrong.
     *
     * @param lead what is loaded and by what, as {@code The wrapper takes Maven}
     */
    void judgeDownload(String lead, String url, Location location) {
        Address address = Address.of(url);
        Optional<HostName> host = address.host();
        if (address.isUnresolved() || host.isEmpty()) {
            return;
        }
        Optional<String> internal = internalHosts.whyInternal(host.get(), address.path());
        boolean needsAccount = knownHosts.reach(host.get(), address.path()).equals(Optional.of(Audience.ACCOUNT));
        if (internal.isPresent() || needsAccount) {
            assessment.wrong(
                    location,
                    address.shown(),
                    lead + " from " + address.shown()
                            + (internal.isPresent()
                                    ? ", which outsiders cannot reach: "
                                            + host.get().text() + " " + internal.get()
                                    : ", which answers nobody without an account"),
                    "Take it from Maven Central, https://repo.maven.apache.org/maven2; a mirror of your own belongs into"
                            + " the variable MVNW_REPOURL of your builds");
        }
    }

    private void judgeHost(String lead, Address address, HostName host, Location location) {
        Optional<String> internal = internalHosts.whyInternal(host, address.path());
        Optional<Audience> reach = knownHosts.reach(host, address.path());
        Optional<String> closed = closedRepositories.reason(host, withoutSlash(address.path()));
        if (internal.isPresent()) {
            wrong(
                    location,
                    address.shown(),
                    lead + ", which outsiders cannot reach: " + host.text() + " " + internal.get());
        } else if (closed.isPresent()) {
            assessment.wrong(
                    location,
                    address.shown(),
                    lead + ", which is dead: " + closed.get(),
                    "Leave it out where Maven Central has the artifacts, or name what took its place");
        } else if (reach.equals(Optional.of(Audience.ACCOUNT))) {
            wrong(location, address.shown(), lead + ", which answers nobody without an account");
        } else {
            judgeTransport(lead, address, reach, location);
        }
    }

    private static String withoutSlash(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }

    private void judgeTransport(String lead, Address address, Optional<Audience> reach, Location location) {
        if (!address.scheme().startsWith("http")) {
            wrong(location, address.shown(), lead + ", and " + address.scheme() + " asks for an account");
        } else if (reach.equals(Optional.of(Audience.OWNER))) {
            doubtful(
                    location,
                    address.shown(),
                    lead + ", which answers everybody only where its owner allows that: try it without an account");
        } else if (address.scheme().equals("http")) {
            assessment.doubtful(
                    location,
                    address.shown(),
                    lead + "; Maven 3.8.1 and newer refuse http",
                    "Write https, if outsiders reach the artifacts there; else publish them where everybody can take them,"
                            + " for example on Maven Central");
        } else {
            assessment.innocent();
        }
    }

    private void judgeFolder(String lead, Address address, String url, Location location) {
        int scheme = url.strip().startsWith("file:") ? "file:".length() : 0;
        String path = url.strip().substring(scheme);
        List<String> folders =
                BuildPath.inRepository(path, location.path(), project.settings().buildFolder());
        for (String folder : folders) {
            if (folder.isEmpty() || project.files().exists(folder)) {
                assessment.innocent();
                return;
            }
        }
        if (!folders.isEmpty()) {
            doubtful(location, address.shown(), lead + ", but the repository holds no " + folders.get(0));
        } else if (BuildPath.isUnresolved(path)) {
            assessment.undecided("the repository at " + location + " depends on a property that nothing defines");
        } else {
            wrong(location, address.shown(), lead + ", a folder that only one machine has");
        }
    }

    private void wrong(Location location, String subject, String message) {
        assessment.wrong(location, subject, message, FIX);
    }

    private void doubtful(Location location, String subject, String message) {
        assessment.doubtful(location, subject, message, FIX);
    }
}
