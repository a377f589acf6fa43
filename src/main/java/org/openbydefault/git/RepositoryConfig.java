package org.openbydefault.git;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.address.Credentials;
import org.openbydefault.project.GitRemote;

/** What the configuration files of one repository say. Those of the system and of the user are never read. */
final class RepositoryConfig {

    private static final int INCLUDE_DEPTH = 10;
    private static final int MOST_INCLUDES = 50;
    private static final int MOST_ENTRIES = 100_000;

    /** Extensions that change nothing for somebody who reads index and configuration (git-config(1)). */
    private static final Set<String> HARMLESS_EXTENSIONS = Set.of(
            "compatobjectformat",
            "noop",
            "noop-v1",
            "objectformat",
            "partialclone",
            "preciousobjects",
            "refstorage",
            "relativeworktrees",
            "submodulepathconfig",
            "worktreeconfig");

    private final Path repository;
    private final Path commonFile;
    private final List<ConfigEntry> common;
    private final Path ownFile;
    private final List<ConfigEntry> own;
    private final List<ConfigEntry> aboutWorkTree;

    private RepositoryConfig(
            Path repository,
            Path commonFile,
            List<ConfigEntry> common,
            Path ownFile,
            List<ConfigEntry> own,
            List<ConfigEntry> aboutWorkTree) {
        this.repository = repository;
        this.commonFile = commonFile;
        this.common = common;
        this.ownFile = ownFile;
        this.own = own;
        this.aboutWorkTree = aboutWorkTree;
    }

    /**
     * Reads {@code config} and, where the repository has it switched on, {@code config.worktree}.
     *
     * @throws UnreadableException if one of them is no configuration or is of a repository format that is not known
     */
    static RepositoryConfig read(GitDirectory directory) throws UnreadableException {
        Path commonFile = directory.common().resolve("config");
        Path ownFile = directory.own().resolve("config.worktree");
        List<ConfigEntry> common = entries(commonFile, "config");
        checkFormat(common);
        boolean hasOwn = isTrue(common, "extensions", "worktreeconfig");
        List<ConfigEntry> own = hasOwn ? entries(ownFile, "config.worktree") : List.of();
        List<ConfigEntry> aboutWorkTree = new ArrayList<>();
        if (hasOwn || directory.own().equals(directory.common())) {
            aboutWorkTree.addAll(common);
            aboutWorkTree.addAll(own);
        }
        return new RepositoryConfig(directory.common(), commonFile, common, ownFile, own, aboutWorkTree);
    }

    ObjectFormat objectFormat() throws UnreadableException {
        String name = last(common, "extensions", "objectformat").orElse("sha1");
        return switch (name) {
            case "sha1" -> ObjectFormat.SHA1;
            case "sha256" -> ObjectFormat.SHA256;
            default -> throw new UnreadableException("the Git repository names objects with an unknown hash function");
        };
    }

    /**
     * Whether the repository says that it has no working tree. In a linked working tree the shared configuration
     * speaks of the main one and does not count, unless there is {@code config.worktree} to overrule it.
     */
    boolean isBare() {
        return isTrue(aboutWorkTree, "core", "bare");
    }

    /** Where the working tree lies, if it is not where {@code .git} lies; relative to the repository folder. */
    Optional<String> workTree() {
        return last(aboutWorkTree, "core", "worktree");
    }

    /**
     * The remotes with a fetch URL, included files considered. The first URL of a remote counts, as for {@code git
     * fetch}. Files that are included on a condition are not read: they hold credentials, as those of actions/checkout 6,
     * or what one user sets for himself.
     *
     * @throws UnreadableException if the answer depends on files of the user, or there is none but on a condition
     */
    List<GitRemote> remotes() throws UnreadableException {
        Includes includes = followIncludes();
        Map<String, String> urls = new LinkedHashMap<>();
        for (ConfigEntry entry : includes.all) {
            if (entry.is("remote", "url")
                    && !entry.subsection().isEmpty()
                    && entry.value().isPresent()) {
                urls.putIfAbsent(entry.subsection(), entry.value().get());
            }
        }
        if (urls.isEmpty() && includes.areConditional) {
            throw new UnreadableException("the Git configuration includes a file on a condition (includeIf)");
        }
        List<GitRemote> remotes = new ArrayList<>();
        for (Map.Entry<String, String> url : urls.entrySet()) {
            remotes.add(new GitRemote(url.getKey(), Credentials.removed(url.getValue())));
        }
        return remotes;
    }

