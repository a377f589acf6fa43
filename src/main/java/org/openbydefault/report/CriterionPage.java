package org.openbydefault.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openbydefault.rule.Framework;

/**
 * What a criterion asks for, in a few words of ours, and where its framework says it.
 *
 * @see <a href="https://baseline.openssf.org/versions/2026-02-19">OSPS Baseline 2026-02-19</a>
 * @see <a href="https://standard.publiccode.net/">Standard for Public Code 0.8.0</a>
 * @see <a href="https://digitalpublicgoods.net/standard/">DPG Standard 1.1</a>
 */
final class CriterionPage {

    private static final String GITHUB_PROFILES =
            "https://docs.github.com/en/communities/setting-up-your-project-for-healthy-contributions"
                    + "/about-community-profiles-for-public-repositories";

    private static final Map<String, String> BASELINE = BaselineRequirement.all().stream()
            .collect(Collectors.toMap(BaselineRequirement::id, BaselineRequirement::title));

    private CriterionPage() {}

    static String url(Framework framework, String id) {
        return switch (framework) {
            case OSPS_BASELINE ->
                "https://baseline.openssf.org/versions/2026-02-19#"
                        + id.toLowerCase(Locale.ROOT).replace(".", "");
            case STANDARD_FOR_PUBLIC_CODE -> "https://standard.publiccode.net/criteria/" + id + ".html";
            case DPG_STANDARD -> "https://digitalpublicgoods.net/standard/";
            case GITHUB_COMMUNITY_PROFILE -> GITHUB_PROFILES;
        };
    }

    /** Empty where the id says it. */
    static String title(Framework framework, String id) {
        return switch (framework) {
            case OSPS_BASELINE -> baseline(id);
            case STANDARD_FOR_PUBLIC_CODE ->
                Character.toUpperCase(id.charAt(0)) + id.substring(1).replace('-', ' ');
            case DPG_STANDARD -> indicator(id);
            case GITHUB_COMMUNITY_PROFILE -> "";
        };
    }

    private static String baseline(String id) {
        return BASELINE.getOrDefault(id, "");
    }

    private static String indicator(String id) {
        return switch (id) {
            case "2" -> "Approved open licences";
            case "3" -> "Clear ownership";
            case "5" -> "Documentation";
            default -> "";
        };
    }
}
