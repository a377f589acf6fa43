package org.openbydefault.license;

import org.jspecify.annotations.Nullable;

/**
 * The elements and the version of a Creative Commons licence, as in "CC BY-SA 4.0" or "Creative Commons 3.0 BY-SA".
 *
 * @param id the id that they make, which the SPDX list may or may not have
 * @param end the token behind them
 */
record CreativeCommonsName(String id, int end) {
    private static final int BY = WordHash.of("by");
    private static final int ATTRIBUTION = WordHash.of("attribution");
    private static final int NON = WordHash.of("non");
    private static final int NC = WordHash.of("nc");
    private static final int COMMERCIAL = WordHash.of("commercial");
    private static final int NO = WordHash.of("no");
    private static final int SHARE = WordHash.of("share");
    private static final int ALIKE = WordHash.of("alike");
    private static final int SA = WordHash.of("sa");
    private static final int ND = WordHash.of("nd");
    private static final int DERIVATIVES = WordHash.of("derivatives");
    private static final int DERIVATIVE = WordHash.of("derivative");
    private static final int DERIVS = WordHash.of("derivs");
    private static final int[] VERSIONS = {
        WordHash.of("1"), WordHash.of("2"), WordHash.of("2.1"), WordHash.of("2.5"), WordHash.of("3"), WordHash.of("4")
    };
    private static final String[] VERSION_NAMES = {"1.0", "2.0", "2.1", "2.5", "3.0", "4.0"};
    private static final int FARTHEST_VERSION = 12;

    /** Reads from behind the name on; null if no version follows, or nothing says that attribution is an element. */
    static @Nullable CreativeCommonsName read(NameTokens text, int from) {
        Elements elements = new Elements(text);
        elements.add(from - 1);
        for (int i = from; i < Math.min(text.size, from + FARTHEST_VERSION) && !text.afterStop[i]; i++) {
            String version = version(text.hash[i]);
            if (version != null) {
                int end = elements.attribution ? i + 1 : elements.addAll(i + 1);
                return elements.attribution ? new CreativeCommonsName(elements.id() + version, end) : null;
            }
            elements.add(i);
        }
        return null;
    }

    private static @Nullable String version(int token) {
        for (int version = 0; version < VERSIONS.length; version++) {
            if (token == VERSIONS[version]) {
                return VERSION_NAMES[version];
            }
        }
        return null;
    }

    private static final class Elements {
        private final NameTokens text;
        private boolean attribution;
        private boolean nonCommercial;
        private boolean shareAlike;
        private boolean noDerivatives;

        Elements(NameTokens text) {
            this.text = text;
        }

        /** Takes the token into account; whether it is part of an element. */
        boolean add(int at) {
            int token = text.hash[at];
            boolean by = token == BY || token == ATTRIBUTION;
            boolean nc = token == NC || (token == COMMERCIAL && text.hash[at - 1] == NON);
            boolean sa = token == SA || token == SHARE;
            boolean nd = token == ND || token == DERIVATIVES || token == DERIVATIVE || token == DERIVS;
            attribution |= by;
            nonCommercial |= nc;
            shareAlike |= sa;
            noDerivatives |= nd;
            return by || nc || sa || nd || token == NON || token == NO || token == ALIKE;
        }

        /** Takes the elements into account that follow each other from the token on; the token behind them. */
        int addAll(int from) {
            int at = from;
            while (at < text.size && !text.afterStop[at] && add(at)) {
                at++;
            }
            return at;
        }

        String id() {
            return "CC-BY-" + (nonCommercial ? "NC-" : "") + (noDerivatives ? "ND-" : "") + (shareAlike ? "SA-" : "");
        }
    }
}
