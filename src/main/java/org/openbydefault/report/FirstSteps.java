package org.openbydefault.report;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;

/** Where to begin: what to do about the most urgent findings, each in a few words taken from its fix. */
final class FirstSteps {

    private static final int STEPS = 3;

    /** Columns of a step; what says no more in as many is told as a place and a rule. */
    private static final int COLUMNS = 72;

    private static final String[] ENDS_OF_CLAUSE = {": ", ", ", "; ", ". ", " ("};

    private FirstSteps() {}

    /** At most three steps, none twice and none that another does as well; none where nothing failed. */
    static List<String> of(CheckResult result) {
        List<String> steps = new ArrayList<>();
        List<Finding> done = new ArrayList<>();
        for (RuleResult rule : OrderOfWork.secretsFirst(result.results())) {
            Finding finding = FindingOrder.live(rule.findings()).get(0).finding();
            String step = step(rule, finding);
            if (steps.size() < STEPS && !steps.contains(step) && !isPartOfOne(done, finding)) {
                steps.add(step);
                done.add(finding);
            }
        }
        return steps;
    }

    /** Whether the lines to paste at a place are among those of an earlier step: {@code <url>} of {@code <scm>}. */
    private static boolean isPartOfOne(List<Finding> done, Finding finding) {
        List<String> lines = stripped(finding.remedy().lines());
        for (Finding earlier : done) {
            if (!lines.isEmpty()
                    && earlier.location().equals(finding.location())
                    && stripped(earlier.remedy().lines()).containsAll(lines)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> stripped(List<String> lines) {
        List<String> stripped = new ArrayList<>(lines.size());
        for (String line : lines) {
            stripped.add(line.strip());
        }
        return stripped;
    }

    private static String step(RuleResult rule, Finding finding) {
        Fix fix = finding.remedy();
        String step = fix.sentence().isEmpty() ? element(finding, fix) : action(rule, fix);
        boolean saysWhatToDo = !step.isEmpty() && !step.startsWith("if ") && DisplayWidth.of(step) <= COLUMNS;
        return saysWhatToDo ? step : "mend " + LogText.line(finding.location().toString()) + ofRule(rule);
    }

    /** For example {@code write <scm> in pom.xml}. */
    private static String element(Finding finding, Fix fix) {
        String line = LogText.line(fix.lines().get(0));
        int end = line.indexOf('>');
        return end < 0
                ? ""
                : "write " + line.substring(0, end + 1) + " in "
                        + LogText.line(finding.location().toString());
    }

    /** A command of Git, a file to be added, or else the start of what the fix says. */
    private static String action(RuleResult rule, Fix fix) {
        if (fix.lines().size() == 1 && fix.lines().get(0).startsWith("git ")) {
            return LogText.line(fix.lines().get(0));
        }
        String clause = clause(LogText.line(fix.sentence()));
        if (clause.startsWith("git ")) {
            return clause;
        }
        int end = clause.startsWith("Add ") ? (clause + " ").indexOf(' ', 4) : -1;
        if (end > 0 && isFile(clause.substring(4, end))) {
            return "add " + clause.substring(4, end);
        }
        return Character.toLowerCase(clause.charAt(0)) + clause.substring(1) + ofRule(rule);
    }

    private static String ofRule(RuleResult rule) {
        return " (" + rule.info().id() + ")";
    }

    private static String clause(String sentence) {
        int end = sentence.endsWith(":") ? sentence.length() - 1 : sentence.length();
        for (String mark : ENDS_OF_CLAUSE) {
            int found = sentence.indexOf(mark);
            end = found > 0 && found < end ? found : end;
        }
        return sentence.substring(0, end);
    }

    /** Whether it is a name such as {@code docs/operations.md} or {@code LICENSE}, not a word. */
    private static boolean isFile(String word) {
        if (word.indexOf('.') > 0) {
            return true;
        }
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isUpperCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
