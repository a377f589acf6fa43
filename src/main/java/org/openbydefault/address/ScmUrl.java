package org.openbydefault.address;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The address of a source repository in any of the forms in use: Maven's {@code scm:provider:address}, an address with
 * scheme, {@code user@host:path}, a page of a forge. Never holds credentials.
 *
 * @see <a href="https://maven.apache.org/scm/scm-url-format.html">Maven's SCM URL format</a>
 */
public final class ScmUrl {

    /** Owner and name of a repository that nobody filled in. */
    public static final String PLACEHOLDER = "OWNER/REPOSITORY";

    private final String shown;
    private final Optional<String> provider;
    private final Transport transport;
    private final String host;
    private final OptionalInt port;
    private final RepositoryPath path;
    private final Set<ScmFlaw> flaws;

    ScmUrl(
            String shown,
            Optional<String> provider,
            Transport transport,
            String host,
            OptionalInt port,
            RepositoryPath path,
            Set<ScmFlaw> flaws) {
        this.shown = shown;
        this.provider = provider;
        this.transport = transport;
        this.host = host;
        this.port = port;
        this.path = path;
        this.flaws = flaws;
    }

    /** Reads what it can of an address; what is wrong with it becomes a flaw. */
    public static ScmUrl parse(String text) {
        return new ScmUrlParser(text).parse();
    }

    /** The provider behind {@code scm:}, in lower case; empty for an address without that prefix. */
    public Optional<String> provider() {
        return provider;
    }

    public Transport transport() {
        return transport;
    }

    /** The host in lower case, an IPv6 address in brackets; empty where the address has none. */
    public String host() {
        return host;
    }

    /** The path of the repository on its host as written: no {@code .git}, empty segments or page below it. */
    public String path() {
        return path.text();
    }

    /** What follows the repository in the address of a page or folder, as in {@code tree/main/core}; empty for none. */
    public String below() {
        return path.below();
    }

    /** The forge at its host, where the name tells. */
    public Optional<Forge> forge() {
        return Forge.at(host);
    }

    /** Whether a property in it could not be replaced, so that nothing can be said of it. */
    public boolean isUnresolved() {
        return flaws.contains(ScmFlaw.UNRESOLVED_PROPERTY);
    }

    /** Whether it holds the words that this plugin proposes where it does not know the repository. */
    public boolean isPlaceholder() {
        return path.text().equals(PLACEHOLDER);
    }

    /** What is wrong with it as {@code <connection>} or {@code <developerConnection>}. */
    public Optional<ScmFlaw> flawAsConnection() {
        for (ScmFlaw flaw : ScmFlaw.values()) {
            if (flaws.contains(flaw)) {
                return Optional.of(flaw);
            }
        }
        return Optional.empty();
    }

    /** What is wrong with it as {@code <scm><url>}: a page to browse. */
    public Optional<ScmFlaw> flawAsPage() {
        for (ScmFlaw flaw : flaws) {
            if (flaw.concernsPages()) {
                return Optional.of(flaw);
            }
        }
        if (provider.isPresent() || flaws.contains(ScmFlaw.NO_PROVIDER) || flaws.contains(ScmFlaw.DOUBLED_PREFIX)) {
            return Optional.of(ScmFlaw.SCM_PREFIX);
        }
        if (!transport.isWeb()) {
            return Optional.of(ScmFlaw.NOT_A_PAGE);
        }
        if (flaws.contains(ScmFlaw.COLON_FOR_PORT)) {
            return Optional.of(ScmFlaw.COLON_FOR_PORT);
        }
        return host.isEmpty() ? Optional.of(ScmFlaw.NO_HOST) : Optional.empty();
    }

    /** Why nobody can clone from it without an account, however well-formed it is; empty when nothing speaks against. */
    public Optional<String> obstacleToAnonymousClone() {
        if (transport == Transport.SSH) {
            return Optional.of("SSH asks for an account and a key");
        }
        if (transport == Transport.FILE) {
            return Optional.of("a local path means nothing on another machine");
        }
        if (transport == Transport.HELPER) {
            return Optional.of(ScmFlaw.REMOTE_HELPER.clause());
        }
        if (transport == Transport.GIT && forge().isPresent()) {
            return Optional.of(
                    forge().get() == Forge.GITHUB
                            ? "GitHub switched git:// off in March 2022"
                            : forge().get().title() + " does not answer git://");
        }
        boolean isSubversion = transport != Transport.GIT && provider.equals(Optional.of("svn"));
        return isSubversion && host.equals("github.com")
                ? Optional.of("GitHub switched Subversion off in January 2024")
                : ClosedHosts.reason(host);
    }

