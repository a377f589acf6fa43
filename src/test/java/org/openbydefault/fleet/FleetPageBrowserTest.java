package org.openbydefault.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbydefault.Browser;

/** Opens the page of a fleet in headless Chromium. */
class FleetPageBrowserTest {

    private static final String VISIBLE =
            "[...document.querySelectorAll('#fleet tbody tr')].map(row => row.cells[0].textContent.split(' ')[0].slice(0, 10))";
    private static final String STATUS = "document.querySelector('#shown').textContent";
    private static final String FIELD =
            "const set = (name, value) => { const field = document.forms.filters.elements[name];"
                    + " field.value = value; field.dispatchEvent(new Event('input', {bubbles: true})); };";

    @TempDir
    static Path folder;

    @BeforeAll
    static void needs_a_browser() {
        Browser.isNeeded();
    }

    @Test
    void is_read_at_any_width_in_any_scheme_by_anybody() throws Exception {
        assertThat(Browser.look("fleet", page(120))).isEmpty();
    }

    @Test
    void shows_all_rows_without_its_script() throws Exception {
        String seen = Browser.askWithoutScript(
                "fleet-plain",
                page(120),
                "[document.querySelectorAll('#fleet tbody tr').length, document.forms.filters.offsetHeight].join()");

        assertThat(seen).isEqualTo("120,0");
    }

    @Test
    void ten_thousand_rows_come_in_pages() throws Exception {
        String seen = Browser.ask(
                "fleet-large",
                page(10_000),
                "(() => { const first = [" + VISIBLE + ".length, " + STATUS + "];"
                        + " document.querySelector('#pages button:last-child').click();"
                        + " return [...first, " + VISIBLE
                        + "[0], document.querySelector('#pages span').textContent].join('; ') })()");

        assertThat(seen).isEqualTo("50; 10,000 repositories; acme/r0150; Page 2 of 200");
    }

    @Test
    void filters_by_rule_kind_standing_and_text() throws Exception {
        String seen = Browser.ask(
                "fleet-filters",
                page(120),
                "(() => { " + FIELD + " const seen = [];"
                        + " set('rule', 'scm'); seen.push(" + STATUS + ");"
                        + " set('kind', 'library'); seen.push(" + STATUS + ");"
                        + " set('text', 'R0003'); seen.push(" + STATUS + ", " + VISIBLE + "[0]);"
                        + " set('standing', 'kept'); seen.push(" + STATUS + ");"
                        + " return seen.join('; ') })()");

        assertThat(seen)
                .isEqualTo("40 of 120 repositories; 20 of 120 repositories; 1 of 120 repositories; acme/r0003;"
                        + " 0 of 120 repositories");
    }

    @Test
    void sorts_by_a_column_and_back() throws Exception {
        String seen = Browser.ask(
                "fleet-sorting",
                page(120),
                "(() => { const head = document.querySelector('#fleet th button'); const seen = [];"
                        + " for (const turn of [1, 2]) { head.click(); seen.push(" + VISIBLE
                        + "[0], head.parentElement.ariaSort); }"
                        + " const weights = document.querySelectorAll('#fleet th button')[5]; weights.click();"
                        + " seen.push(weights.parentElement.textContent, " + VISIBLE + "[0]);"
                        + " return seen.join('; ') })()");

        assertThat(seen).isEqualTo("acme/r0000; ascending; acme/r0119; descending; Metadata; acme/r0000");
    }

    @Test
    void an_address_leads_to_a_filter_and_to_a_row_on_any_page() throws Exception {
        String seen = Browser.ask(
                "fleet-address",
                page(120),
                "(async () => { const seen = []; const go = (hash) => new Promise((done) => {"
                        + " addEventListener('hashchange', () => setTimeout(done), {once: true}); location.hash = hash; });"
                        + " await go('rule=scm&kind=library'); seen.push(" + STATUS + ");"
                        + " await go('r117'); seen.push(document.querySelector('.chosen').id);"
                        + " return seen.join('; ') })()");

        assertThat(seen).isEqualTo("20 of 120 repositories; r117");
    }

    /** Every third repository fails scm, every second is a library, one could not be read. */
    private static String page(int repositories) throws Exception {
        Path lines = folder.resolve("batch.jsonl");
        write(lines, repositories);
        Path target = folder.resolve("target");
        new FleetMerger(folder, target, target, "1").merge(List.of("batch.jsonl"), "");
        return Files.readString(target.resolve(FleetMerger.PAGE));
    }

    private static void write(Path file, int repositories) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < repositories; i++) {
            Reports report = Reports.of(String.format("acme/r%04d", i))
                    .kind(i % 2 == 0 ? "service" : "library")
                    .passes("license-file", "license");
            if (i % 3 == 0) {
                report.fails("scm", "metadata", "error", "scm");
            }
            lines.append(report.passes("readme", "community")).append('\n');
        }
        Files.writeString(file, lines);
    }
}
