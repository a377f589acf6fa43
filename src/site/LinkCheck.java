import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.net.URLDecoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Follows each link of a site's pages to another file of it, and to a place there. */
final class LinkCheck {

    private static final Pattern LINK = Pattern.compile(
            "<(?:a|img|link|script|source)\\b[^>]*?\\s(?:href|src|srcset)=\"([^\"]*)\"");
    private static final Pattern PLACE = Pattern.compile("\\s(?:id|name)=\"([^\"]*)\"");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*|//.*", Pattern.DOTALL);

    private final Path site;
    private final Map<Path, Set<String>> places = new HashMap<>();
    private final List<String> broken = new ArrayList<>();
    private int followed;

    private LinkCheck(Path site) {
        this.site = site;
    }

    /** Takes the folder of the site; ends with 1 where a link leads nowhere, or where there is none. */
    public static void main(String[] arguments) throws IOException {
        LinkCheck check = new LinkCheck(Path.of(arguments[0]).toAbsolutePath().normalize());
        check.followAll();
        check.broken.forEach(System.err::println);
        System.out.println(check.followed + " links within the site, " + check.broken.size() + " broken");
        System.exit(check.broken.isEmpty() && check.followed > 0 ? 0 : 1);
    }

    private void followAll() throws IOException {
        try (Stream<Path> files = Files.walk(site)) {
            for (Path page : files.filter(file -> file.toString().endsWith(".html")).sorted().toList()) {
                if (!page.startsWith(site.resolve("apidocs"))) {
                    follow(page);
                }
            }
        }
    }

    private void follow(Path page) throws IOException {
        Matcher links = LINK.matcher(Files.readString(page));
        while (links.find()) {
            String link = links.group(1).replace("&amp;", "&");
            if (!link.isEmpty() && !ELSEWHERE.matcher(link).matches()) {
                followed++;
                if (!leadsSomewhere(page, link)) {
                    broken.add(site.relativize(page) + ": " + link);
                }
            }
        }
    }

    private boolean leadsSomewhere(Path page, String link) throws IOException {
        int hash = link.indexOf('#');
        String path = URLDecoder.decode(hash < 0 ? link : link.substring(0, hash), StandardCharsets.UTF_8);
        Path target = path.isEmpty() ? page : page.resolveSibling(path).normalize();
        if (Files.isDirectory(target)) {
            target = target.resolve("index.html");
        }
        String place = hash < 0 ? "" : URLDecoder.decode(link.substring(hash + 1), StandardCharsets.UTF_8);
        return target.startsWith(site) && Files.exists(target) && (place.isEmpty() || placesOf(target).contains(place));
    }

    private Set<String> placesOf(Path page) throws IOException {
        Set<String> known = places.get(page);
        if (known == null) {
            known = new HashSet<>();
            Matcher ids = PLACE.matcher(Files.readString(page));
            while (ids.find()) {
                known.add(ids.group(1));
            }
            places.put(page, known);
        }
        return known;
    }
}
