package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/**
 * Maven settings in the tree that a command for building names, as {@code mvn -s ci/settings.xml verify}. Those in
 * {@code .mvn} belong to every build, and are looked at elsewhere; what is for publishing is none of a stranger's build.
 */
final class CommandedSettings {

    private static final String WORKFLOWS = ".github/workflows";
    private static final String GITLAB = ".gitlab-ci.yml";

    private final SourceTree files;
    private final List<String> candidates = new ArrayList<>();
    private final List<String> named = new ArrayList<>();

    private CommandedSettings(SourceTree files, List<String> mayBe) {
        this.files = files;
        for (String path : mayBe) {
            String name = SourceTree.name(path).toLowerCase(Locale.ROOT);
            if (name.endsWith(".xml")
                    && name.contains("settings")
                    && !SourceTree.parent(path).endsWith(".mvn")) {
                candidates.add(path);
            }
        }
    }

    /**
     * Their paths.
     *
     * @param mayBe the paths that speak of settings; where none is of such a file, nothing is read
     */
    static List<String> in(SourceTree files, List<String> mayBe) {
        CommandedSettings settings = new CommandedSettings(files, mayBe);
        if (!settings.candidates.isEmpty()) {
            settings.readCommands();
        }
        return settings.named;
    }

    private void readCommands() {
        for (String name : files.children("")) {
            String lower = name.toLowerCase(Locale.ROOT);
            boolean mayCommand = lower.startsWith("readme")
                    || lower.startsWith("contributing")
                    || lower.endsWith(".sh")
                    || lower.equals("makefile")
                    || lower.equals(GITLAB);
            if (mayCommand && !name.endsWith("/")) {
                read(name);
            }
        }
        for (String name : files.children(WORKFLOWS)) {
            read(SourceTree.join(WORKFLOWS, name));
        }
    }

    private void read(String path) {
        Optional<SourceText> text = files.text(path).value();
        boolean isOfChanges = text.isPresent()
                && (!path.startsWith(WORKFLOWS) || text.get().text().contains("pull_request"));
        if (!isOfChanges || !text.get().text().contains("settings")) {
            return;
        }
        String[] lines = text.get().text().split("\n", -1);
        for (MavenConfig.SettingsFile file :
                MavenConfig.settingsFiles(text.get().text())) {
            if (!isForPublishing(lines, file.line())) {
                add(file.path().replace("`", "").replace("\"", "").replace("'", ""));
            }
        }
    }

    /** A command may run over several lines. */
    private static boolean isForPublishing(String[] lines, int at) {
        int first = at - 1;
        while (first > 0 && lines[first - 1].stripTrailing().endsWith("\\")) {
            first--;
        }
        int last = at - 1;
        while (last + 1 < lines.length && lines[last].stripTrailing().endsWith("\\")) {
            last++;
        }
        for (int i = first; i <= last; i++) {
            if (lines[i].contains("deploy") || lines[i].contains("release") || lines[i].contains("publish")) {
                return true;
            }
        }
        return false;
    }

    private void add(String written) {
        for (String candidate : candidates) {
            if (isAt(written, candidate) && !named.contains(candidate)) {
                named.add(candidate);
            }
        }
    }

    /** A variable may stand for the top of the checkout, as {@code $GITHUB_WORKSPACE}; no other folder does. */
    private static boolean isAt(String written, String path) {
        if (written.equals(path) || written.equals("./" + path)) {
            return true;
        }
        String folder = written.endsWith("/" + path) ? written.substring(0, written.length() - path.length() - 1) : "";
        return folder.startsWith("$") && folder.indexOf('/') < 0 && !folder.contains("HOME");
    }
}
