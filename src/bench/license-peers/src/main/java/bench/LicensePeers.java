package bench;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openbydefault.license.Identification;
import org.openbydefault.license.LicenseIdentifier;
import org.spdx.library.SpdxModelFactory;
import org.spdx.utility.compare.LicenseCompareHelper;

/**
 * Asks four programs for the licences of texts that are made here of the SPDX License List: as listed, laid out otherwise,
 * with a word that matters added, cut off. Arguments: each which licence of the list is taken (10), and the programs (all).
 */
public final class LicensePeers {

    private static final Path FOLDER = Path.of("target", "texts");
    private static final Pattern VERB = Pattern.compile("\\b(may|shall|must|can|permitted|granted|is|are)\\b");
    private static final List<String> IN_USE = List.of(
            "0BSD", "AGPL-3.0-only", "Apache-2.0", "Artistic-2.0", "BSD-2-Clause", "BSD-3-Clause", "BSL-1.0", "CC-BY-4.0",
            "CC0-1.0", "EPL-2.0", "EUPL-1.2", "GPL-2.0-only", "GPL-3.0-only", "ISC", "LGPL-2.1-only", "LGPL-3.0-only",
            "MIT", "MPL-2.0", "MS-PL", "NCSA", "OFL-1.1", "PostgreSQL", "UPL-1.0", "Unlicense", "WTFPL", "Zlib");

    /** What is done to a text, and whether its licence is still the same. */
    private enum Variant {
        LISTED(true, text -> text),
        WRAPPED(true, text -> text.replaceAll("(?<!\n)\n(?!\n)", " ").replaceAll("(.{1,55}) +", "$1\n")),
        COMMENT(true, text -> "/*\n" + text.replaceAll("(?m)^", " * ") + "\n */\n"),
        TITLED(true, text -> "Sheep Counter\n=============\n\nCopyright (c) 2026 Acme Ltd. All rights reserved.\n\n" + text),
        NEGATED(false, text -> VERB.matcher(text).replaceFirst("$1 not")),
        CUT_OFF(false, text -> text.substring(0, text.length() * 2 / 3));

        private final boolean isTheSame;
        private final UnaryOperator<String> change;

        Variant(boolean isTheSame, UnaryOperator<String> change) {
            this.isTheSame = isTheSame;
            this.change = change;
        }

        private String folder() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final Map<String, String> FAMILIES = new TreeMap<>();

    private record Answers(Map<Path, List<String>> ids, double seconds) {}

    private interface Peer {
        Answers ask(List<Path> files) throws Exception;
    }

    public static void main(String[] arguments) throws Exception {
        int step = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 10;
        Map<String, Peer> peers = new LinkedHashMap<>();
        peers.put("open-by-default", files -> inThread(files, LicensePeers::ours));
        peers.put("spdx-java-library", files -> inThread(files, LicensePeers::spdx));
        peers.put("licensee", files -> process("ruby", "licensee.rb", FOLDER.toString()));
        peers.put("licensecheck", files -> process(
                "licensecheck", "--recursive", "--machine", "--lines=0", "--shortname-scheme=spdx", FOLDER.toString()));
        if (arguments.length > 1) {
            peers.keySet().retainAll(Arrays.asList(arguments).subList(1, arguments.length));
        }
        Map<String, String> texts = texts();
        FAMILIES.putAll(families(texts));
        List<String> sample = new ArrayList<>();
        int number = 0;
        for (String id : texts.keySet()) {
            if (number++ % step == 0) {
                sample.add(id);
            }
        }
        report("Each " + step + "th of " + texts.size() + " licences: " + sample.size(), sample, texts, peers);
        report("In use: " + IN_USE.size(), IN_USE, texts, peers);
    }

    private static void report(String title, List<String> ids, Map<String, String> texts, Map<String, Peer> peers)
            throws Exception {
        List<Path> files = write(ids, texts);
        System.out.printf("%n%s licences, %d texts%n", title, files.size());
        System.out.printf("%-20s %10s", "", "ms a text");
        for (Variant variant : Variant.values()) {
            System.out.printf(" %12s", variant.folder());
        }
        System.out.println();
        for (Map.Entry<String, Peer> peer : peers.entrySet()) {
            Answers answers = peer.getValue().ask(files);
            System.out.printf("%-20s %10.1f", peer.getKey(), answers.seconds() * 1000 / files.size());
            for (Variant variant : Variant.values()) {
                System.out.printf(" %12s", score(variant, files, answers));
            }
            System.out.println();
        }
    }

    /** Right, another licence, and none; of texts whose licence is not the same any more: none, and the licence all the same. */
    private static String score(Variant variant, List<Path> files, Answers answers) {
        int right = 0;
        int wrong = 0;
        int all = 0;
        for (Path file : files) {
            if (file.getParent().getFileName().toString().equals(variant.folder())) {
                String expected = family(file.getFileName().toString().replaceFirst("\\.txt$", ""));
                List<String> given = answers.ids().getOrDefault(file, List.of());
                boolean isNamed = given.stream().map(LicensePeers::family).anyMatch(expected::equals);
                boolean isRight = variant.isTheSame ? isNamed : given.isEmpty();
                right += isRight ? 1 : 0;
                wrong += !isRight && !given.isEmpty() ? 1 : 0;
                all++;
            }
        }
        return right + "/" + wrong + "/" + (all - right - wrong);
    }

