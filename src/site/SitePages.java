import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Copies the repository's Markdown for a site, where the README is the first page. Headings get the anchors that a
 * forge gives them; links to what is no page of the site lead to the forge, those to schemas to the copy of this version.
 */
final class SitePages {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)\\s#]+)(#[^)\\s]*)?\\)");
    private static final Pattern HEADING = Pattern.compile("(#{1,6}) (.+)");
    private static final Pattern SCHEMA = Pattern.compile("docs/([a-z-]+-schema\\.json)");

    private final Path repository;
    private final String forge;
    private final String version;

    private SitePages(Path repository, String forge, String version) {
        this.repository = repository;
        this.forge = forge;
        this.version = version;
    }

    /** Takes the repository, the folder to write to, the address of files at the forge, and the version. */
    public static void main(String[] arguments) throws IOException {
        Path repository = Path.of(arguments[0]).toAbsolutePath().normalize();
        new SitePages(repository, arguments[2], arguments[3]).copyTo(Path.of(arguments[1]));
    }

    private void copyTo(Path target) throws IOException {
        for (Path page : pages()) {
            String name = repository.relativize(page).toString().replace('\\', '/');
            Path copy = target.resolve(name.equals("README.md") ? "index.md" : name);
            Files.createDirectories(copy.getParent());
            Files.writeString(copy, rewritten(page));
        }
    }

    private List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(repository);
                Stream<Path> docs = Files.walk(repository.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private String rewritten(Path page) throws IOException {
        StringBuilder text = new StringBuilder();
        Map<String, Integer> anchors = new HashMap<>();
        String fence = "";
        for (String line : Files.readAllLines(page)) {
            String mark = line.strip().replaceAll("^(`{3,}|~{3,}).*|.*", "$1");
            if (!fence.isEmpty()) {
                fence = mark.startsWith(fence) ? "" : fence;
                text.append(line);
            } else if (!mark.isEmpty()) {
                fence = mark;
                text.append(line);
            } else {
                text.append(withLinks(page, withAnchor(line, anchors)));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String withAnchor(String line, Map<String, Integer> anchors) {
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches()) {
            return line;
        }
        String words = heading.group(2).replaceAll("<[^>]*>|`|\\[|\\]\\([^)]*\\)", "");
        String anchor = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
        int before = anchors.merge(anchor, 1, Integer::sum) - 1;
        String id = before == 0 ? anchor : anchor + "-" + before;
        return heading.group(1) + " <a id=\"" + id + "\"></a>" + heading.group(2);
    }

    private String withLinks(Path page, String line) {
        return LINK.matcher(line).replaceAll(link -> Matcher.quoteReplacement(
                "](" + address(page, link.group(1)) + (link.group(2) == null ? "" : link.group(2)) + ")"));
    }

    private String address(Path page, String link) {
        Path target = page.resolveSibling(link).normalize();
        String name = repository.relativize(target).toString().replace('\\', '/');
        Path folder = page.getParent();
        Matcher schema = SCHEMA.matcher(name);
        if (schema.matches()) {
            return relative(folder, repository.resolve("schemas/" + version + "/" + schema.group(1)));
        }
        if (name.equals("README.md")) {
            return relative(folder, repository.resolve("index.md"));
        }
        boolean isPage = name.endsWith(".md") && (name.startsWith("docs/") || !name.contains("/"));
        return isPage || name.startsWith("docs/pictures/") ? link : forge + "/" + name;
    }

    private static String relative(Path folder, Path target) {
        return folder.relativize(target).toString().replace('\\', '/');
    }
}
