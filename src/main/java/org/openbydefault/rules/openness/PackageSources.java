package org.openbydefault.rules.openness;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/** The addresses from which Maven, Gradle, npm, Yarn, pip, Poetry and Bundler take packages, as their files in the tree say. */
final class PackageSources {

    /** How many files of a tool are read at the most. */
    private static final int MOST = 20;

    /** How many addresses of a file are judged. */
    private static final int MOST_OF_FILE = 100;

    private static final String[] GRADLE = {"build.gradle", "build.gradle.kts", "settings.gradle", "settings.gradle.kts"
    };

    private static final String[] LISTS = {
        ".npmrc", ".yarnrc", ".yarnrc.yml", "pip.conf", "pipfile", "pyproject.toml", "gemfile"
    };

    /** What stands in front of the address of a registry in the files of these tools. */
    private static final List<String> KEYS = List.of(
            "registry=",
            "registry =",
            "registry \"",
            "npmregistryserver:",
            "index-url",
            "-i http",
            "url = \"",
            "source \"",
            "source '");

    private final SourceTree files;
    private final List<Source> sources = new ArrayList<>();
    private final List<String> read = new ArrayList<>();

    /**
     * An address that packages come from.
     *
     * @param tool that takes them
     * @param asksForAccount whether credentials stand beside it
     */
    record Source(String tool, String url, Location location, boolean asksForAccount) {}

    PackageSources(SourceTree files) {
        this.files = files;
        List<String> settings = files.paths().withPart("settings");
        for (String path : settings.isEmpty() ? settings : CommandedSettings.in(files, settings)) {
            readSettings(path);
        }
        for (SourceText text : texts(GRADLE)) {
            readGradle(text);
        }
        for (SourceText text : texts(LISTS)) {
            readList(text);
        }
        for (String path : files.paths().namedWithPrefix("requirements")) {
            Optional<SourceText> text =
                    path.endsWith(".txt") && isProduct(path) ? files.text(path).value() : Optional.empty();
            if (text.isPresent() && read.size() < 3 * MOST) {
                readList(text.get());
            }
        }
    }

    List<Source> sources() {
        return sources;
    }

    /** The files that were read. */
    List<String> files() {
        return read;
    }

    private List<SourceText> texts(String... names) {
        List<SourceText> texts = new ArrayList<>();
        for (String path : SourceTree.topFirst(files.paths().named(names))) {
            Optional<SourceText> text =
                    isProduct(path) && texts.size() < MOST ? files.text(path).value() : Optional.empty();
            if (text.isPresent()) {
                texts.add(text.get());
            }
        }
        return texts;
    }

    private static boolean isProduct(String path) {
        return !ProductPaths.isBelowSideName(path) && !ProductPaths.isBorrowed(path);
    }

    private void readSettings(String path) {
        Optional<SourceText> text = files.text(path).value();
        Fact<List<MavenSettings.Source>> found =
                text.isPresent() ? MavenSettings.sources(text.get()) : Fact.unknown(path + " cannot be read");
        if (found.isKnown()) {
            read.add(path);
            for (MavenSettings.Source source : found.value().get()) {
                sources.add(new Source("Maven", source.url(), Location.of(path, source.line()), false));
            }
        }
    }

    /** Repositories that artifacts are published to, and those behind a condition, are left out. */
    private void readGradle(SourceText source) {
        read.add(source.path());
        Deque<String> blocks = new ArrayDeque<>();
        String[] lines = source.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.startsWith("//") || line.startsWith("*") || line.startsWith("/*")) {
                continue;
            }
            Optional<String> url = quotedAddress(line);
            int at = url.isPresent() ? line.indexOf(url.get()) : 0;
            follow(blocks, line.substring(0, at));
            if (url.isPresent() && isSource(blocks)) {
                sources.add(
                        new Source("Gradle", url.get(), Location.of(source.path(), i + 1), hasCredentials(lines, i)));
            }
            follow(blocks, line.substring(at));
        }
    }

    private static boolean isSource(Deque<String> blocks) {
        boolean isSource = false;
        for (String block : blocks) {
            if (block.contains("publish") || block.contains("uploadarchives") || block.startsWith("if")) {
                return false;
            }
            isSource |= block.startsWith("repositories") || block.contains(".repositories");
        }
        return isSource;
    }

    private static void follow(Deque<String> blocks, String line) {
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == '{') {
                blocks.push(line.substring(from, i).strip().toLowerCase(Locale.ROOT));
                from = i + 1;
            } else if (line.charAt(i) == '}') {
                blocks.poll();
                from = i + 1;
            }
        }
    }

    /** Within the block of that repository, above or below its address. */
    private static boolean hasCredentials(String[] lines, int at) {
        int depth = 0;
        for (int i = at; i < lines.length && i < at + 12; i++) {
            depth += count(lines[i], '{') - count(lines[i], '}');
            if (lines[i].contains("credentials")) {
                return true;
            }
            if (depth < 0) {
                return false;
            }
        }
        return false;
    }

    private static int count(String line, char letter) {
        int count = 0;
        for (int i = 0; i < line.length(); i++) {
            count += line.charAt(i) == letter ? 1 : 0;
        }
        return count;
    }

    private static Optional<String> quotedAddress(String line) {
        int at = line.indexOf("\"http");
        at = at < 0 ? line.indexOf("'http") : at;
        int end = at < 0 ? -1 : line.indexOf(line.charAt(at), at + 1);
        return end < 0 ? Optional.empty() : Optional.of(line.substring(at + 1, end));
    }

    private void readList(SourceText source) {
        read.add(source.path());
        String tool = tool(SourceTree.name(source.path()).toLowerCase(Locale.ROOT));
        String[] lines = source.text().split("\n", -1);
        String section = "";
        int before = sources.size();
        for (int i = 0; i < lines.length && sources.size() - before < MOST_OF_FILE; i++) {
            String line = lines[i].strip();
            section = line.startsWith("[") ? line : section;
            boolean isNote = line.startsWith("#") || line.startsWith(";");
            if (!isNote && isRegistry(line.toLowerCase(Locale.ROOT), section)) {
                Optional<String> url = address(line);
                if (url.isPresent()) {
                    sources.add(new Source(
                            tool,
                            url.get(),
                            Location.of(source.path(), i + 1),
                            asksForToken(source.text(), url.get())));
                }
            }
        }
    }

    /** In TOML, tables of other subjects have addresses, too. */
    private static boolean isRegistry(String line, String section) {
        boolean isOtherTable = line.startsWith("url = \"")
                && !section.contains("source")
                && !section.contains("index")
                && !section.contains("registr");
        for (String key : KEYS) {
            if (line.contains(key) && !isOtherTable && !line.contains("publishconfig")) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> address(String line) {
        int at = line.indexOf("http");
        int end = at;
        while (end >= 0 && end < line.length() && " \"',".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return at < 0 ? Optional.empty() : Optional.of(line.substring(at, end));
    }

    /** {@code //host/:_authToken=${TOKEN}} beside {@code registry=https://host/}. */
    private static boolean asksForToken(String text, String url) {
        String host = url.substring(url.indexOf("//"));
        String name = host.endsWith("/") ? host.substring(0, host.length() - 1) : host;
        return text.contains(name + "/:_auth") || text.contains(name + ":_auth") || text.contains("always-auth=true");
    }

    private static String tool(String name) {
        if (name.equals(".npmrc")) {
            return "npm";
        }
        if (name.startsWith(".yarnrc")) {
            return "Yarn";
        }
        return name.equals("gemfile") ? "Bundler" : "pip";
    }
}
