package org.openbydefault.rules.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openbydefault.license.SpdxLicenses;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Finding;
import org.openbydefault.text.NearestName;

/**
 * Compares a publiccode.yml with the standard, versions 0 to 0.7.
 *
 * @see <a href="https://yml.publiccode.tools/schema.core.html">The standard</a>
 */
final class PubliccodeCheck {

    private static final List<String> VERSIONS = List.of(
            "0", "0.2", "0.2.0", "0.2.1", "0.2.2", "0.3", "0.3.0", "0.4", "0.4.0", "0.5", "0.5.0", "0.6", "0.6.0",
            "0.7", "0.7.0");

    private static final List<String> STATUS = List.of("concept", "development", "beta", "stable", "obsolete");

    private static final List<String> TYPES = List.of(
            "standalone/mobile",
            "standalone/iot",
            "standalone/desktop",
            "standalone/web",
            "standalone/backend",
            "standalone/other",
            "addon",
            "library",
            "configurationFiles");

    private static final List<String> MAINTENANCE = List.of("internal", "contract", "community", "none");

    private static final int LONGEST_SHORT = 150;
    private static final int SHORTEST_LONG = 150;
    private static final int LONGEST_LONG = 10_000;

    private static final Pattern URL = Pattern.compile("[a-z][a-z0-9+.-]*://[^\\s/]+\\S*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAGE = Pattern.compile("https?://[^\\s/]+\\S*", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    private final String path;
    private final SourceTree files;
    private final List<Finding> findings = new ArrayList<>();

    PubliccodeCheck(String path, SourceTree files) {
        this.path = path;
        this.files = files;
    }

    /** The version that the file names, where it is later than those that are known here. */
    static Optional<String> laterVersion(DataNode root) {
        Optional<String> version = root.get("publiccodeYmlVersion").flatMap(DataNode::text);
        return version.filter(named -> !VERSIONS.contains(named) && named.matches("(0\\.[89]|0\\.\\d\\d|[1-9]).*"));
    }

    /** What is wrong, in the order of the standard. */
    List<Finding> of(DataNode root) {
        new PubliccodeShape(this).check(root);
        oneOf(root, "publiccodeYmlVersion", VERSIONS);
        text(root, "name");
        matching(root, "url", URL, "an address, such as https://github.com/acme/app.git", true);
        matching(root, "landingURL", PAGE, "an address of the web", false);
        matching(root, "roadmap", PAGE, "an address of the web", false);
        matching(root, "releaseDate", DAY, "a day, such as 2026-03-31", false);
        image(root, "logo");
        list(root, "platforms");
        oneOf(root, "developmentStatus", STATUS);
        oneOf(root, "softwareType", TYPES);
        descriptions(root);
        license(root);
        maintenance(root);
        localisation(root);
        unknownKeys(root);
        return findings;
    }

    private void descriptions(DataNode root) {
        Optional<DataNode> description = root.get("description");
        Map<String, DataNode> languages =
                description.isPresent() ? description.get().members() : Map.of();
        if (languages.isEmpty()) {
            missing(root, "description", "needs a description in one language at least");
            return;
        }
        boolean hasLong = false;
        boolean hasFeatures = false;
        for (Map.Entry<String, DataNode> language : languages.entrySet()) {
            String key = "description." + language.getKey();
            DataNode texts = language.getValue();
            if (!LANGUAGE.matcher(language.getKey()).matches()) {
                wrong(description.get().lineOf(language.getKey()), key, "is no tag of a language, such as en");
            }
            shortDescription(texts, key);
            hasLong |= longDescription(texts, key);
            hasFeatures |= !texts.scalars("features").isEmpty();
            matching(texts, key, "documentation");
            matching(texts, key, "apiDocumentation");
        }
        if (!hasLong) {
            missing(description.get(), "description", "needs a longDescription in one language at least");
        }
        if (!hasFeatures) {
            missing(description.get(), "description", "needs features in one language at least");
        }
    }

    private void shortDescription(DataNode texts, String key) {
        Optional<DataNode> found = texts.get("shortDescription");
        String text = found.flatMap(DataNode::text).orElse("");
        if (text.isBlank()) {
            missing(texts, key + ".shortDescription", "is missing");
        } else if (length(text) > LONGEST_SHORT) {
            wrong(
                    found.get().line(),
                    key + ".shortDescription",
                    "has " + length(text) + " characters; 150 are the most");
        }
    }

    private boolean longDescription(DataNode texts, String key) {
        Optional<DataNode> found = texts.get("longDescription");
        String text = found.flatMap(DataNode::text).orElse("");
        int length = length(text);
        if (!text.isBlank() && (length < SHORTEST_LONG || length > LONGEST_LONG)) {
            wrong(
                    found.get().line(),
                    key + ".longDescription",
                    "has " + length + " characters; from 150 to 10000 are allowed");
        }
        return !text.isBlank();
    }

    private void license(DataNode root) {
        Optional<DataNode> license = root.get("legal", "license");
        String expression = license.flatMap(DataNode::text).orElse("").strip();
        if (expression.isEmpty()) {
            missing(root, "legal.license", "is missing");
            return;
        }
        SpdxLicenses known = SpdxLicenses.bundled();
        for (String word :
                expression.replace('(', ' ').replace(')', ' ').strip().split("\\s+", -1)) {
            boolean isOperator = word.equals("AND") || word.equals("OR") || word.equals("WITH");
            String id = word.endsWith("+") ? word.substring(0, word.length() - 1) : word;
            if (!isOperator && !id.startsWith("LicenseRef-") && !known.ids().contains(id) && !known.isException(id)) {
                String right = known.canonicalId(id);
                wrong(
                        license.get().line(),
                        "legal.license",
                        "names " + word + ", which is no licence of the SPDX list"
                                + (right == null ? "" : "; it is spelt " + right));
            }
        }
    }

    private void maintenance(DataNode root) {
        Optional<DataNode> maintenance = root.get("maintenance");
        if (maintenance.isEmpty()) {
            missing(root, "maintenance", "is missing");
            return;
        }
        DataNode section = maintenance.get();
        String type = oneOf(section, "maintenance.type", MAINTENANCE);
        people(section, "contacts", type.equals("internal") || type.equals("community"), type);
        people(section, "contractors", type.equals("contract"), type);
        if (section.get("contractors").isPresent() && !type.equals("contract") && MAINTENANCE.contains(type)) {
            wrong(
                    section.lineOf("contractors"),
                    "maintenance.contractors",
                    "must not be there where maintenance.type is " + type);
        }
    }

    private void people(DataNode section, String name, boolean isNeeded, String type) {
        String key = "maintenance." + name;
        List<DataNode> people = section.get(name).map(DataNode::items).orElse(List.of());
        if (people.isEmpty() && isNeeded) {
            missing(section, key, "is missing; maintenance.type " + type + " needs it");
        }
        for (DataNode person : people) {
            if (person.get("name").flatMap(DataNode::text).orElse("").isBlank()) {
                missing(person, key, "has an entry without a name");
            }
            Optional<DataNode> mail = person.get("email");
            if (mail.isPresent() && !MAIL.matcher(mail.get().text().orElse("")).matches()) {
                wrong(mail.get().line(), key + ".email", "is no mail address");
            }
            if (name.equals("contractors") && isNeeded) {
                matching(person, "until", DAY, "a day, such as 2027-03-31", true);
            }
        }
    }

    private void localisation(DataNode root) {
        String ready = root.get("localisation", "localisationReady")
                .flatMap(DataNode::text)
                .orElse("");
        if (!ready.equals("true") && !ready.equals("false")) {
            missing(root.get("localisation").orElse(root), "localisation.localisationReady", "has to be true or false");
        }
        List<DataNode> languages = root.scalars("localisation", "availableLanguages");
        if (languages.isEmpty()) {
            missing(root.get("localisation").orElse(root), "localisation.availableLanguages", "names no language");
        }
        for (DataNode language : languages) {
            String tag = language.text().orElse("");
            if (!LANGUAGE.matcher(tag).matches()) {
                wrong(language.line(), "localisation.availableLanguages", "names " + tag + ", no tag of a language");
            }
        }
    }

    /** Countries have sections of their own, which are two letters. */
    private void unknownKeys(DataNode root) {
        for (String key : root.members().keySet()) {
            if (!PubliccodeShape.KEYS.contains(key) && key.length() != 2) {
                Optional<String> near = NearestName.of(key, PubliccodeShape.KEYS);
                wrong(
                        root.lineOf(key),
                        key,
                        "is no key of the standard"
                                + near.map(name -> "; did you mean " + name + "?")
                                        .orElse(""));
            }
        }
    }

    private void text(DataNode node, String key) {
        if (node.get(key).flatMap(DataNode::text).orElse("").isBlank()) {
            missing(node, key, "is missing");
        }
    }

    private void list(DataNode node, String key) {
        if (node.scalars(key).isEmpty()) {
            missing(node, key, "is missing");
        }
    }

    /** The value, which may be none of these. */
    private String oneOf(DataNode node, String key, List<String> values) {
        String name = key.substring(key.lastIndexOf('.') + 1);
        Optional<DataNode> found = node.get(name);
        String text = found.flatMap(DataNode::text).orElse("").strip();
        if (text.isEmpty()) {
            missing(node, key, "is missing; it is one of " + String.join(", ", values));
        } else if (!values.contains(text)) {
            wrong(found.get().line(), key, "is " + text + ", and has to be one of " + String.join(", ", values));
        }
        return text;
    }

    private void matching(DataNode texts, String key, String name) {
        Optional<DataNode> found = texts.get(name);
        if (found.isPresent()
                && !PAGE.matcher(found.get().text().orElse("").strip()).matches()) {
            wrong(found.get().line(), key + "." + name, "is no address of the web");
        }
    }

    private void matching(DataNode node, String key, Pattern pattern, String what, boolean isNeeded) {
        Optional<DataNode> found = node.get(key);
        String text = found.flatMap(DataNode::text).orElse("").strip();
        if (found.isEmpty()) {
            if (isNeeded) {
                missing(node, key, "is missing");
            }
        } else if (!pattern.matcher(text).matches()) {
            wrong(found.get().line(), key, "is not " + what);
        }
    }

    private void image(DataNode root, String key) {
        Optional<DataNode> found = root.get(key);
        String place = found.flatMap(DataNode::text).orElse("").strip();
        if (place.isEmpty() || place.contains("://")) {
            return;
        }
        String lower = place.toLowerCase(Locale.ROOT);
        Optional<String> file = SourceTree.relative(path, place);
        if (!lower.endsWith(".svg") && !lower.endsWith(".svgz") && !lower.endsWith(".png")) {
            wrong(found.get().line(), key, "is neither SVG nor PNG: " + place);
        } else if (place.startsWith("/") || file.isEmpty() || !files.paths().contains(file.get())) {
            wrong(found.get().line(), key, "leads to " + place + ", which is not in the repository");
        }
    }

    void missing(DataNode holder, String key, String what) {
        wrong(holder.line(), key, what);
    }

    void wrong(int line, String key, String what) {
        findings.add(Finding.of(
                Location.of(path, Math.max(line, 1)),
                key,
                key + " " + what,
                "Correct it as https://yml.publiccode.tools/schema.core.html says"));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
