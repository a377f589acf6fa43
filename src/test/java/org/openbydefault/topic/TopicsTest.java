package org.openbydefault.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.text.Words;

class TopicsTest {

    private static final Path TOPICS = Path.of("src/main/resources/org/openbydefault/topic/topics.txt");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        deployment      | Deploying to production
        deployment      | 3. Installation
        deployment      | Déploiement avec Docker
        deployment      | Instalación en el servidor
        deployment      | Implantação
        deployment      | Serverinstallation
        deployment      | Produksjonssetting
        deployment      | Messa in produzione
        deployment      | Driftsättning
        operations      | Operations
        operations      | 4 Operations
        operations      | Graceful shutdown
        operations      | Santé du service
        operations      | Copias de seguridad
        operations      | Solução de problemas
        operations      | Fehlerbehebung
        operations      | Feilsøking
        operations      | Risoluzione dei problemi
        ended           | This software is not maintained any more
        deploying       | Run with docker
        build           | Compilation
        operations      | Felsökning
        contributing    | Mitwirken
        maintenance-model | The library is maintained by the platform team
        """)
    void recognises(String topic, String heading) {
        assertThat(Topics.named(topic).matches(heading)).isTrue();
        assertThat(new TopicWords(Topics.named(topic)).match(Words.of(heading))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        deployment      | Install Java
        deployment      | Install Grunt
        deployment      | Install extensions
        whole-manual    | Database schema documentation
        build           | Runtime compilation of scripts
        build           | Compilation errors
        deployment      | Deployment threat model
        deployment      | Installing Maven 3.8
        deployment      | Deploying to Maven Central
        deployment      | Deploying verticles
        deployment      | Install Docker
        deployment      | Installed plugins
        operations      | Geometry operations
        operations      | Custom operations
        operations      | Operations handler
        operations      | Public health
        operations      | Service alerts
        operations      | Vertrieb
        operations      | Cooperation
        contributing    | Contributors
        maintenance-model | This branch is maintained by developers
        """)
    void is_not_fooled_by(String topic, String heading) {
        assertThat(Topics.named(topic).matches(heading)).isFalse();
    }

    @Test
    void few_words_may_begin_a_phrase() {
        assertThat(Words.of("The shepherd counts her sheep 3 times"))
                .allSatisfy(word -> assertThat(Topics.named("operations").beginningWith(word))
                        .isEmpty());
    }

    @Test
    void an_exclusion_takes_its_own_words_only() {
        assertThat(Topics.named("deployment").matches("Install Java and deploy the server"))
                .isTrue();
    }

    @Test
    void finds_names_of_files_and_folders() {
        Topic deployment = Topics.named("deployment");

        assertThat(deployment.matchesName("ServerInstallation.md")).isTrue();
        assertThat(deployment.matchesName("DEPLOYMENT_GUIDE")).isTrue();
        assertThat(deployment.matchesName("OpenShift.adoc")).isTrue();
        assertThat(deployment.matchesName("employment.md")).isFalse();
        assertThat(Topics.named("operations").matchesName("operations.md")).isTrue();
    }

    @Test
    void takes_stems_of_users() {
        Topic topic = Topics.named("operations").plus(List.of("monitorering", " Bären Dienst "));

        assertThat(topic.matches("Monitorering av tjenesten")).isTrue();
        assertThat(topic.matches("Der Baren Dienste")).isTrue();
        assertThat(Topics.named("operations").matches("Monitorering av tjenesten"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "deployment",
                "upgrade",
                "backup",
                "monitoring",
                "troubleshooting",
                "operations",
                "contributing",
                "security-reporting",
                "maintenance-model",
                "changelog",
                "support",
                "build",
                "code-of-conduct",
                "closed-door"
            })
    void a_topic_speaks_eight_languages(String topic) throws IOException {
        String text = Files.readString(TOPICS);
        String part = text.substring(text.indexOf("[" + topic + "]\n"));
        String own = part.substring(0, Math.max(part.indexOf("\n\n"), 0));

        assertThat(own).contains("\nen: ", "\nfr: ", "\nes: ", "\npt: ", "\nde: ", "\nno: ", "\nit: ", "\nsv: ");
    }

    @Test
    void operations_take_in_their_parts() {
        assertThat(Topics.named("operations").phrases())
                .containsAll(Topics.named("backup").phrases())
                .containsAll(Topics.named("monitoring").phrases());
    }

    @Test
    void every_phrase_is_written_as_words_are_compared() throws IOException {
        assertThat(ids()).contains("deployment", "operations");
        for (String id : ids()) {
            Topic topic = Topics.named(id);
            for (Phrase phrase : topic.phrases()) {
                assertThat(Words.of(phrase.toString())).as(phrase.toString()).isEqualTo(words(phrase));
            }
            for (Phrase phrase : topic.exclusions()) {
                assertThat(Words.of(phrase.toString())).as(phrase.toString()).isEqualTo(words(phrase));
            }
        }
    }

    @Test
    void short_words_stems_ends_and_other_letters_are_found() {
        Topic topic = new Topics("[a]\nen: ci, c v, go*, x2 y, *ops, k8s, e2e*\nzh: \u90e8\u7f72\n").topic("a");

        assertThat(List.of(
                        "Our CI",
                        "c v",
                        "Go",
                        "Golang",
                        "x2 y",
                        "DevOps",
                        "ops",
                        "K8s",
                        "e2e-run",
                        "\u5982\u90e8\u7f72"))
                .allMatch(topic::matches);
        assertThat(List.of("c", "cia", "c w", "g", "x2", "x", "opsy", "k8", "e2", "\u90e8"))
                .noneMatch(topic::matches);
    }

    @Test
    void an_exclusion_needs_its_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Topics("[a]\nen: b\nnot: c\n").topic("a"))
                .withMessage("topics.txt:3: an exclusion without its reason");
    }

    @Test
    void a_mistake_names_its_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Topics("[a]\n\nxx: b\n").topic("a"))
                .withMessage("topics.txt:3: unknown key 'xx'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Topics("[a]\nwith: b\n").topic("a"))
                .withMessage("topics.txt:2: no topic 'b'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Topics("[a]\nwith: b\n[b]\nen: c\n").topic("a"))
                .withMessage("topics.txt:2: the topic 'b' does not stand above");
        assertThatIllegalArgumentException().isThrownBy(() -> Topics.named("nonsense"));
    }

    private static List<String> ids() throws IOException {
        return Files.readAllLines(TOPICS).stream()
                .filter(line -> line.startsWith("["))
                .map(line -> line.substring(1, line.length() - 1))
                .toList();
    }

    private static List<String> words(Phrase phrase) {
        return Arrays.asList(phrase.toString()
                .replace("*", "")
                .replace("^", "")
                .replace("$", "")
                .replaceAll("(?<=\\p{IsIdeographic}) *(?=\\S)|(?<=\\S)(?=\\p{IsIdeographic})", " ")
                .replaceAll(" +", " ")
                .split(" ", -1));
    }
}
