package org.openbydefault.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void folds_case_and_accents() {
        assertThat(Words.of("Déploiement: FEILSØKING, Überwachung & Größe"))
                .containsExactly("deploiement", "feilsoking", "uberwachung", "grosse");
    }

    @Test
    void folds_letters_that_are_written_with_a_combining_mark() {
        assertThat(Words.of("De\u0301ploiement")).containsExactly("deploiement");
    }

    @Test
    void splits_names_at_capitals_too() {
        assertThat(Words.ofName("ServerInstallation-HTTPGuide.md"))
                .containsExactly("server", "installation", "http", "guide", "md");
        assertThat(Words.ofName("UPDATING.md")).containsExactly("updating", "md");
    }

    @Test
    void keeps_an_abbreviation_with_a_small_letter_in_its_middle() {
        assertThat(Words.ofName("SignaturePoC")).containsExactly("signature", "poc");
        assertThat(Words.ofName("IoTDeviceToC.md")).containsExactly("iot", "device", "toc", "md");
        assertThat(Words.ofName("DevOpsAGuide")).containsExactly("dev", "ops", "a", "guide");
    }

    @Test
    void does_not_split_headings_at_capitals() {
        assertThat(Words.of("On-call in OpenShift")).containsExactly("on", "call", "in", "openshift");
    }
}
