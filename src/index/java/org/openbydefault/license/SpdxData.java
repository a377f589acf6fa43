package org.openbydefault.license;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The SPDX License List as {@code org.spdx:java-spdx-library} carries it in its jar. */
record SpdxData(String version, List<Entry> entries) {
    private static final String FOLDER = "/resources/stdlicenses/";

    /** A licence or an exception; {@code template} falls back to the text, {@code header} may be empty. */
    record Entry(
            String id,
            String name,
            boolean exception,
            boolean deprecated,
            boolean osiApproved,
            boolean fsfLibre,
            String text,
            String template,
            String header,
            List<String> seeAlso) {}

    /** All entries, sorted by id without regard to case. */
    static SpdxData read() {
        JsonObject licenses = json("licenses");
        List<Entry> entries = new ArrayList<>();
        for (JsonElement license : licenses.getAsJsonArray("licenses")) {
            entries.add(license(license.getAsJsonObject()));
        }
        for (JsonElement exception : json("exceptions").getAsJsonArray("exceptions")) {
            entries.add(exception(exception.getAsJsonObject()));
        }
        entries.sort(Comparator.comparing(entry -> entry.id().toLowerCase(Locale.ROOT)));
        return new SpdxData(licenses.get("licenseListVersion").getAsString(), List.copyOf(entries));
    }

    private static Entry license(JsonObject summary) {
        String id = summary.get("licenseId").getAsString();
        JsonObject details = json(id);
        String text = string(details, "licenseText");
        String template = string(details, "standardLicenseTemplate");
        return new Entry(
                id,
                string(details, "name"),
                false,
                flag(summary, "isDeprecatedLicenseId"),
                flag(summary, "isOsiApproved"),
                flag(summary, "isFsfLibre"),
                text,
                template.isEmpty() ? text : template,
                string(details, "standardLicenseHeaderTemplate"),
                strings(details.getAsJsonArray("seeAlso")));
    }

    private static Entry exception(JsonObject summary) {
        String id = summary.get("licenseExceptionId").getAsString();
        JsonObject details = json(id);
        String text = string(details, "licenseExceptionText");
        String template = string(details, "licenseExceptionTemplate");
        return new Entry(
                id,
                string(details, "name"),
                true,
                flag(summary, "isDeprecatedLicenseId"),
                false,
                false,
                text,
                template.isEmpty() ? text : template,
                "",
                strings(details.getAsJsonArray("seeAlso")));
    }

    private static JsonObject json(String name) {
        String path = FOLDER + name + ".json";
        try (InputStream in = SpdxData.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException(path + " is not on the class path: java-spdx-library is missing");
            }
            Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static boolean flag(JsonObject object, String name) {
        return object.has(name) && object.get(name).getAsBoolean();
    }

    private static String string(JsonObject object, String name) {
        return object.has(name) && !object.get(name).isJsonNull() ? object.get(name).getAsString() : "";
    }

    private static List<String> strings(JsonArray array) {
        List<String> strings = new ArrayList<>();
        if (array != null) {
            for (JsonElement element : array) {
                strings.add(element.getAsString().trim());
            }
        }
        return List.copyOf(strings);
    }
}
