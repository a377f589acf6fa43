package org.openbydefault.license;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.openbydefault.api.PublicApi;

/** The full texts of the licences in use, as the SPDX License List has them. */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public final class LicenseTexts {

    static final String FILE = "texts.zip";

    /** Ids whose text is at hand; of ids that share a text, such as "-only" and "-or-later", each. */
    static final List<String> IDS = List.of(
            "0BSD",
            "AGPL-3.0-only",
            "AGPL-3.0-or-later",
            "Apache-2.0",
            "Artistic-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSL-1.0",
            "BlueOak-1.0.0",
            "CC-BY-4.0",
            "CC-BY-SA-4.0",
            "CC0-1.0",
            "CDDL-1.0",
            "CDDL-1.1",
            "CECILL-2.1",
            "EPL-1.0",
            "EPL-2.0",
            "EUPL-1.1",
            "EUPL-1.2",
            "GPL-2.0-only",
            "GPL-2.0-or-later",
            "GPL-3.0-only",
            "GPL-3.0-or-later",
            "ISC",
            "LGPL-2.1-only",
            "LGPL-2.1-or-later",
            "LGPL-3.0-only",
            "LGPL-3.0-or-later",
            "MIT",
            "MIT-0",
            "MPL-2.0",
            "MS-PL",
            "OSL-3.0",
            "UPL-1.0",
            "Unlicense");

    /** The line of a text that names who has the copyright. Where it is absent, the text is complete as it is. */
    public static final String COPYRIGHT = "Copyright (c) <year> <copyright holders>";

    private LicenseTexts() {}

    /** The text of a licence; empty where it is not at hand. */
    public static Optional<String> of(String id) {
        try (InputStream in = Objects.requireNonNull(LicenseTexts.class.getResourceAsStream(FILE), FILE);
                ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(id)) {
                    return Optional.of(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(FILE, unreadable);
        }
    }
}
