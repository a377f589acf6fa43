package org.openbydefault.rules.topic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The topics of {@code topics.txt}: deployment, operations, upgrade, backup, monitoring, troubleshooting, contributing,
 * security-reporting, maintenance-model, changelog, support, build, code-of-conduct and some that set texts apart.
 */
public final class Topics {

    static final String RESOURCE = "topics.txt";

    private static final List<String> LANGUAGES = List.of("en", "fr", "es", "pt", "de", "no", "it", "sv");

    private final Map<String, Topic> topics = new LinkedHashMap<>();
    private String id = "";
    private List<Phrase> phrases = new ArrayList<>();
    private List<Phrase> exclusions = new ArrayList<>();

    private Topics() {}

    /** @throws IllegalArgumentException if there is no topic of that name */
    public static Topic named(String id) {
        Topic topic = Loaded.TOPICS.get(id);
        if (topic == null) {
            throw new IllegalArgumentException("No topic '" + id + "', there are " + Loaded.TOPICS.keySet());
        }
        return topic;
    }

    static Map<String, Topic> all() {
        return Loaded.TOPICS;
    }

    /** @throws IllegalArgumentException with the line if the text is malformed */
    static Map<String, Topic> parse(String text) {
        Topics reader = new Topics();
        int number = 0;
        for (String line : text.split("\n", -1)) {
            number++;
            try {
                reader.read(line.strip());
            } catch (IllegalArgumentException malformed) {
                throw new IllegalArgumentException(RESOURCE + ":" + number + ": " + malformed.getMessage(), malformed);
            }
        }
        reader.finishTopic();
        return Map.copyOf(reader.topics);
    }

    private void read(String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        if (line.startsWith("[") && line.endsWith("]")) {
            finishTopic();
            id = line.substring(1, line.length() - 1);
            return;
        }
        int colon = line.indexOf(": ");
        if (colon < 0 || id.isEmpty()) {
            throw new IllegalArgumentException("expected a topic or 'language: phrases'");
        }
        readPhrases(line.substring(0, colon), line.substring(colon + 2));
    }

    private void readPhrases(String key, String values) {
        if (key.equals("with")) {
            include(values);
        } else if (key.equals("not")) {
            int reason = values.indexOf(" # ");
            if (reason < 0) {
                throw new IllegalArgumentException("an exclusion without its reason");
            }
            addPhrases(values.substring(0, reason), exclusions);
        } else if (LANGUAGES.contains(key)) {
            addPhrases(values, phrases);
        } else {
            throw new IllegalArgumentException("unknown key '" + key + "'");
        }
    }

    private void include(String ids) {
        for (String included : ids.split(",", -1)) {
            Topic topic = topics.get(included.strip());
            if (topic == null) {
                throw new IllegalArgumentException("no topic '" + included.strip() + "' above");
            }
            phrases.addAll(topic.phrases());
            exclusions.addAll(topic.exclusions());
        }
    }

    private void finishTopic() {
        if (!id.isEmpty()) {
            topics.put(id, new Topic(id, phrases, exclusions));
        }
        phrases = new ArrayList<>();
        exclusions = new ArrayList<>();
    }

    private static void addPhrases(String values, List<Phrase> to) {
        for (String value : values.split(",", -1)) {
            to.add(Phrase.parse(value.strip()));
        }
    }

    private static String resource() {
        try (InputStream in = Topics.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing from the plugin");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Read when a rule asks for the first topic. */
    private static final class Loaded {

        static final Map<String, Topic> TOPICS = parse(resource());

        private Loaded() {}
    }
}