    /** Whether both name one repository, whatever the transport; mirrors that are known as such count as one. */
    public boolean isSameRepository(ScmUrl other) {
        Optional<RepositoryIdentity> identity = identity();
        return identity.isPresent() && identity.equals(other.identity());
    }

    /** Whether it names something below that repository on the same host. */
    public boolean isBelow(ScmUrl repository) {
        return !host.isEmpty()
                && host.equals(repository.host)
                && !repository.path.isEmpty()
                && comparablePath().startsWith(repository.comparablePath() + "/");
    }

    /** Whether both have the same name under different owners or hosts, as forks and mirrors have. */
    public boolean isNamesake(ScmUrl other) {
        return !path.isEmpty() && path.name().equalsIgnoreCase(other.path.name()) && !isSameRepository(other);
    }

    /** {@code transport://host/path}, the same for all forms of one address; empty without transport or host. */
    public Optional<String> normalised() {
        return host.isEmpty() || transport == Transport.OTHER
                ? Optional.empty()
                : Optional.of(transport.name().toLowerCase(Locale.ROOT) + "://" + authority() + "/" + comparablePath());
    }

    /** The page of the repository, the right value of {@code <scm><url>}; empty where nothing can be proposed. */
    public Optional<String> page() {
        return webAddress(forge().isEmpty());
    }

    /** The right value of {@code <scm><connection>}; empty where nothing can be proposed. */
    public Optional<String> connection() {
        Optional<String> address = webAddress(true);
        return address.isPresent() ? Optional.of("scm:" + proposedProvider() + ":" + address.get()) : address;
    }

    /** The right value of {@code <scm><developerConnection>}; empty where nothing can be proposed. */
    public Optional<String> developerConnection() {
        if (forge().isEmpty() || proposedProvider().equals("svn")) {
            return connection();
        }
        return Optional.of("scm:git:ssh://git@" + host + "/" + path.text() + ".git");
    }

    /** The address that an anonymous clone asks: http, https or git; empty where it has another transport. */
    public Optional<String> cloneAddress() {
        if (transport == Transport.GIT) {
            String address = "git://" + authority() + "/" + path.text() + (path.hadSuffix() ? ".git" : "");
            return host.isEmpty() ? Optional.empty() : Optional.of(address);
        }
        return transport.isWeb() ? webAddress(true) : Optional.empty();
    }

    /** The issue tracker that the forge keeps for a repository; empty where no forge is known. */
    public Optional<String> issues() {
        Optional<String> page = forge().isEmpty() || path.isEmpty() ? Optional.empty() : page();
        return page.isPresent() ? Optional.of(page.get() + forge().get().issues()) : page;
    }

    /** The address as written, credentials masked, invisible characters removed. */
    @Override
    public String toString() {
        return shown;
    }

    boolean hasFlaw(ScmFlaw flaw) {
        return flaws.contains(flaw);
    }

    /** The path, in lower case where the host does not distinguish. */
    String comparablePath() {
        return forge().isPresent() ? path.text().toLowerCase(Locale.ROOT) : path.text();
    }

    OptionalInt port() {
        return port;
    }

    Optional<RepositoryIdentity> identity() {
        return host.isEmpty() || path.isEmpty() ? Optional.empty() : Optional.of(RepositoryIdentity.of(this));
    }

    private String authority() {
        return port.isPresent() ? host + ":" + port.getAsInt() : host;
    }

    private Optional<String> webAddress(boolean asCloned) {
        if (host.isEmpty() || path.isEmpty() || transport == Transport.HELPER || flaws.contains(ScmFlaw.HYPHEN)) {
            return Optional.empty();
        }
        String name = transport.isWeb() ? authority() : host;
        String scheme = transport == Transport.HTTP && forge().isEmpty() ? "http://" : "https://";
        boolean suffixed = asCloned
                && (path.hadSuffix() || forge().isPresent())
                && !proposedProvider().equals("svn");
        return Optional.of(scheme + name + "/" + path.text() + (suffixed ? ".git" : ""));
    }

    private String proposedProvider() {
        return provider.equals(Optional.of("svn")) || provider.equals(Optional.of("hg")) ? provider.get() : "git";
    }
}
