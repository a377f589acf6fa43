package org.openbydefault.license;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpdxLicensesTest {
    private static final SpdxLicenses LICENSES = SpdxLicenses.bundled();

    @Test
    void has_the_versions_of_its_sources() {
        assertThat(LICENSES.listVersion()).isEqualTo(SpdxData.read().version());
        assertThat(LICENSES.permissiveListVersion()).isEqualTo("15.0.0");
    }

    @Test
    void has_every_entry_of_the_list_with_its_flags() {
        for (SpdxData.Entry entry : SpdxData.read().entries()) {
            String id = entry.id();
            assertThat(LICENSES.name(id)).isEqualTo(entry.name());
            assertThat(LICENSES.isException(id)).as(id).isEqualTo(entry.exception());
            assertThat(LICENSES.isKnown(id)).as(id).isNotEqualTo(entry.exception());
            assertThat(LICENSES.isDeprecated(id)).as(id).isEqualTo(entry.deprecated());
            assertThat(LICENSES.isOsiApproved(id)).as(id).isEqualTo(entry.osiApproved());
            assertThat(LICENSES.isFsfLibre(id)).as(id).isEqualTo(entry.fsfLibre());
        }
        assertThat(LICENSES.ids()).hasSizeGreaterThan(700).contains("Apache-2.0", "GPL-2.0");
        assertThat(LICENSES.exceptionIds()).hasSizeGreaterThan(80).contains("Classpath-exception-2.0");
    }

    @Test
    void ids_compare_without_regard_to_case() {
        assertThat(LICENSES.canonicalId("apache-2.0")).isEqualTo("Apache-2.0");
        assertThat(LICENSES.isKnown("mpl-2.0-NO-copyleft-exception")).isTrue();
    }

    @Test
    void permissive_is_what_blue_oak_rates() {
        assertThat(LICENSES.isPermissive("Apache-2.0")).isTrue();
        assertThat(LICENSES.isPermissive("MIT")).isTrue();
        assertThat(LICENSES.isPermissive("BSD-3-Clause")).isTrue();
        assertThat(LICENSES.isPermissive("MPL-2.0")).isFalse();
        assertThat(LICENSES.isPermissive("GPL-3.0-only")).isFalse();
    }

    @Test
    void an_unknown_id_has_nothing() {
        assertThat(LICENSES.isKnown("Acme-1.0")).isFalse();
        assertThat(LICENSES.name("Acme-1.0")).isNull();
        assertThat(LICENSES.isPermissive("")).isFalse();
    }
}
