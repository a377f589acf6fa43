package org.openbydefault.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.openbydefault.project.Fact;
import org.openbydefault.project.FileStore;
import org.openbydefault.project.PathTableBuilder;
import org.openbydefault.project.RepositoryPaths;

/**
 * The files of a commit, as a working tree of it would have them. Symbolic links are followed inside of it. Lives as
 * long as its history is open. Not thread-safe.
 */
public final class CommitTree implements FileStore {

    private static final int LONGEST_LINK = 4096;

    /** Of contents of more bytes no more is inflated than is asked for; a shorter one is had faster as a whole. */
    private static final int WHOLE = 1 << 14;

    private final ObjectReader objects;
    private final RepositoryPaths paths;
    private final byte[] ids;
    private final Kind[] kinds;
    private final LinkResolver links;

    /** What a path of a commit is. */
    enum Kind {
        FILE,
        LINK,
        SUBMODULE
    }

    private CommitTree(ObjectReader objects, Table table) {
        this.objects = objects;
        this.paths = table.paths.build();
        this.ids = table.ids;
        this.kinds = table.kinds;
        this.links = new LinkResolver(this);
    }

    /**
     * The files of a tree.
     *
     * @throws UnreadableException if there are more than are read
     * @throws IOException if a folder is damaged or not in this clone
     */
    static CommitTree read(ObjectReader objects, ObjectId tree) throws IOException, UnreadableException {
        Table table = new Table();
        if (!tree.equals(Constants.EMPTY_TREE_ID)) {
            new TreeFiles(objects).visit(tree, table::add);
        }
        return new CommitTree(objects, table);
    }

    /** Grows with the paths that come; position by position it says what they are. */
    private static final class Table {

        private final PathTableBuilder paths = new PathTableBuilder(1024);
        private byte[] ids = new byte[1024 * Constants.OBJECT_ID_LENGTH];
        private Kind[] kinds = new Kind[1024];
        private int count;

        void add(byte[] path, TreeWalk walk) {
            if (!paths.add(path, 0, path.length)) {
                return;
            }
            if (count == kinds.length) {
                kinds = Arrays.copyOf(kinds, 2 * count);
                ids = Arrays.copyOf(ids, 2 * ids.length);
            }
            kinds[count] = kind(walk.getFileMode());
            walk.getObjectId(0).copyRawTo(ids, count * Constants.OBJECT_ID_LENGTH);
            count++;
        }
    }

    /** All paths, submodules included. */
    public RepositoryPaths paths() {
        return paths;
    }

    /** The paths that stand for a commit of another repository, in order. */
    List<String> submodules() {
        List<String> submodules = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            if (kind(i) == Kind.SUBMODULE) {
                submodules.add(paths.get(i));
            }
        }
        return submodules;
    }

    /** The id of the content of a file; empty for everything else. Alike contents have alike ids. */
    public Optional<String> contentId(String path) {
        int at = paths.position(path);
        return at >= 0 && kind(at) != Kind.SUBMODULE ? Optional.of(id(at).name()) : Optional.empty();
    }

    @Override
    public Fact<byte[]> read(String path, int limit) {
        LinkResolver.Target target = links.follow(path);
        return switch (target.place()) {
            case FILE -> content(path, target.path(), limit);
            case FOLDER -> Fact.unknown(path + " is a folder");
            case OUTSIDE -> Fact.unknown(path + " is a symbolic link that leads out of the repository");
            case NOWHERE ->
                Fact.unknown(path
                        + (kind(path).equals(Optional.of(Kind.LINK))
                                ? " is a symbolic link that leads nowhere"
                                : " is not in the working tree"));
        };
    }

    @Override
    public boolean holds(String path) {
        LinkResolver.Target target = links.follow(path);
        try {
            return target.place() != LinkResolver.Place.FILE
                    || objects.has(id(paths.position(target.path())), Constants.OBJ_BLOB);
        } catch (IOException unreadable) {
            return false;
        }
    }

    @Override
    public List<String> children(String folder) {
        LinkResolver.Target target = links.follow(folder);
        if (target.place() != LinkResolver.Place.FOLDER) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : paths.children(target.path())) {
            String path = target.path().isEmpty() ? name : target.path() + "/" + name;
            names.add(kind(path).equals(Optional.of(Kind.SUBMODULE)) ? name + "/" : name);
        }
        Collections.sort(names);
        return names;
    }

    @Override
    public String resolve(String path) {
        LinkResolver.Target target = links.follow(path);
        boolean leadsSomewhere =
                target.place() == LinkResolver.Place.FILE || target.place() == LinkResolver.Place.FOLDER;
        return leadsSomewhere && !target.path().equalsIgnoreCase(path) ? target.path() : path;
    }

    /** What that path is itself; empty for a folder and for what is not there. */
    Optional<Kind> kind(String path) {
        int at = paths.position(path);
        return at < 0 ? Optional.empty() : Optional.of(kind(at));
    }

    /** What a symbolic link leads to, as it is written; empty where it cannot be read. */
    Optional<String> linkTarget(String path) {
        Fact<byte[]> content = content(path, path, LONGEST_LINK);
        return content.isKnown()
                ? Optional.of(new String(content.value().get(), StandardCharsets.UTF_8))
                : Optional.empty();
    }

    private Fact<byte[]> content(String asked, String path, int limit) {
        objects.setStreamFileThreshold(Math.max(limit, WHOLE));
        try {
            return Fact.known(beginning(objects.open(id(paths.position(path)), Constants.OBJ_BLOB), limit));
        } catch (MissingObjectException notFetched) {
            return Fact.unknown(asked + " was not fetched: the clone is partial");
        } catch (IOException | LargeObjectException damaged) {
            return Fact.unknown(asked + " cannot be read");
        }
    }

    private static byte[] beginning(ObjectLoader content, int limit) throws IOException {
        if (content.isLarge()) {
            try (InputStream in = content.openStream()) {
                return in.readNBytes(limit);
            }
        }
        byte[] all = content.getCachedBytes();
        return all.length <= limit ? all : Arrays.copyOf(all, limit);
    }

    private Kind kind(int at) {
        return kinds[at];
    }

    private ObjectId id(int at) {
        return ObjectId.fromRaw(ids, at * Constants.OBJECT_ID_LENGTH);
    }

    private static Kind kind(FileMode mode) {
        if (mode == FileMode.GITLINK) {
            return Kind.SUBMODULE;
        }
        return mode == FileMode.SYMLINK ? Kind.LINK : Kind.FILE;
    }
}
