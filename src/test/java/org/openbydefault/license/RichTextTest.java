package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RichTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\rtf1 a\\b0 bc} | abc",
                "{\\rtf1{\\fonttbl{\\f0 Arial;}}text} | text",
                "{\\rtf1{\\*\\generator Word;}text} | text",
                "{\\rtf1 don\\'92t} | don't",
                "{\\rtf1 don\\u8217?t} | don't",
                "{\\rtf1 don\\rquote t} | don't",
                "{\\rtf1 \\'a9 \\{x\\}} | © x",
            })
    void markup_is_blanked_and_text_is_kept(String source, String text) {
        String blank = new String(RichText.blank(source, '\0'));

        assertThat(blank).hasSameSizeAs(source);
        assertThat(blank.replace("\0", "").strip()).isEqualTo(text);
    }

    @Test
    void a_licence_is_found_with_its_lines() {
        StringBuilder source = new StringBuilder("{\\rtf1\\ansi{\\colortbl;\\red0;}\n\\f0 ");
        for (String line : SpdxTexts.of("MIT").split("\n")) {
            source.append(line.replace(" and", "{\\i  and}")).append("\\par\n");
        }
        Identification result = LicenseIdentifier.bundled().identify(source + "}");

        assertThat(result.expression()).isEqualTo("MIT");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\\rtf1\\",
                "{\\rtf1\\'",
                "{\\rtf1\\u",
                "{\\rtf1\\u99999999999 x",
                "{\\rtf1{\\fonttbl",
                "{\\rtf1\\u8217\\'9"
            })
    void a_broken_document_does_no_harm(String source) {
        assertThat(LicenseIdentifier.bundled().identify(source).matches()).isEmpty();
    }
}
