package org.openbydefault.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import org.junit.jupiter.api.Test;

class ConsoleCharsetTest {

    private static final String TEXT = "“quoted” – and so on … · it’s Müller → x";

    @Test
    void a_console_that_shows_everything_gets_the_text_as_it_is() {
        assertThat(text("stdout.encoding", "UTF-8")).isEqualTo(TEXT);
    }

    @Test
    void marks_have_an_ascii_form_and_letters_stay() {
        assertThat(text("stdout.encoding", "US-ASCII")).isEqualTo("\"quoted\" - and so on ... | it's Müller -> x");
    }

    @Test
    void older_java_says_it_elsewhere() {
        assertThat(text("sun.stdout.encoding", "ANSI_X3.4-1968")).startsWith("\"quoted\"");
    }

    @Test
    void the_code_page_of_western_windows_has_no_arrow() {
        assertThat(text("stdout.encoding", "windows-1252")).endsWith("-> x");
    }

    @Test
    void an_unknown_name_is_no_reason_to_fail() {
        assertThat(text("stdout.encoding", "cp99999")).contains("quoted");
    }

    private static String text(String property, String encoding) {
        Properties system = new Properties();
        system.setProperty(property, encoding);
        return new ConsoleCharset(system).text(TEXT);
    }
}
