package org.openbydefault.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Severity;

class AcceptanceOptionsTest {

    private final List<String> problems = new ArrayList<>();

    @Test
    void reads_places_reason_and_date() {
        List<Acceptance> found = read(Map.of(
                "accepted", "pom.xml#connection, README.md", "reason", "It opens in March", "until", "2027-03-31"));

        assertThat(problems).isEmpty();
        assertThat(found).extracting(Acceptance::place).containsExactly("pom.xml#connection", "README.md");
        assertThat(found.get(0).subject()).contains("connection");
        assertThat(found.get(0).until()).contains(LocalDate.of(2027, 3, 31));
        assertThat(found.get(1).reason()).isEqualTo("It opens in March");
    }

    @Test
    void a_subject_may_hold_a_hash() {
        assertThat(read(Map.of("accepted", "README.md#docs/a.md#start", "reason", "r"))
                        .get(0)
                        .subject())
                .contains("docs/a.md#start");
    }

    @Test
    void without_a_date_it_holds_for_ever() {
        assertThat(read(Map.of("accepted", "pom.xml", "reason", "r")).get(0).until())
                .isEqualTo(Optional.empty());
        assertThat(problems).isEmpty();
    }

    @Test
    void a_missing_reason_is_a_mistake() {
        read(Map.of("accepted", "pom.xml"));

        assertThat(problems).singleElement().asString().contains("'readme'", "needs a reason");
    }

    @Test
    void a_date_that_is_none_is_a_mistake() {
        read(Map.of("accepted", "pom.xml", "reason", "r", "until", "31.03.2027"));

        assertThat(problems).singleElement().asString().contains("'31.03.2027' is no date", "2027-03-31");
    }

    @Test
    void an_end_of_nothing_is_a_mistake() {
        read(Map.of("until", "2027-03-31", "reason", "r"));

        assertThat(problems).singleElement().asString().contains("accepted names nothing");
    }

    @Test
    void a_subject_without_a_path_is_a_mistake() {
        read(Map.of("accepted", "#connection", "reason", "r"));

        assertThat(problems).singleElement().asString().contains("names no file");
    }

    private List<Acceptance> read(Map<String, String> options) {
        RuleSetting setting = new RuleSetting(TestRule.passing("readme"), Severity.ERROR, "test", Options.of(options));
        return AcceptanceOptions.of(List.of(setting), problems);
    }
}
