package org.openbydefault.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openbydefault.project.Reachability;

class AnnouncedReachabilityTest {

    private final List<String> log = new ArrayList<>();
    private final Reachability reachability = new AnnouncedReachability(Reachability.offline(), log::add);

    @Test
    void the_host_is_named_and_nothing_that_may_be_secret() {
        Reachability.Answer answer = reachability.askForRepository("https://jane:secret@git.example/a?token=b");

        assertThat(log).containsExactly("Asking git.example");
        assertThat(answer.reason()).isEqualTo("was not asked: offline");
    }

    @Test
    void an_address_without_a_host_is_not_announced() {
        reachability.askForPage("https:///");

        assertThat(log).isEmpty();
    }
}
