package org.openbydefault.report;

import java.util.List;
import org.openbydefault.engine.OffRule;

/** What was turned off, by whom and why, so that nobody forgets it. */
final class OffSection {

    private OffSection() {}

    static Html of(List<OffRule> off) {
        if (off.isEmpty()) {
            return Html.NONE;
        }
        return Html.of("""
                <section>
                <h2 id="off">Off</h2>
                <ul class="rules">
                %s</ul>
                </section>
                """, Html.all(off.stream().map(OffSection::item).toList()));
    }

    private static Html item(OffRule rule) {
        Html reason = rule.reason().isPresent() ? Html.of(" %s", rule.reason().get()) : Html.NONE;
        return Html.of("""
                <li><p><code>%s</code>%s <span class="small">(%s)</span></p></li>
                """, rule.id(), reason, rule.where());
    }
}
