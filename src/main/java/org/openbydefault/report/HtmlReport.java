package org.openbydefault.report;

import org.openbydefault.rule.Fix;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.project.Evidence;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** A page for people: one file, no script, nothing from elsewhere. */
final class HtmlReport implements Report {

    private static final List<Outcome> WORST_FIRST =
            List.of(Outcome.FAILED, Outcome.REVIEW, Outcome.UNKNOWN, Outcome.PASSED, Outcome.NOT_APPLICABLE);

    /** More findings of one rule are folded away. */
    private static final int UNFOLDED = 10;

    @Override
    public String render(CheckResult result) {
        return new Page(result).render();
    }

    private static final class Page {

        private final CheckResult result;
        private final StringBuilder html = new StringBuilder(32 * 1024);

        Page(CheckResult result) {
            this.result = result;
        }

        String render() {
            String name = EscapedText.line(result.coordinates().orElse("this repository"));
            html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"UTF-8\">\n");
            html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
            html.append("<meta name=\"color-scheme\" content=\"light dark\">\n");
            html.append("<meta http-equiv=\"Content-Security-Policy\"");
            html.append(" content=\"default-src 'none'; img-src data:; style-src 'unsafe-inline'\">\n");
            html.append("<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n");
            html.append("<title>Open by default: ").append(name).append("</title>\n");
            html.append("<style>\n").append(stylesheet()).append("</style>\n</head>\n<body>\n");
            appendHeader(name);
            html.append("<main>\n");
            appendFamilies();
            appendFindings();
            appendOthers("passed", "Passed", Outcome.PASSED);
            appendOthers("not-applicable", "Not applicable", Outcome.NOT_APPLICABLE);
            appendOthers("unknown", "Unknown", Outcome.UNKNOWN);
            appendFrameworks();
            html.append("</main>\n<footer>\n<p>Written by the <a href=\"").append(RulePage.HOME);
            html.append("\">Open by Default Maven Plugin</a> ").append(EscapedText.line(result.toolVersion()));
            html.append(". The same for programs: <a href=\"report.json\">report.json</a>.</p>\n</footer>\n");
            return html.append("</body>\n</html>\n").toString();
        }

        private void appendHeader(String name) {
            html.append("<header>\n<p class=\"kicker\">Open by default</p>\n<h1>")
                    .append(name)
                    .append("</h1>\n");
            String verdict = Summary.verdict(result);
            html.append("<p class=\"verdict ")
                    .append(result.violations().isEmpty() ? "good" : "bad")
                    .append("\">");
            html.append(Character.toUpperCase(verdict.charAt(0))).append(verdict, 1, verdict.length());
            html.append("</p>\n<p>").append(Summary.of(result)).append(".</p>\n<dl>\n");
            html.append("<div><dt>Kind</dt><dd>").append(result.kind().kind().id());
            appendEvidence(result.kind().evidence());
            html.append("</dd></div>\n");
            appendFact("Policy", EscapedText.line(result.policy()));
            appendFact(
                    "Build fails from",
                    result.failOn() == Severity.OFF ? "never" : result.failOn().id());
            html.append("</dl>\n</header>\n");
        }

        private void appendFact(String term, String value) {
            html.append("<div><dt>")
                    .append(term)
                    .append("</dt><dd>")
                    .append(value)
                    .append("</dd></div>\n");
        }

        private void appendFamilies() {
            html.append("<section>\n<h2>Families</h2>\n<table class=\"families\">\n<thead><tr>");
            html.append("<th scope=\"col\">Family</th><th scope=\"col\">Rules</th></tr></thead>\n<tbody>\n");
            for (Family family : Family.values()) {
                List<RuleResult> rules = new ArrayList<>();
                for (RuleResult rule : result.results()) {
                    if (rule.info().family() == family) {
                        rules.add(rule);
                    }
                }
                if (!rules.isEmpty()) {
                    appendFamily(family, rules);
                }
            }
            html.append("</tbody>\n</table>\n</section>\n");
        }

