package org.openbydefault.batch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.engine.ConfigurationException;

/**
 * A part of a list: the parts follow one another, so that their lines one behind the other are those of the whole.
 *
 * @param number from 1 on
 * @param of how many parts there are
 */
public record Shard(int number, int of) {

    /** The list as a whole. */
    public static final Shard WHOLE = new Shard(1, 1);

    private static final String AUTO = "auto";

    /** Where the machinery that starts several of a job says which one it is. */
    private record Variables(String index, String total, int first) {}

    private static final List<Variables> KNOWN = List.of(
            new Variables("JOB_COMPLETION_INDEX", "JOB_COMPLETIONS", 0),
            new Variables("CI_NODE_INDEX", "CI_NODE_TOTAL", 1),
            new Variables("CIRCLE_NODE_INDEX", "CIRCLE_NODE_TOTAL", 0),
            new Variables("BUILDKITE_PARALLEL_JOB", "BUILDKITE_PARALLEL_JOB_COUNT", 0),
            new Variables("AWS_BATCH_JOB_ARRAY_INDEX", "AWS_BATCH_JOB_ARRAY_SIZE", 0));

    /**
     * Reads {@code 3/20}; {@code auto}, where the environment says both numbers; or {@code auto/20}, where it says which
     * part it is and not of how many.
     *
     * @throws ConfigurationException if it is none of these, or the environment says nothing
     */
    public static Shard parse(String text, Map<String, String> environment) throws ConfigurationException {
        int slash = text.indexOf('/');
        String number = slash < 0 ? text : text.substring(0, slash);
        Optional<String> total = slash < 0 ? Optional.empty() : Optional.of(text.substring(slash + 1));
        if (number.equals(AUTO)) {
            return ofEnvironment(text, total, environment);
        }
        if (total.isEmpty()) {
            throw mistake(text, "write which part of how many, for example 3/20, or auto");
        }
        return of(text, number(text, number), number(text, total.get()));
    }

    /** That part of a list. */
    public <T> List<T> part(List<T> list) {
        return list.subList(start(list.size(), number - 1), start(list.size(), number));
    }

    private int start(int size, int parts) {
        return (int) ((long) size * parts / of);
    }

    private static Shard ofEnvironment(String text, Optional<String> total, Map<String, String> environment)
            throws ConfigurationException {
        for (Variables names : KNOWN) {
            String index = environment.getOrDefault(names.index(), "");
            if (!index.isEmpty()) {
                String all = total.orElse(environment.getOrDefault(names.total(), ""));
                if (all.isEmpty()) {
                    throw mistake(
                            text,
                            names.index() + " says which part, and nothing of how many: write auto/20, or set "
                                    + names.total());
                }
                return of(text, number(names.index(), index) - names.first() + 1, number(names.total(), all));
            }
        }
        StringBuilder known = new StringBuilder();
        for (Variables names : KNOWN) {
            known.append(known.length() == 0 ? "" : ", ").append(names.index());
        }
        throw mistake(text, "none of " + known + " is set: write which part of how many, for example 3/20");
    }

    private static Shard of(String text, int number, int of) throws ConfigurationException {
        if (number < 1 || number > of) {
            throw mistake(text, "there is no part " + number + " of " + of + "; the first is 1");
        }
        return new Shard(number, of);
    }

    private static int number(String text, String digits) throws ConfigurationException {
        try {
            return Integer.parseInt(digits.strip());
        } catch (NumberFormatException none) {
            throw mistake(text, "'" + digits + "' is no number");
        }
    }

    private static ConfigurationException mistake(String text, String what) {
        return new ConfigurationException(List.of("--shard: '" + text + "': " + what));
    }
}