    /** One text has several ids, such as those of the GNU licences: which is meant stands elsewhere. */
    private static String family(String id) {
        return FAMILIES.getOrDefault(id, id);
    }

    private static Map<String, String> families(Map<String, String> texts) {
        Map<String, String> ids = new TreeMap<>();
        Map<String, String> families = new TreeMap<>();
        texts.forEach((id, text) -> families.put(
                id, ids.computeIfAbsent(text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ""), words -> id)));
        List.of("GPL-1.0", "GPL-2.0", "GPL-3.0", "LGPL-2.0", "LGPL-2.1", "LGPL-3.0", "AGPL-1.0", "AGPL-3.0")
                .forEach(old -> families.put(old, families.get(old + "-only")));
        return families;
    }

    private static List<Path> write(List<String> ids, Map<String, String> texts) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Variant variant : Variant.values()) {
            Path folder = FOLDER.resolve(variant.folder());
            if (Files.exists(folder)) {
                try (var old = Files.list(folder)) {
                    for (Path file : old.toList()) {
                        Files.delete(file);
                    }
                }
            }
            Files.createDirectories(folder);
            for (String id : ids) {
                String text = variant.change.apply(texts.get(id));
                if (variant == Variant.LISTED || !text.equals(texts.get(id))) {
                    files.add(Files.writeString(folder.resolve(id + ".txt"), text));
                }
            }
        }
        return files;
    }

    private static Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (JsonElement license : json("licenses").getAsJsonArray("licenses")) {
            if (!license.getAsJsonObject().get("isDeprecatedLicenseId").getAsBoolean()) {
                String id = license.getAsJsonObject().get("licenseId").getAsString();
                texts.put(id, json(id).get("licenseText").getAsString()
                        .replaceAll("(?i)[<\\[](year|yyyy)[>\\]]", "2026")
                        .replaceAll("(?i)[<\\[](copyright holders?|owner|name of copyright owner)[>\\]]", "Acme Ltd."));
            }
        }
        return texts;
    }

    private static JsonObject json(String name) throws IOException {
        try (InputStream in = SpdxModelFactory.class.getResourceAsStream("/resources/stdlicenses/" + name + ".json")) {
            return new Gson().fromJson(new InputStreamReader(in, StandardCharsets.UTF_8), JsonObject.class);
        }
    }

    private interface Reader {
        List<String> ids(String text) throws Exception;
    }

    /** Seconds of CPU, loading included. */
    private static Answers inThread(List<Path> files, Reader reader) throws Exception {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Map<Path, List<String>> ids = new TreeMap<>();
        for (Path file : files) {
            ids.put(file, reader.ids(Files.readString(file)));
        }
        return new Answers(ids, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
    }

    private static final LicenseIdentifier OURS = LicenseIdentifier.bundled();

    /** None where it says what is missing or different. */
    private static List<String> ours(String text) {
        Identification answer = OURS.identify(text);
        return answer.nearest().isPresent() ? List.of() : ids(answer.expression());
    }

    private static List<String> spdx(String text) throws Exception {
        System.setProperty("org.spdx.useJARLicenseInfoOnly", "true");
        SpdxModelFactory.init();
        return LicenseCompareHelper.listAllListedLicenseIdsMatched(text);
    }

    /** Seconds of CPU of the whole process, user and system, as the shell counts them. */
    private static Answers process(String... command) throws IOException, InterruptedException {
        List<String> whole = new ArrayList<>(List.of("sh", "-c", "\"$@\"; times", "sh"));
        whole.addAll(List.of(command));
        Process process = new ProcessBuilder(whole).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String[] lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).split("\n");
        process.waitFor();
        Map<Path, List<String>> ids = new TreeMap<>();
        for (String line : Arrays.asList(lines).subList(0, lines.length - 2)) {
            String[] parts = line.split("\t", 2);
            ids.put(Path.of(parts[0]), ids(parts.length > 1 ? parts[1] : ""));
        }
        Matcher times = Pattern.compile("(\\d+)m([\\d.]+)s").matcher(lines[lines.length - 1]);
        double seconds = 0;
        while (times.find()) {
            seconds += Integer.parseInt(times.group(1)) * 60 + Double.parseDouble(times.group(2));
        }
        return new Answers(ids, seconds);
    }

    private static List<String> ids(String expression) {
        return Arrays.stream(expression.split("\\s+(AND|OR|WITH|and/or|and|or|with)\\s+|[()\\s]+"))
                .filter(id -> !id.isEmpty() && !id.equals("UNKNOWN") && !id.equals("NOASSERTION"))
                .toList();
    }
}
