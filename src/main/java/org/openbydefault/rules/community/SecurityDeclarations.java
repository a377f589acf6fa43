package org.openbydefault.rules.community;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Location;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/** Addresses for reports of vulnerabilities that machines can read. */
final class SecurityDeclarations {

    /** Places of RFC 9116 files: as served, or at the root of what is served. */
    private static final List<String> SECURITY_TXT = List.of(".well-known/security.txt", "security.txt");

    private static final List<String> INSIGHTS = List.of(
            "security-insights.yml",
            "SECURITY-INSIGHTS.yml",
            "SECURITY_INSIGHTS.yml",
            ".github/security-insights.yml",
            ".gitlab/security-insights.yml");

    /** Members of OpenSSF Security Insights, versions 1 and 2, that name an address. */
    private static final List<String[]> ADDRESSES = List.of(
            new String[] {"vulnerability-reporting", "email-contact"},
            new String[] {"vulnerability-reporting", "security-policy"},
            new String[] {"project", "vulnerability-reporting", "policy"},
            new String[] {"project", "vulnerability-reporting", "contact", "email"},
            new String[] {"project", "vulnerability-reporting", "security-policy"});

    /** {@code 2027-03-31}. */
    private static final int DAY_LENGTH = 10;

    private SecurityDeclarations() {}

    /** The addresses; a security.txt that has ended before that day is none. */
    static List<Evidence> of(SourceTree files, LocalDate today) {
        List<Evidence> found = new ArrayList<>();
        for (String path : SECURITY_TXT) {
            addContact(path, files, today, found);
        }
        for (String path : INSIGHTS) {
            if (files.paths().contains(path)) {
                addInsights(path, files, found);
            }
        }
        return found;
    }

    /** The last day of each security.txt that has ended before that day, by RFC 9116 not to be relied on any more. */
    static List<Evidence> expired(SourceTree files, LocalDate today) {
        List<Evidence> found = new ArrayList<>();
        for (String path : SECURITY_TXT) {
            Optional<Evidence> expires = field(path, "Expires:", files);
            if (expires.isPresent() && isOver(expires.get().note(), today)) {
                found.add(expires.get());
            }
        }
        return found;
    }

    private static void addContact(String path, SourceTree files, LocalDate today, List<Evidence> found) {
        Optional<Evidence> contact = field(path, "Contact:", files);
        Optional<Evidence> expires = field(path, "Expires:", files);
        if (contact.isPresent() && !(expires.isPresent() && isOver(expires.get().note(), today))) {
            found.add(contact.get());
        }
    }

    /** The first line of that field that has a value. */
    private static Optional<Evidence> field(String path, String name, SourceTree files) {
        Optional<SourceText> text =
                files.paths().contains(path) ? files.text(path).value() : Optional.empty();
        int number = 0;
        for (String line : text.isPresent() ? text.get().text().split("\n", -1) : new String[0]) {
            number++;
            if (line.regionMatches(true, 0, name, 0, name.length())
                    && line.strip().length() > name.length()) {
                return Optional.of(Evidence.at(Location.of(path, number), line.strip()));
            }
        }
        return Optional.empty();
    }

    /** @param line {@code Expires: 2027-03-31T12:00:00Z}, in the form of RFC 3339 */
    private static boolean isOver(String line, LocalDate today) {
        String time = line.substring(line.indexOf(':') + 1).strip();
        try {
            return LocalDate.parse(time.substring(0, Math.min(time.length(), DAY_LENGTH)))
                    .isBefore(today);
        } catch (DateTimeParseException noDay) {
            return false;
        }
    }

    private static void addInsights(String path, SourceTree files, List<Evidence> found) {
        Optional<DataNode> root = files.data(path).value();
        for (String[] members : ADDRESSES) {
            Optional<DataNode> address = root.flatMap(node -> node.get(members));
            if (address.isPresent() && !address.get().text().orElse("").isBlank()) {
                found.add(Evidence.at(
                        Location.of(path, address.get().line()),
                        address.get().text().get()));
                return;
            }
        }
    }
}
