package org.openbydefault.project;

import java.util.Optional;
import org.openbydefault.api.PublicApi;

/**
 * Something that is either known or could not be had. A rule never fails on what could not be had: it answers
 * {@code unknown} with the reason.
 *
 * @param <T> what is known
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.CREATE)
public final class Fact<T> {

    private final Optional<T> value;
    private final String reason;

    private Fact(Optional<T> value, String reason) {
        this.value = value;
        this.reason = reason;
    }

    /** A known fact. */
    public static <T> Fact<T> known(T value) {
        return new Fact<>(Optional.of(value), "");
    }

    /** A fact that could not be had, with the reason as a clause without final full stop. */
    public static <T> Fact<T> unknown(String reason) {
        return new Fact<>(Optional.empty(), reason);
    }

    public boolean isKnown() {
        return value.isPresent();
    }

    /** The value, or empty when it could not be had. */
    public Optional<T> value() {
        return value;
    }

    /** Why the value could not be had; empty when it is known. */
    public String reason() {
        return reason;
    }
}
