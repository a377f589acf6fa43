package org.openbydefault.license;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the texts of the licences in use, one entry each, named by id. */
final class TextWriter {

    /** The notice in front of a short licence, with a placeholder or with the name of its first user. */
    private static final Pattern NOTICE = Pattern.compile("\\A([^\n]{0,60}\n+)??(?:Copyright [^\n]*\n)+\n*");

    private TextWriter() {}

    /** @throws IllegalStateException if the list lacks one of them */
    static byte[] write(SpdxData spdx) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (SpdxData.Entry entry : spdx.entries()) {
            if (LicenseTexts.IDS.contains(entry.id())) {
                texts.put(entry.id(), withPlaceholder(entry.text().strip() + "\n"));
            }
        }
        if (texts.size() != LicenseTexts.IDS.size()) {
            throw new IllegalStateException("The SPDX list has only " + texts.keySet());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                ZipEntry entry = new ZipEntry(text.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String withPlaceholder(String text) {
        Matcher notice = NOTICE.matcher(text);
        if (!notice.find()) {
            return text;
        }
        String title = notice.group(1) == null ? "" : notice.group(1);
        return title + LicenseTexts.COPYRIGHT + "\n\n" + text.substring(notice.end());
    }
}
