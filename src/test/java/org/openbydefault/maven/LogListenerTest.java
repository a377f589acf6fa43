package org.openbydefault.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;

class LogListenerTest {

    private static final long SECOND = 1_000_000_000L;
    private static final RuleInfo RULE = RuleInfo.of("readme", Family.COMMUNITY, Severity.ERROR, "It is there");

    private final Log log = mock(Log.class);

    @Test
    void nothing_is_said_within_the_first_second_and_then_once_a_second() {
        LogListener listener = new LogListener(log, true, 0);

        assertThat(listener.isDue(SECOND - 1)).isFalse();
        assertThat(listener.isDue(SECOND)).isTrue();
        assertThat(listener.isDue(2 * SECOND - 1)).isFalse();
        assertThat(listener.isDue(2 * SECOND)).isTrue();
    }

    @Test
    void the_rule_is_named_that_starts_late() {
        LogListener listener = new LogListener(log, true, System.nanoTime() - SECOND);

        listener.starts(RULE, 3, 36);

        verify(log).info("Checking readme (3 of 36)");
    }

    @Test
    void where_nobody_waits_nothing_is_said() {
        new LogListener(log, false, System.nanoTime() - SECOND).starts(RULE, 3, 36);

        verify(log, never()).info(any(CharSequence.class));
        verify(log, never()).debug(any(CharSequence.class));
    }

    @Test
    void the_debug_log_names_every_rule() {
        when(log.isDebugEnabled()).thenReturn(true);

        new LogListener(log, false, System.nanoTime()).starts(RULE, 3, 36);

        verify(log).debug("Checking readme");
    }
}
