package org.openbydefault.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The file or folder that the rest of a forge's address stands for.
 *
 * @param path where the name of the branch is one segment; {@code ""} for the repository as a whole
 * @param others where the name of the branch has slashes
 */
record PlaceInRepository(String path, List<String> others) {

    private static final Set<String> PAGES = Set.of("blob", "tree", "src", "raw");
    private static final Set<String> KINDS_OF_REVISIONS = Set.of("branch", "commit", "tag");

    /**
     * The place.
     *
     * @param below what follows the repository in an address
     * @return empty for a page that shows no file or folder, such as a tracker
     */
    static Optional<PlaceInRepository> of(String below) {
        if (below.isEmpty()) {
            return Optional.of(new PlaceInRepository("", List.of()));
        }
        List<String> segments = List.of((below.startsWith("-/") ? below.substring(2) : below).split("/", -1));
        if (!PAGES.contains(segments.get(0)) || segments.size() < 2 || below.indexOf('%') >= 0) {
            return Optional.empty();
        }
        int start = KINDS_OF_REVISIONS.contains(segments.get(1)) ? 3 : 2;
        List<String> others = new ArrayList<>();
        for (int from = start + 1; from < segments.size(); from++) {
            others.add(path(segments, from));
        }
        return Optional.of(new PlaceInRepository(path(segments, start), others));
    }

    private static String path(List<String> segments, int from) {
        return String.join("/", segments.subList(Math.min(from, segments.size()), segments.size()));
    }
}
