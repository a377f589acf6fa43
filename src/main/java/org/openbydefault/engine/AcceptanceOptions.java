package org.openbydefault.engine;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.RuleOption;

/** The acceptances that the options of rules hold: {@code accepted}, {@code reason} and {@code until}. */
public final class AcceptanceOptions {

    private final List<String> problems;
    private final List<Acceptance> found = new ArrayList<>();

    private AcceptanceOptions(List<String> problems) {
        this.problems = problems;
    }

    /**
     * The acceptances of all rules.
     *
     * @param problems receives a sentence for every mistake
     */
    public static List<Acceptance> of(List<RuleSetting> settings, List<String> problems) {
        AcceptanceOptions options = new AcceptanceOptions(problems);
        for (RuleSetting setting : settings) {
            if (isSet(setting.options(), RuleOption.ACCEPTED) || isSet(setting.options(), RuleOption.UNTIL)) {
                options.read(setting.rule().info().id(), setting.options());
            }
        }
        return options.found;
    }

    /**
     * The day that a text means.
     *
     * @param where the place for messages
     * @param problems receives a sentence when it means none
     */
    public static Optional<LocalDate> day(String text, String where, List<String> problems) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException malformed) {
            problems.add(where + ": '" + text + "' is no date, write it as 2027-03-31");
            return Optional.empty();
        }
    }

    private void read(String rule, Options options) {
        String where = "options of '" + rule + "'";
        List<String> places = options.list(RuleOption.ACCEPTED.name());
        Optional<String> written = options.text(RuleOption.UNTIL.name());
        Optional<LocalDate> until =
                written.isPresent() ? day(written.get(), where + ": until", problems) : Optional.empty();
        String reason = options.text(RuleOption.REASON.name()).orElse("");
        if (places.isEmpty()) {
            problems.add(where + ": until says how long something is accepted, but accepted names nothing");
        } else if (reason.isEmpty()) {
            problems.add(where + ": what is accepted needs a reason, add one to the options of the rule");
        }
        for (String place : places) {
            Acceptance acceptance = Acceptance.of(rule, place, reason, until, where);
            if (acceptance.path().isEmpty()) {
                problems.add(where + ": accepted '" + place + "' names no file, write path or path#subject");
            }
            found.add(acceptance);
        }
    }

    private static boolean isSet(Options options, RuleOption option) {
        return options.text(option.name()).isPresent();
    }
}
