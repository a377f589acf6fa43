package org.openbydefault.license;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the catalogue that {@link SpdxLicenses} reads. */
final class CatalogWriter {
    private CatalogWriter() {}

    static byte[] write(SpdxData spdx, List<String> blueOak) {
        Map<String, String> ratings = new TreeMap<>();
        String version = "";
        for (String line : blueOak) {
            if (line.startsWith("version ")) {
                version = line.substring("version ".length());
            } else if (!line.startsWith("#")) {
                ratings.put(line.substring(0, line.indexOf(' ')), line.substring(line.indexOf(' ') + 1));
            }
        }
        StringBuilder table = new StringBuilder();
        table.append(spdx.version()).append('\t').append(version).append('\t');
        table.append(spdx.entries().size()).append('\n');
        for (SpdxData.Entry entry : spdx.entries()) {
            int flags = (entry.osiApproved() ? SpdxLicenses.OSI_APPROVED : 0)
                    | (entry.fsfLibre() ? SpdxLicenses.FSF_LIBRE : 0)
                    | (entry.deprecated() ? SpdxLicenses.DEPRECATED : 0)
                    | (entry.exception() ? SpdxLicenses.EXCEPTION : 0)
                    | (ratings.containsKey(entry.id()) ? SpdxLicenses.PERMISSIVE : 0);
            table.append(entry.id()).append('\t');
            table.append(Character.forDigit(flags >> 4, 16)).append(Character.forDigit(flags & 15, 16));
            table.append('\t').append(entry.name()).append('\n');
        }
        return table.toString().getBytes(StandardCharsets.UTF_8);
    }
}
