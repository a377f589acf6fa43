package org.openbydefault.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A requirement of the OSPS Baseline 2026.02.19.
 *
 * @param id for example {@code OSPS-LE-03.01}
 * @param control the control that it belongs to, in words of ours
 * @param levels the maturity levels that ask for it
 * @param title what it asks for, in words of ours
 */
record BaselineRequirement(String id, String control, List<String> levels, String title) {

    static final String RESOURCE = "osps-baseline.txt";

    /** All that are in force, in their order. */
    static List<BaselineRequirement> all() {
        List<BaselineRequirement> all = new ArrayList<>();
        try (InputStream stream =
                        Objects.requireNonNull(BaselineRequirement.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            String control = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int space = line.indexOf(' ');
                if (line.startsWith("#")) {
                    continue;
                }
                if (line.lastIndexOf('.', space) < 0) {
                    control = line.substring(space + 1);
                } else {
                    all.add(parse(line.split(" ", 3), control));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return all;
    }

    /** The control that it belongs to, for example {@code OSPS-LE-03}. */
    String controlId() {
        return id.substring(0, id.indexOf('.'));
    }

    private static BaselineRequirement parse(String[] columns, String control) {
        List<String> levels = new ArrayList<>();
        for (String level : columns[1].split("", -1)) {
            if (!level.isEmpty()) {
                levels.add("Maturity Level " + level);
            }
        }
        return new BaselineRequirement(columns[0], control, levels, columns[2]);
    }
}