        private void appendFamily(Family family, List<RuleResult> rules) {
            StringBuilder words = new StringBuilder();
            html.append("<tr><th scope=\"row\">").append(family.id()).append("</th><td>");
            html.append("<div class=\"bar\" aria-hidden=\"true\">");
            for (Outcome outcome : WORST_FIRST) {
                int count = 0;
                for (RuleResult rule : rules) {
                    count += rule.verdict().outcome() == outcome ? 1 : 0;
                }
                if (count > 0) {
                    html.append("<span class=\"").append(outcome.id());
                    html.append("\" style=\"flex-grow:").append(count).append("\"></span>");
                    words.append(words.length() == 0 ? "" : ", ")
                            .append(count)
                            .append(' ')
                            .append(words(outcome));
                }
            }
            html.append("</div>").append(words).append("</td></tr>\n");
        }

        private void appendFindings() {
            List<RuleResult> rules = WorstFirst.sorted(result.results());
            html.append("<section>\n<h2 id=\"findings\">Findings</h2>\n");
            if (rules.isEmpty()) {
                html.append("<p>None.</p>\n");
            }
            String heading = "";
            for (RuleResult rule : rules) {
                String next = rule.hasFailed() ? rule.severity().id() : "review";
                if (!next.equals(heading)) {
                    heading = next;
                    html.append("<h3>").append(headline(rule)).append("</h3>\n");
                }
                appendRule(rule);
            }
            html.append("</section>\n");
        }

        private static String headline(RuleResult rule) {
            if (!rule.hasFailed()) {
                return "To review";
            }
            return switch (rule.severity()) {
                case ERROR -> "Errors";
                case WARNING -> "Warnings";
                case INFO, OFF -> "For information";
            };
        }

        private void appendRule(RuleResult rule) {
            List<Finding> findings = FindingOrder.sorted(rule.verdict().findings());
            int shown = Math.min(UNFOLDED, findings.size());
            html.append("<article class=\"")
                    .append(rule.hasFailed() ? rule.severity().id() : "review");
            html.append("\">\n<h4>");
            appendRuleLink(rule);
            html.append("</h4>\n<p class=\"small\">Required: ")
                    .append(EscapedText.sentence(rule.info().summary()));
            html.append(".</p>\n");
            if (!repeats(rule.verdict().message(), findings)) {
                html.append("<p>")
                        .append(EscapedText.line(rule.verdict().message()))
                        .append(".</p>\n");
            }
            appendReason(rule);
            appendFindings(findings.subList(0, shown));
            if (shown < findings.size()) {
                html.append("<details>\n<summary>and ")
                        .append(findings.size() - shown)
                        .append(" more</summary>\n");
                appendFindings(findings.subList(shown, findings.size()));
                html.append("</details>\n");
            }
            appendSearched(rule.verdict());
            html.append("</article>\n");
        }

        /** Whether a finding says what the verdict does, perhaps but for how many more there are. */
        private static boolean repeats(String message, List<Finding> findings) {
            for (Finding finding : findings) {
                if (message.startsWith(finding.message())) {
                    return true;
                }
            }
            return false;
        }

        /** Neighbours with the same fix share it. */
        private void appendFindings(List<Finding> findings) {
            html.append("<ul class=\"findings\">\n");
            String start = "<li>";
            for (int i = 0; i < findings.size(); i++) {
                Finding finding = findings.get(i);
                html.append(start)
                        .append("<p><code>")
                        .append(EscapedText.line(finding.location().toString()))
                        .append("</code> ");
                html.append(EscapedText.line(finding.message())).append(".</p>\n");
                start = "";
                if (i + 1 == findings.size() || !findings.get(i + 1).fix().equals(finding.fix())) {
                    appendFix(finding.remedy());
                    html.append("</li>\n");
                    start = "<li>";
                }
            }
            html.append("</ul>\n");
        }

        private void appendFix(Fix fix) {
            html.append("<div class=\"fix\"><b>Fix</b> ").append(EscapedText.line(fix.sentence()));
            if (!fix.lines().isEmpty()) {
                html.append("\n<pre><code>")
                        .append(EscapedText.lines(new Fix("", fix.lines())))
                        .append("</code></pre>");
            }
            html.append("</div>\n");
        }

        private void appendReason(RuleResult rule) {
            if (rule.reason().isPresent()) {
                html.append("<p><b>Reason</b> ")
                        .append(EscapedText.line(rule.reason().get()))
                        .append("</p>\n");
            }
        }

        private void appendSearched(Verdict verdict) {
            if (verdict.searched().isEmpty()) {
                return;
            }
            html.append("<p class=\"small\">Looked for: ");
            html.append(EscapedText.line(String.join("; ", verdict.searched()))).append("</p>\n");
        }

