package org.openbydefault.rules.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openbydefault.project.DataNode;

/** Which keys of a publiccode.yml are texts, lists or sections, and which lists are of a fixed set. */
final class PubliccodeShape {

    private static final String RESOURCE = "publiccode-terms.txt";

    private static final List<String> TEXTS = List.of(
            "name",
            "applicationSuite",
            "url",
            "landingURL",
            "softwareVersion",
            "releaseDate",
            "logo",
            "monochromeLogo",
            "roadmap",
            "developmentStatus",
            "softwareType");

    private static final List<String> LISTS =
            List.of("categories", "usedBy", "fundedBy", "inputTypes", "outputTypes", "supports");

    private static final List<String> SECTIONS = List.of(
            "organisation", "intendedAudience", "description", "legal", "maintenance", "localisation", "dependsOn");

    /** All keys at the top. */
    static final List<String> KEYS = keys();

    private static final List<String> DEPENDENCIES = List.of("open", "proprietary", "hardware");

    private static final Pattern URI =
            Pattern.compile("(urn:\\S+:\\S+|[a-z][a-z0-9+.-]*://[^\\s/]+\\S*)", Pattern.CASE_INSENSITIVE);

    private final PubliccodeCheck check;
    private final Map<String, Set<String>> terms = terms();

    private static List<String> keys() {
        List<String> keys = new ArrayList<>(List.of("publiccodeYmlVersion", "isBasedOn", "platforms"));
        keys.addAll(TEXTS);
        keys.addAll(LISTS);
        keys.addAll(SECTIONS);
        return keys;
    }

    PubliccodeShape(PubliccodeCheck check) {
        this.check = check;
    }

    void check(DataNode root) {
        for (String key : TEXTS) {
            text(root, key, key);
        }
        for (String key : LISTS) {
            list(root, key, key);
        }
        for (String key : SECTIONS) {
            Optional<DataNode> section = root.get(key);
            if (section.isPresent() && section.get().members().isEmpty() && !isEmpty(section.get())) {
                check.wrong(section.get().line(), key, "has to be a section with keys");
            }
        }
        known(root, "categories", "categories");
        audience(root.get("intendedAudience"));
        dependencies(root.get("dependsOn"));
        addresses(root);
        languages(root.get("description"));
    }

    private void audience(Optional<DataNode> audience) {
        if (audience.isEmpty()) {
            return;
        }
        Set<String> countries = new HashSet<>(List.of(Locale.getISOCountries()));
        for (String key : List.of("countries", "unsupportedCountries")) {
            list(audience.get(), key, "intendedAudience." + key);
            for (DataNode country : audience.get().scalars(key)) {
                String code = country.text().orElse("");
                boolean isMixed =
                        !code.equals(code.toLowerCase(Locale.ROOT)) && !code.equals(code.toUpperCase(Locale.ROOT));
                if (isMixed || !countries.contains(code.toUpperCase(Locale.ROOT))) {
                    check.wrong(
                            country.line(), "intendedAudience." + key, "names " + code + ", no country of ISO 3166");
                }
            }
        }
        list(audience.get(), "scope", "intendedAudience.scope");
        known(audience.get(), "scope", "intendedAudience.scope");
    }

    private void dependencies(Optional<DataNode> section) {
        for (String key : section.isPresent() ? DEPENDENCIES : List.<String>of()) {
            for (DataNode dependency :
                    section.get().get(key).map(DataNode::items).orElse(List.of())) {
                String name = dependency.get("name").flatMap(DataNode::text).orElse("");
                if (name.isBlank()) {
                    check.missing(dependency, "dependsOn." + key, "has an entry without a name");
                }
                for (String text : List.of("version", "versionMin", "versionMax", "optional")) {
                    text(dependency, text, "dependsOn." + key + "." + text);
                }
            }
        }
    }

    private void addresses(DataNode root) {
        Optional<DataNode> origin = root.get("isBasedOn");
        if (origin.isPresent() && !origin.get().members().isEmpty()) {
            check.wrong(origin.get().line(), "isBasedOn", "has to be a text or a list");
        }
        for (DataNode address : root.scalars("isBasedOn")) {
            uri(address, "isBasedOn");
        }
        Optional<DataNode> organisation =
                root.get("organisation").filter(found -> !found.members().isEmpty());
        organisation.ifPresent(found -> neededUri(found, "organisation"));
        for (DataNode funder : root.get("fundedBy").map(DataNode::items).orElse(List.of())) {
            neededUri(funder, "fundedBy");
        }
    }

    private void neededUri(DataNode holder, String key) {
        Optional<DataNode> uri = holder.get("uri");
        if (uri.isEmpty()) {
            check.missing(holder, key + ".uri", "is missing");
        } else {
            uri(uri.get(), key + ".uri");
        }
    }

    private void uri(DataNode address, String key) {
        if (!URI.matcher(address.text().orElse("").strip()).matches()) {
            check.wrong(address.line(), key, "is no address");
        }
    }

    private void languages(Optional<DataNode> description) {
        for (Map.Entry<String, DataNode> language :
                description.map(DataNode::members).orElse(Map.of()).entrySet()) {
            String key = "description." + language.getKey() + ".";
            for (String text : List.of("localisedName", "genericName", "shortDescription", "longDescription")) {
                text(language.getValue(), text, key + text);
            }
            for (String list : List.of("features", "screenshots", "videos", "awards")) {
                list(language.getValue(), list, key + list);
            }
        }
    }

    private void text(DataNode holder, String name, String key) {
        Optional<DataNode> found = holder.get(name);
        if (found.isPresent() && found.get().text().isEmpty()) {
            check.wrong(holder.lineOf(name), key, "has to be a text");
        }
    }

    private void list(DataNode holder, String name, String key) {
        Optional<DataNode> found = holder.get(name);
        boolean isOther = found.isPresent() && (!found.get().members().isEmpty() || !isEmpty(found.get()));
        if (isOther && found.get().items().isEmpty()) {
            check.wrong(holder.lineOf(name), key, "has to be a list");
        }
    }

    private void known(DataNode holder, String name, String key) {
        for (DataNode term : holder.scalars(name)) {
            String word = term.text().orElse("");
            if (!word.isEmpty() && !terms.getOrDefault(name, Set.of()).contains(word)) {
                check.wrong(term.line(), key, "names " + word + ", which is not in the list of the standard");
            }
        }
    }

    private static boolean isEmpty(DataNode node) {
        return node.text().orElse("").isBlank();
    }

    private static Map<String, Set<String>> terms() {
        Map<String, Set<String>> terms = new HashMap<>();
        try (InputStream stream =
                        Objects.requireNonNull(PubliccodeShape.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String list = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.startsWith("[")) {
                    list = line.substring(1, line.length() - 1);
                } else if (!line.startsWith("#")) {
                    terms.computeIfAbsent(list, name -> new HashSet<>()).addAll(List.of(line.split(" ", -1)));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return terms;
    }
}
