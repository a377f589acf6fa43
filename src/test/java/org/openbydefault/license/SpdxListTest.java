package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The library against the list that it was generated from. */
class SpdxListTest {
    private static final LicenseIdentifier IDENTIFIER = LicenseIdentifier.bundled();

    @Test
    void the_generated_files_are_what_the_generator_makes_of_the_list() throws IOException {
        Map<String, byte[]> generated = IndexGenerator.generate(Path.of("src/index/data/blue-oak-list.txt"));

        assertThat(generated).hasSizeGreaterThan(3);
        generated.forEach((name, bytes) -> assertThat(Arrays.equals(bytes, Binary.load(name)))
                .as("%s is up to date", name)
                .isTrue());
    }

    @Test
    void every_licence_of_the_list_is_identified_as_itself() {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        for (SpdxData.Entry entry : SpdxData.read().entries()) {
            if (!entry.exception() && !entry.deprecated()) {
                List<String> found = ids(IDENTIFIER.identify(entry.text()));
                if (!found.contains(entry.id()) && !found.contains(represented(entry.id()))) {
                    wrong.put(entry.id(), found);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_exception_of_the_list_is_identified_as_itself() {
        Map<String, List<String>> wrong = new LinkedHashMap<>();
        for (SpdxData.Entry entry : SpdxData.read().entries()) {
            if (entry.exception() && !entry.deprecated()) {
                Identification result = IDENTIFIER.identify(entry.text());
                if (!ids(result).contains(entry.id()) && !result.expression().contains(entry.id())) {
                    wrong.put(entry.id(), ids(result));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> ids(Identification result) {
        return result.matches().stream().map(Match::spdxId).toList();
    }

    /** The id that stands for all ids with the same text; what tells them apart is said beside the text, if at all. */
    private static String represented(String id) {
        if (id.startsWith("GFDL-")) {
            return id.substring(0, "GFDL-1.1".length()) + "-only";
        }
        return id.replaceFirst("-or-later$", "-only")
                .replaceFirst("-(no-)?RFN$|-no-copyleft-exception$|-Combined-Work-Exception$", "");
    }
}
