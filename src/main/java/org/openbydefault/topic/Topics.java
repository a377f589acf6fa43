package org.openbydefault.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The topics of {@code topics.txt}: deployment, operations, upgrade, backup, monitoring, troubleshooting, contributing,
 * security-reporting, maintenance-model, changelog, support, build, code-of-conduct and some that set texts apart.
 */
public final class Topics {

    static final String RESOURCE = "topics.txt";

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt", "de", "no", "it", "sv", "zh");

    private final byte[] utf8;
    /** A character for each byte: names of topics are ASCII, and a JVM searches such a text fastest. */
    private final String text;

    private final Map<String, Topic> read = new ConcurrentHashMap<>();

    /** @param text as in topics.txt; a topic is read when it is asked for first */
    Topics(String text) {
        this(text.getBytes(StandardCharsets.UTF_8));
    }

    private Topics(byte[] utf8) {
        this.utf8 = utf8;
        this.text = new String(utf8, StandardCharsets.ISO_8859_1);
    }

    /** @throws IllegalArgumentException if there is no topic of that name */
    public static Topic named(String id) {
        return Bundled.TOPICS.topic(id);
    }

    /** @throws IllegalArgumentException if there is no such topic or a line of it is malformed */
    Topic topic(String id) {
        Topic known = read.get(id);
        if (known == null) {
            known = new Section(id, start(id)).topic();
            read.put(id, known);
        }
        return known;
    }

    /** Where the topic starts in the text. */
    private int start(String id) {
        String heading = "[" + id + "]\n";
        if (text.startsWith(heading)) {
            return 0;
        }
        int before = text.indexOf("\n" + heading);
        if (before < 0) {
            throw new IllegalArgumentException("no topic '" + id + "'");
        }
        return before + 1;
    }

    private static byte[] resource() {
        try (InputStream in = Topics.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the plugin");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Loaded when a rule asks for the first topic. */
    private static final class Bundled {

        static final Topics TOPICS = new Topics(resource());

        private Bundled() {}
    }

    /** Reads the lines of one topic. */
    private final class Section {

        private final String id;
        private final int start;
        private final List<Phrase> phrases = new ArrayList<>();
        private final List<Phrase> exclusions = new ArrayList<>();

        Section(String id, int start) {
            this.id = id;
            this.start = start;
        }

        Topic topic() {
            int at = lineAfter(start);
            while (at < text.length() && text.charAt(at) != '[') {
                int next = lineAfter(at);
                try {
                    read(new String(utf8, at, next - at, StandardCharsets.UTF_8).strip());
                } catch (IllegalArgumentException malformed) {
                    throw new IllegalArgumentException(
                            RESOURCE + ":" + lineNumber(at) + ": " + malformed.getMessage(), malformed);
                }
                at = next;
            }
            return new Topic(id, phrases, exclusions);
        }

        private void read(String line) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                return;
            }
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException("expected a topic or 'language: phrases'");
            }
            read(line.substring(0, colon), line.substring(colon + 2));
        }

        private void read(String key, String values) {
            if (LANGUAGES.contains(key)) {
                addPhrases(values, phrases);
            } else if (key.equals("not")) {
                int reason = values.indexOf(" # ");
                if (reason < 0) {
                    throw new IllegalArgumentException("an exclusion without its reason");
                }
                addPhrases(values.substring(0, reason), exclusions);
            } else if (key.equals("with")) {
                include(values);
            } else {
                throw new IllegalArgumentException("unknown key '" + key + "'");
            }
        }

        private void include(String ids) {
            for (String included : ids.split(",", -1)) {
                String name = included.strip();
                if (start(name) >= start) {
                    throw new IllegalArgumentException("the topic '" + name + "' does not stand above");
                }
                phrases.addAll(Topics.this.topic(name).phrases());
                exclusions.addAll(Topics.this.topic(name).exclusions());
            }
        }

        private static void addPhrases(String values, List<Phrase> to) {
            int from = 0;
            while (from <= values.length()) {
                int comma = values.indexOf(',', from);
                int end = comma < 0 ? values.length() : comma;
                to.add(Phrase.parse(values.substring(from, end).strip()));
                from = values.startsWith(", ", end) ? end + 2 : end + 1;
            }
        }

        private int lineAfter(int at) {
            int end = text.indexOf('\n', at);
            return end < 0 ? text.length() : end + 1;
        }

        private int lineNumber(int at) {
            int number = 1;
            for (int end = text.indexOf('\n'); end >= 0 && end < at; end = text.indexOf('\n', end + 1)) {
                number++;
            }
            return number;
        }
    }
}
