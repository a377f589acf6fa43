package org.openbydefault.rules.license;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Texts of the SPDX License List, and notices. */
final class LicenseTexts {

    static final String APACHE_NOTICE = "Copyright 2026 Acme\n\nLicensed under the Apache License, Version 2.0 (the"
            + " \"License\");\nyou may not use this file except in compliance with the License. You may obtain a copy at\n"
            + "http://www.apache.org/licenses/LICENSE-2.0\n";

    private LicenseTexts() {}

    /** The text of the licence or exception with that SPDX id. */
    static String of(String id) {
        String path = "/resources/stdlicenses/" + id + ".json";
        try (InputStream in = Objects.requireNonNull(LicenseTexts.class.getResourceAsStream(path), path)) {
            JsonObject details = JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .getAsJsonObject();
            return details.get(details.has("licenseText") ? "licenseText" : "licenseExceptionText")
                    .getAsString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
