package org.openbydefault.rules.community;

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

    private SecurityDeclarations() {}

    static List<Evidence> of(SourceTree files) {
        List<Evidence> found = new ArrayList<>();
        for (String path : SECURITY_TXT) {
            if (files.paths().contains(path)) {
                addContact(path, files, found);
            }
        }
        for (String path : INSIGHTS) {
            if (files.paths().contains(path)) {
                addInsights(path, files, found);
            }
        }
        return found;
    }

    private static void addContact(String path, SourceTree files, List<Evidence> found) {
        Optional<SourceText> text = files.text(path).value();
        if (text.isPresent()) {
            int number = 0;
            for (String line : text.get().text().split("\n", -1)) {
                number++;
                if (line.regionMatches(true, 0, "Contact:", 0, 8)
                        && line.strip().length() > 8) {
                    found.add(Evidence.at(Location.of(path, number), line.strip()));
                    return;
                }
            }
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
