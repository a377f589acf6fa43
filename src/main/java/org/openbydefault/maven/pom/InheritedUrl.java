package org.openbydefault.maven.pom;

import java.util.Optional;
import org.apache.maven.model.InputLocationTracker;
import org.apache.maven.model.Model;
import org.apache.maven.model.Scm;
import org.jspecify.annotations.Nullable;
import org.openbydefault.project.Location;
import org.openbydefault.project.PomValue;
import org.openbydefault.project.SourceTree;

/**
 * An address that Maven inherits by appending the child's path to the parent's value, unless the parent says otherwise
 * by an attribute (Maven 3.6.1 and newer, MNG-5951, MNG-6059).
 */
final class InheritedUrl {

    /** The addresses that are inherited so. */
    enum Kind {
        PROJECT("url"),
        SCM("url"),
        SCM_CONNECTION("connection"),
        SCM_DEVELOPER_CONNECTION("developerConnection");

        private final String field;

        Kind(String field) {
            this.field = field;
        }
    }

    private final Lineage lineage;
    private final LineageValues values;
    private final Kind kind;

    InheritedUrl(Lineage lineage, LineageValues values, Kind kind) {
        this.lineage = lineage;
        this.values = values;
        this.kind = kind;
    }

    /** The effective value with the place of the POM that states it. */
    Optional<PomValue> value() {
        for (int level = 0; level < lineage.size(); level++) {
            String stated = stated(lineage.model(level));
            if (stated != null) {
                return Optional.of(new PomValue(
                        values.at(level).apply(withPath(stated, level)).strip(),
                        location(level, stated),
                        foreignModel(level)));
            }
        }
        return Optional.empty();
    }

    private @Nullable String stated(Model model) {
        if (kind == Kind.PROJECT) {
            return model.getUrl();
        }
        Scm scm = model.getScm();
        if (scm == null) {
            return null;
        }
        if (kind == Kind.SCM) {
            return scm.getUrl();
        }
        return kind == Kind.SCM_CONNECTION ? scm.getConnection() : scm.getDeveloperConnection();
    }

    /** Whether the address grows on its way from that parent to its child. */
    private boolean appends(Model parent) {
        return !"false".equals(appendPath(parent));
    }

    private @Nullable String appendPath(Model parent) {
        if (kind == Kind.PROJECT) {
            return parent.getChildProjectUrlInheritAppendPath();
        }
        Scm scm = parent.getScm() == null ? new Scm() : parent.getScm();
        if (kind == Kind.SCM) {
            return scm.getChildScmUrlInheritAppendPath();
        }
        return kind == Kind.SCM_CONNECTION
                ? scm.getChildScmConnectionInheritAppendPath()
                : scm.getChildScmDeveloperConnectionInheritAppendPath();
    }

    private String withPath(String stated, int statedAt) {
        String url = stated.strip();
        for (int level = statedAt; level > 0; level--) {
            if (appends(lineage.model(level))) {
                url = append(url, childPath(level - 1));
            }
        }
        return url;
    }

    /** A final slash stays final, as in Maven's DefaultUrlInheritance. */
    private static String append(String url, String path) {
        return url.endsWith("/") ? url + path + "/" : url + "/" + path;
    }

    private String childPath(int level) {
        Model child = lineage.model(level);
        String directory = child.getProperties().getProperty("project.directory", child.getArtifactId());
        if (level + 1 >= lineage.own().size()) {
            return directory;
        }
        String between = between(lineage.own().get(level + 1), lineage.own().get(level));
        return between.isEmpty() ? directory : between + "/" + directory;
    }

    /** The folders between a parent and its module, as the parent's module list names them. */
    private static String between(PomFile parent, PomFile child) {
        if (SourceTree.parent(child.folder()).equals(parent.folder())) {
            return "";
        }
        String name = SourceTree.name(child.folder());
        for (String module : parent.model().getModules()) {
            if (!module.contains(name) && !module.contains("..")) {
                continue;
            }
            String folder = SourceTree.relative(parent.path(), module.replace('\\', '/'))
                    .orElse("");
            if (folder.equals(child.folder()) || folder.equals(child.path())) {
                String inParent = module.endsWith(".xml") ? SourceTree.parent(module) : module;
                return SourceTree.parent(inParent);
            }
        }
        return "";
    }

    private Location location(int level, String stated) {
        if (level >= lineage.own().size()) {
            return lineage.foreignParent().orElseThrow().location();
        }
        Model model = lineage.model(level);
        Optional<Location> property = values.own().propertyPlace(stated);
        if (property.isPresent()) {
            return property.get();
        }
        InputLocationTracker element = kind == Kind.PROJECT ? model : model.getScm();
        return lineage.own().get(level).location(element, kind.field);
    }

    private Optional<String> foreignModel(int level) {
        return level < lineage.own().size() ? Optional.empty() : Optional.of(Lineage.coordinates(lineage.model(level)));
    }
}