    /** @throws UnreadableException if a file that Git includes must not be read, or there are too many */
    void checkIncludes() throws UnreadableException {
        followIncludes();
    }

    private Includes followIncludes() throws UnreadableException {
        Includes includes = new Includes(repository);
        includes.follow(common, commonFile, INCLUDE_DEPTH);
        includes.follow(own, ownFile, INCLUDE_DEPTH);
        return includes;
    }

    private static void checkFormat(List<ConfigEntry> entries) throws UnreadableException {
        String version = last(entries, "core", "repositoryformatversion").orElse("0");
        if (!version.equals("0") && !version.equals("1")) {
            throw new UnreadableException("the Git repository has a format that is not known: version " + version);
        }
        for (ConfigEntry entry : entries) {
            if (entry.section().equals("extensions")
                    && version.equals("1")
                    && !HARMLESS_EXTENSIONS.contains(entry.key())) {
                throw new UnreadableException("the Git repository uses an extension that is not known: " + entry.key());
            }
        }
        if (version.equals("0") && last(entries, "extensions", "objectformat").isPresent()) {
            throw new UnreadableException("the Git repository contradicts itself: format 0 has no object format");
        }
    }

    private static List<ConfigEntry> entries(Path file, String name) throws UnreadableException {
        return Files.exists(file) ? ConfigFile.parse(name, GitFile.text(file, name)) : List.of();
    }

    private static boolean isTrue(List<ConfigEntry> entries, String section, String key) {
        boolean isTrue = false;
        for (ConfigEntry entry : entries) {
            if (entry.is(section, key) && entry.subsection().isEmpty()) {
                isTrue = entry.isTrue();
            }
        }
        return isTrue;
    }

    private static Optional<String> last(List<ConfigEntry> entries, String section, String key) {
        Optional<String> last = Optional.empty();
        for (ConfigEntry entry : entries) {
            if (entry.is(section, key) && entry.subsection().isEmpty()) {
                last = entry.value();
            }
        }
        return last;
    }

    /** Follows includes within the repository and its working tree, in a bounded number. */
    private static final class Includes {

        private final Path repository;
        private final List<ConfigEntry> all = new ArrayList<>();
        private boolean areConditional;
        private int followed;

        Includes(Path repository) {
            this.repository = repository;
        }

        void follow(List<ConfigEntry> entries, Path file, int depth) throws UnreadableException {
            if (depth == 0) {
                throw new UnreadableException("the Git configuration includes files in too many steps");
            }
            for (ConfigEntry entry : entries) {
                if (entry.is("includeif", "path")) {
                    areConditional = true;
                } else if (entry.is("include", "path")) {
                    Path included = included(file, entry.value().orElse(""));
                    follow(read(included), included, depth - 1);
                } else {
                    all.add(entry);
                }
            }
        }

        private List<ConfigEntry> read(Path included) throws UnreadableException {
            followed++;
            if (followed > MOST_INCLUDES || all.size() > MOST_ENTRIES) {
                throw new UnreadableException("the Git configuration includes too many files");
            }
            if (Files.exists(included) && !isOfRepository(included)) {
                throw new UnreadableException("the Git configuration includes a file outside of the repository");
            }
            return entries(included, "an included Git configuration");
        }

        private boolean isOfRepository(Path included) throws UnreadableException {
            try {
                Path real = repository.toRealPath();
                Path around = real.getParent() == null ? real : real.getParent();
                return included.toRealPath().startsWith(around);
            } catch (IOException e) {
                throw new UnreadableException("the Git configuration includes a file that cannot be read");
            }
        }

        private static Path included(Path file, String path) throws UnreadableException {
            if (path.isEmpty() || path.startsWith("~") || path.startsWith("%(")) {
                throw new UnreadableException("the Git configuration includes a file of the user or of the system");
            }
            try {
                return file.resolveSibling(path);
            } catch (InvalidPathException e) {
                throw new UnreadableException("the Git configuration includes a file of an invalid name");
            }
        }
    }
}
