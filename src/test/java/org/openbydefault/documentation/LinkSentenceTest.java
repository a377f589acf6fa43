package org.openbydefault.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.project.Link;
import org.openbydefault.project.TextLine;

class LinkSentenceTest {

    @Test
    void a_sentence_runs_over_lines_from_one_full_stop_to_the_next() {
        assertThat(around(3, "Shops sell. To install", "it in a village", "see the page. Then", "open the door."))
                .isEqualTo(" To install it in a village see the page");
    }

    @Test
    void a_blank_line_ends_a_sentence() {
        assertThat(around(3, "To install", "", "see the page", "", "and rest")).isEqualTo("see the page ");
    }

    @Test
    void a_list_item_is_a_sentence() {
        assertThat(around(2, "- to install", "- see the page", "- and rest")).isEqualTo("- see the page ");
    }

    @Test
    void a_link_outside_of_the_prose_has_its_text_alone() {
        assertThat(around(9, "To install it", "see the page")).isEqualTo("the page");
    }

    @Test
    void of_two_links_with_one_text_each_has_its_own_sentence() {
        assertThat(around(2, "To install see the page. To", "leave see the page."))
                .isEqualTo(" To leave see the page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"- a", "* a", "+ a", "| a", "1. a", "12) a", "  - a"})
    void an_item_begins_with_a_mark_or_a_number(String line) {
        assertThat(LinkSentence.startsItem(new String[] {line}, 1)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-a", "1.5 a", "12 a", ". a", ") a", ""})
    void other_lines_begin_no_item(String line) {
        assertThat(LinkSentence.startsItem(new String[] {line}, 1)).isFalse();
    }

    @Test
    void lines_that_a_file_does_not_have_begin_no_item() {
        assertThat(LinkSentence.startsItem(new String[] {"- a"}, 0)).isFalse();
        assertThat(LinkSentence.startsItem(new String[] {"- a"}, 2)).isFalse();
    }

    private static String around(int line, String... source) {
        List<TextLine> text = new ArrayList<>();
        for (int i = 0; i < source.length; i++) {
            if (!source[i].isEmpty()) {
                text.add(new TextLine(i + 1, source[i]));
            }
        }
        return new LinkSentence(source, text).around(new Link("the page", "page.md", line, false));
    }
}
