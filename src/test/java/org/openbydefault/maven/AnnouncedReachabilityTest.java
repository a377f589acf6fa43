package org.openbydefault.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;
import org.openbydefault.project.Reachability;

class AnnouncedReachabilityTest {

    private final Log log = mock(Log.class);
    private final Reachability reachability = new AnnouncedReachability(Reachability.offline(), log);

    @Test
    void the_host_is_named_and_nothing_that_may_be_secret() {
        Reachability.Answer answer = reachability.askForRepository("https://jane:secret@git.example/a?token=b");

        verify(log).info("Asking git.example");
        assertThat(answer.reason()).isEqualTo("was not asked: offline");
    }

    @Test
    void an_address_without_a_host_is_not_announced() {
        reachability.askForPage("https:///");

        verifyNoInteractions(log);
    }
}