        private void appendOthers(String id, String title, Outcome outcome) {
            if (result.count(outcome) == 0) {
                return;
            }
            html.append("<section>\n<h2 id=\"").append(id).append("\">");
            html.append(title).append("</h2>\n<ul class=\"rules\">\n");
            for (RuleResult rule : result.results()) {
                if (rule.verdict().outcome() == outcome) {
                    html.append("<li><p>");
                    appendRuleLink(rule);
                    html.append(' ')
                            .append(EscapedText.line(rule.verdict().message()))
                            .append(".</p>\n");
                    appendEvidence(rule.verdict().evidence());
                    appendReason(rule);
                    html.append("</li>\n");
                }
            }
            html.append("</ul>\n</section>\n");
        }

        private void appendEvidence(List<Evidence> evidence) {
            if (evidence.isEmpty()) {
                return;
            }
            html.append("<ul class=\"evidence\">\n");
            for (Evidence one : evidence) {
                html.append("<li>");
                if (one.location().isPresent()) {
                    html.append("<code>")
                            .append(EscapedText.line(one.location().get().toString()))
                            .append("</code> ");
                }
                if (one.url().isPresent()) {
                    appendAddress(EscapedText.line(one.url().get()));
                }
                html.append(EscapedText.line(one.note())).append("</li>\n");
            }
            html.append("</ul>\n");
        }

        /** Only addresses of the web become links: a repository may name others. */
        private void appendAddress(String address) {
            if (address.startsWith("https://") || address.startsWith("http://")) {
                html.append("<a href=\"")
                        .append(address)
                        .append("\">")
                        .append(address)
                        .append("</a> ");
            } else {
                html.append("<code>").append(address).append("</code> ");
            }
        }

        private void appendFrameworks() {
            boolean isFirst = true;
            for (Framework framework : Framework.values()) {
                List<Readiness> criteria = Readiness.of(framework, result.results());
                if (criteria.isEmpty()) {
                    continue;
                }
                if (isFirst) {
                    html.append("<section>\n<h2 id=\"frameworks\">Frameworks</h2>\n");
                    html.append("<p>A rule that passes supports these criteria of public frameworks. Whether a");
                    html.append(" criterion is met, only a person can tell.</p>\n");
                    isFirst = false;
                }
                appendFramework(framework, criteria);
            }
            if (!isFirst) {
                html.append("</section>\n");
            }
        }

        private void appendFramework(Framework framework, List<Readiness> criteria) {
            String id = framework.name().toLowerCase(Locale.ROOT);
            html.append("<h3 id=\"")
                    .append(id)
                    .append("\">")
                    .append(framework.title())
                    .append("</h3>\n");
            html.append("<div class=\"scroll\" role=\"region\" aria-labelledby=\"")
                    .append(id);
            html.append("\" tabindex=\"0\">\n<table>\n<thead><tr><th scope=\"col\">Criterion</th>");
            html.append("<th scope=\"col\">State</th><th scope=\"col\">Supported by</th></tr></thead>\n<tbody>\n");
            for (Readiness criterion : criteria) {
                html.append("<tr><th scope=\"row\">")
                        .append(EscapedText.line(criterion.id()))
                        .append("</th><td>");
                html.append(criterion.state()).append("</td><td>");
                String separator = "";
                for (RuleResult rule : criterion.rules()) {
                    html.append(separator);
                    appendRuleLink(rule);
                    html.append(" (").append(words(rule.verdict().outcome())).append(')');
                    separator = ", ";
                }
                html.append("</td></tr>\n");
            }
            html.append("</tbody>\n</table>\n</div>\n");
        }

        private void appendRuleLink(RuleResult rule) {
            String id = rule.info().id();
            String url = RulePage.url(id);
            if (url == null) {
                html.append("<code>").append(id).append("</code>");
            } else {
                html.append("<a href=\"")
                        .append(url)
                        .append("\"><code>")
                        .append(id)
                        .append("</code></a>");
            }
        }

        private static String words(Outcome outcome) {
            return switch (outcome) {
                case NOT_APPLICABLE -> "not applicable";
                case REVIEW -> "to review";
                default -> outcome.id();
            };
        }

        private static String stylesheet() {
            try (InputStream css = HtmlReport.class.getResourceAsStream("report.css")) {
                if (css == null) {
                    throw new IllegalStateException("report.css is not in the plugin's jar");
                }
                return new String(css.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }
}
