package org.openbydefault.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.text.Words;

class TopicWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"deployment", "operations", "backup", "monitoring", "support", "build", "changelog", "closing"})
    void match_what_the_topic_matches(String name) {
        Topic topic = Topics.named(name);
        TopicWords words = new TopicWords(topic);

        for (String heading : List.of(
                "Deploying to production",
                "3. Installation",
                "Install Java",
                "Install Java and deploy the server",
                "Serverinstallation",
                "Public health",
                "Health checks",
                "Create a backup",
                "Getting help",
                "Building from source",
                "What is new",
                "数据库备份",
                "The runbook is in our private repository",
                "It is in",
                "in",
                "in a private git repository, see internal wiki",
                "in the public repository",
                "")) {
            assertThat(words.match(Words.of(heading))).as(heading).isEqualTo(topic.matches(heading));
        }
    }

    @Test
    void a_word_that_was_seen_before_counts_again() {
        TopicWords words = new TopicWords(Topics.named("backup"));

        assertThat(words.match(Words.of("Backup"))).isTrue();
        assertThat(words.match(Words.of("Backup"))).isTrue();
        assertThat(words.match(Words.of("Sheep"))).isFalse();
        assertThat(words.match(Words.of("Sheep"))).isFalse();
    }
}
