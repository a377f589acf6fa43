package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.license.LicenseName;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/**
 * What {@code REUSE.toml} states for the repository as a whole: the annotation of the path {@code **}.
 *
 * @see <a href="https://reuse.software/spec-3.3/">REUSE specification</a>
 */
final class ReuseFile {

    static final String PATH = "REUSE.toml";

    private static final String TAG = "SPDX-License-Identifier";

    private ReuseFile() {}

    /** The ids that hold for the whole; empty where there is no such file or annotation. */
    static List<String> whole(SourceTree files) {
        Optional<SourceText> text =
                files.paths().contains(PATH) ? files.text(PATH).value() : Optional.empty();
        List<String> ids = new ArrayList<>();
        for (String line : text.isPresent() ? lines(text.get().text()) : List.<String>of()) {
            if (line.contains(TAG)) {
                ids.addAll(LicenseName.normalize(
                        line.substring(line.indexOf(TAG) + TAG.length())
                                .replace('=', ' ')
                                .replace('"', ' '),
                        ""));
            }
        }
        return ids;
    }

    /** The lines that state something for the whole; all where no annotation is for it alone. The others are empty. */
    static List<String> lines(String text) {
        boolean any = false;
        boolean inWhole = false;
        List<String> whole = new ArrayList<>();
        List<String> all = List.of(text.split("\n", -1));
        for (String line : all) {
            String bare = line.replace(" ", "");
            if (bare.startsWith("path=")) {
                inWhole = bare.contains("\"**\"");
                any |= inWhole;
            }
            whole.add(inWhole ? line : "");
        }
        return any ? whole : all;
    }
}
