package org.openbydefault.engine;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Where others find what was checked.
 *
 * @param remote the address of the repository as Git names it, credentials removed; {@code ""} where it names none
 * @param commit all digits of the name of the commit
 * @param date the day of the commit; empty where nobody asked or Git does not tell
 */
public record CheckedSource(String remote, String commit, Optional<LocalDate> date) {}
