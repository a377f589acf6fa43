package org.openbydefault.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openbydefault.engine.ConfigurationException;

class ShardTest {

    @Test
    void the_parts_one_behind_the_other_are_the_list() throws Exception {
        for (int size = 0; size < 30; size++) {
            List<Integer> list = IntStream.range(0, size).boxed().toList();
            for (int of = 1; of < 8; of++) {
                List<Integer> together = new ArrayList<>();
                for (int number = 1; number <= of; number++) {
                    List<Integer> part =
                            Shard.parse(number + "/" + of, Map.of()).part(list);
                    assertThat(part).hasSizeBetween(size / of, size / of + 1);
                    together.addAll(part);
                }
                assertThat(together).isEqualTo(list);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "auto,JOB_COMPLETION_INDEX=0 JOB_COMPLETIONS=3,1,3",
        "auto/20,JOB_COMPLETION_INDEX=19,20,20",
        "auto,CI_NODE_INDEX=1 CI_NODE_TOTAL=4,1,4",
        "auto,CIRCLE_NODE_INDEX=1 CIRCLE_NODE_TOTAL=4,2,4",
        "auto,BUILDKITE_PARALLEL_JOB=3 BUILDKITE_PARALLEL_JOB_COUNT=4,4,4",
        "auto,AWS_BATCH_JOB_ARRAY_INDEX=2 AWS_BATCH_JOB_ARRAY_SIZE=4,3,4",
        "2/4,CI_NODE_INDEX=1 CI_NODE_TOTAL=8,2,4",
    })
    void the_environment_says_which_part_it_is_where_it_is_asked(String text, String variables, int number, int of)
            throws Exception {
        assertThat(Shard.parse(text, environment(variables))).isEqualTo(new Shard(number, of));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '§',
            value = {
                "0/4||there is no part 0 of 4; the first is 1",
                "5/4||there is no part 5 of 4; the first is 1",
                "3||write which part of how many, for example 3/20, or auto",
                "x/4||'x' is no number",
                "auto||none of JOB_COMPLETION_INDEX, CI_NODE_INDEX",
                "auto|JOB_COMPLETION_INDEX=0|write auto/20, or set JOB_COMPLETIONS",
                "auto/4|JOB_COMPLETION_INDEX=4|there is no part 5 of 4",
            })
    void what_names_no_part_is_a_mistake(String text, String variables, String message) {
        assertThatThrownBy(() -> Shard.parse(text, environment(variables == null ? "" : variables)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("--shard: '" + text + "': ")
                .hasMessageContaining(message);
    }

    private static Map<String, String> environment(String variables) {
        return variables.isEmpty()
                ? Map.of()
                : List.of(variables.split(" ")).stream()
                        .map(variable -> variable.split("=", -1))
                        .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
