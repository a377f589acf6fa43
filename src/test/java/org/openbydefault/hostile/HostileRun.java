package org.openbydefault.hostile;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.Crash;
import org.openbydefault.engine.Crashes;
import org.openbydefault.engine.Engine;
import org.openbydefault.engine.RuleResult;
import org.openbydefault.engine.RuleSetting;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.report.ConsoleLine;
import org.openbydefault.report.ConsoleReport;
import org.openbydefault.report.Directions;
import org.openbydefault.report.FailureMessage;
import org.openbydefault.report.GitHubActions;
import org.openbydefault.report.ReportFormat;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.Severity;
import org.openbydefault.rules.BuiltInRules;

/**
 * Runs hostile cases in a JVM that a test gives little memory: all rules and all reports of each. Prints a line for each
 * case: {@code ok} or what is wrong, a tab, milliseconds of CPU, a tab, the name.
 */
public final class HostileRun {

    private static final long MOST_CPU_MILLIS = 10_000;
    private static final int LONGEST_LOG_LINE = 4_000;
    private static final int LARGEST_REPORT = 4 << 20;

    private static final Directions DIRECTIONS = Directions.ofMaven(Optional.empty(), "html", "mvn open-by-default:");

    private final List<String> flaws = new ArrayList<>();

    private HostileRun() {}

    /** @param names substrings of the names of the cases to run, none for all */
    public static void main(String... names) {
        Locale.setDefault(Locale.ROOT);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (HostileCase hostile : HostileCases.all()) {
            if (names.length == 0 || contains(hostile.name(), names)) {
                out.println(new HostileRun().line(hostile));
            }
        }
    }

    private static boolean contains(String name, String... parts) {
        for (String part : parts) {
            if (name.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private String line(HostileCase hostile) {
        Project project = hostile.project();
        long start = cpuMillis();
        try {
            check(hostile, project);
        } catch (Throwable crash) {
            flaws.add("crashed with " + crash + at(crash));
        }
        long millis = cpuMillis() - start;
        if (millis > MOST_CPU_MILLIS) {
            flaws.add("took " + millis + " ms");
        }
        return (flaws.isEmpty() ? "ok" : String.join("; ", flaws).replaceAll("\\s+", " ")) + "\t" + millis + "\t"
                + hostile.name();
    }

    private void check(HostileCase hostile, Project project) {
        Crashes crashes = new Crashes();
        List<RuleSetting> settings = new ArrayList<>();
        for (Rule rule : BuiltInRules.all()) {
            settings.add(new RuleSetting(rule, Severity.ERROR, "test", Options.none()));
        }
        List<RuleResult> results = Engine.run(project, settings, (rule, number, of) -> {}, crashes);
        Optional<String> coordinates = project.pom().value().map(Pom::coordinates);
        CheckResult result = new CheckResult(
                "1.0", coordinates, project.kind(), "strict", Optional.empty(), Severity.ERROR, results, crashes.all());
        for (Crash crash : crashes.all()) {
            flaws.add(crash.message() + at(crash.cause()));
        }
        judge(hostile, results);
        judgeReports(result);
    }

    private void judge(HostileCase hostile, List<RuleResult> results) {
        for (RuleResult result : results) {
            String rule = result.info().id();
            Outcome outcome = result.verdict().outcome();
            for (Map.Entry<String, Outcome> wanted : hostile.expected().entrySet()) {
                if (wanted.getKey().equals(rule) && wanted.getValue() != outcome) {
                    flaws.add(rule + " is " + outcome.id() + ": "
                            + result.verdict().message());
                }
            }
            if (hostile.excluded().get(rule) == outcome) {
                flaws.add(rule + " must not be " + outcome.id() + ": "
                        + result.verdict().message());
            }
        }
    }

    private void judgeReports(CheckResult result) {
        for (ConsoleLine line : new ConsoleReport(DIRECTIONS, true, ConsoleLine.Level.INFO, 120).lines(result)) {
            judgeLogLines("[INFO] " + line.text());
        }
        judgeLogLines(FailureMessage.of(result, DIRECTIONS));
        for (String command : GitHubActions.commands(result)) {
            if (command.indexOf('\n') >= 0 || !command.startsWith("::")) {
                flaws.add("an annotation of several lines: " + command);
            }
        }
        for (ReportFormat format : ReportFormat.values()) {
            String report = format.render(result);
            if (report.length() > LARGEST_REPORT) {
                flaws.add(format.fileName() + " has " + report.length() + " characters");
            }
            if (report.contains(HostileCases.SECRET)) {
                flaws.add(format.fileName() + " has the secret");
            }
        }
    }

    private void judgeLogLines(String message) {
        for (String line : message.split("\\R", -1)) {
            if (trimmed(line).startsWith("::") || line.contains("##[") || line.contains("##vso[")) {
                flaws.add("a command in the log: " + line);
            }
            if (line.length() > LONGEST_LOG_LINE) {
                flaws.add("a log line of " + line.length() + " characters");
            }
            if (line.contains(HostileCases.SECRET)) {
                flaws.add("the secret in the log");
            }
        }
    }

    private static String trimmed(String line) {
        int at = 0;
        while (at < line.length()
                && (Character.isWhitespace(line.charAt(at)) || Character.isSpaceChar(line.charAt(at)))) {
            at++;
        }
        return line.substring(at);
    }

    private static String at(Throwable crash) {
        StringBuilder places = new StringBuilder(" at");
        StackTraceElement[] trace = crash.getStackTrace();
        for (int i = 0; i < Math.min(8, trace.length); i++) {
            places.append(' ').append(trace[i].getFileName()).append(':').append(trace[i].getLineNumber());
        }
        return places.toString();
    }

    private static long cpuMillis() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1_000_000;
    }
}
