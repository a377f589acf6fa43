package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.engine.CheckResult;

/** The formats in which a result can be written to a file. */
public enum ReportFormat {
    /** The contract for machines; always written. */
    JSON("json", "report.json"),
    /** For code scanning on GitHub and GitLab. */
    SARIF("sarif", "report.sarif"),
    /** For test reports of continuous integration. The name is the one that its patterns look for. */
    JUNIT("junit", "TEST-open-by-default.xml"),
    /** For comments on pull requests. */
    MARKDOWN("markdown", "report.md"),
    /** For people. */
    HTML("html", "index.html"),
    /** For GitLab's Code Quality widget. The name is the one of GitLab's own template. */
    GITLAB("gitlab", "gl-code-quality-report.json"),
    /** For a README. */
    BADGE("badge", "badge.svg"),
    /** For tools that collect evaluations: a log of the OSPS Baseline in the form of Gemara. */
    OSPS("osps", "osps-evaluation.json"),
    /** For the questionnaire of the OpenSSF Best Practices badge, to be copied to the root under this name. */
    BESTPRACTICES("bestpractices", ".bestpractices.json");

    private final String word;
    private final String fileName;

    ReportFormat(String word, String fileName) {
        this.word = word;
        this.fileName = fileName;
    }

    /** The word in the configuration. */
    public String word() {
        return word;
    }

    /** The name of the file in the reports' folder. */
    public String fileName() {
        return fileName;
    }

    /** The format with that word, in any letter case. */
    public static Optional<ReportFormat> of(String word) {
        for (ReportFormat format : values()) {
            if (format.word.equalsIgnoreCase(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The words of all formats. */
    public static List<String> words() {
        List<String> words = new ArrayList<>();
        for (ReportFormat format : values()) {
            words.add(format.word);
        }
        return words;
    }

    /** The whole document; lines end in {@code \n}. The same result gives the same document. */
    public String render(CheckResult result) {
        return report().render(result);
    }

    /** The document as a part of a site, which that page of the site leads to. */
    String renderForSite(CheckResult result, String home) {
        return this == HTML ? new HtmlReport(home).render(result) : render(result);
    }

    private Report report() {
        return switch (this) {
            case JSON -> new JsonReport();
            case SARIF -> new SarifReport();
            case JUNIT -> new JunitReport();
            case MARKDOWN -> new MarkdownReport();
            case HTML -> new HtmlReport();
            case GITLAB -> new GitlabReport();
            case BADGE -> new BadgeReport();
            case OSPS -> new OspsReport();
            case BESTPRACTICES -> new BestPracticesReport();
        };
    }

    /** Whether one of these formats says where others find what was checked. */
    public static boolean needSource(Set<ReportFormat> formats) {
        return formats.contains(HTML) || formats.contains(OSPS) || formats.contains(BESTPRACTICES);
    }

    /** Whether one of these formats says of which day what was checked is; that is in the history. */
    public static boolean needDay(Set<ReportFormat> formats) {
        return formats.contains(OSPS);
    }
}
