package org.openbydefault.address;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The path of a repository on its host.
 *
 * @param text segments joined by single slashes, without {@code .git}; empty for none
 * @param hadSuffix whether {@code .git} was removed
 * @param below what the address goes on with to a page or folder below the repository; empty for none
 */
record RepositoryPath(String text, boolean hadSuffix, String below) {

    private static final String SUFFIX = ".git";
    private static final Set<String> PAGES = Set.of("tree", "blob", "src", "raw", "commits", "browse");
    private static final int FORGE_DEPTH = 2;

    /**
     * Reads the path of an address.
     *
     * @param raw as written, with or without slashes around it, query and fragment included
     * @param forge the forge at the host; decides how much of the path names the repository
     * @param plain whether the path is one of files, as in Subversion, so that no part of it is a page
     */
    static RepositoryPath of(String raw, Optional<Forge> forge, boolean plain) {
        List<String> segments = segments(raw);
        int depth = plain ? segments.size() : depth(segments, forge);
        String below = String.join("/", segments.subList(depth, segments.size()));
        List<String> kept = new ArrayList<>(segments.subList(0, depth));
        boolean suffixed = !plain && removeSuffix(kept);
        return new RepositoryPath(String.join("/", kept), suffixed, below);
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    /** The last segment: the name of the repository. */
    String name() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    private static List<String> segments(String raw) {
        List<String> segments = new ArrayList<>();
        for (String segment : withProjectOfQuery(raw).split("/", -1)) {
            if (segment.equals("..") && !segments.isEmpty()) {
                segments.remove(segments.size() - 1);
            } else if (!segment.isEmpty() && !segment.equals(".") && !segment.equals("..")) {
                segments.add(segment);
            }
        }
        return segments;
    }

    /** The path, with the project that gitweb takes from its query ({@code ?p=app.git}) as further segments. */
    private static String withProjectOfQuery(String raw) {
        int end = 0;
        while (end < raw.length() && raw.charAt(end) != '?' && raw.charAt(end) != '#') {
            end++;
        }
        String path = raw.substring(0, end);
        if (!raw.startsWith("?p=", end)) {
            return path;
        }
        int stop = end + 3;
        while (stop < raw.length() && "&;#?".indexOf(raw.charAt(stop)) < 0) {
            stop++;
        }
        return path + "/" + raw.substring(end + 3, stop);
    }

    private static int depth(List<String> segments, Optional<Forge> forge) {
        if (forge.isPresent() && !forge.get().nestsGroups()) {
            return Math.min(segments.size(), FORGE_DEPTH);
        }
        for (int i = 0; i < segments.size() - 1; i++) {
            if (segments.get(i).endsWith(SUFFIX) && forge.isPresent()) {
                return i + 1;
            }
            if (i >= FORGE_DEPTH && isPage(segments.get(i), segments.get(i + 1))) {
                return i;
            }
        }
        return segments.size();
    }

    private static boolean isPage(String segment, String next) {
        return segment.equals("-") || (PAGES.contains(segment) && !next.endsWith(SUFFIX));
    }

    private static boolean removeSuffix(List<String> segments) {
        if (segments.isEmpty()) {
            return false;
        }
        int last = segments.size() - 1;
        String name = segments.get(last);
        while (isSuffixed(name)) {
            name = name.substring(0, name.length() - SUFFIX.length());
        }
        return !name.equals(segments.set(last, name));
    }

    private static boolean isSuffixed(String name) {
        int end = name.length() - SUFFIX.length();
        return end > 0 && name.regionMatches(true, end, SUFFIX, 0, SUFFIX.length()) && name.charAt(end - 1) != '.';
    }
}
