package org.openbydefault.license;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Drops the references that say nothing new, or that a text makes only in passing. */
final class ReferenceFilter {
    /** In a longer text that holds no licence, only its head and its end can be a notice of its own licence. */
    private static final int LONG_TEXT = 600;

    /** More licences than these without a word of grant are a list of licences. */
    private static final int MOST_MENTIONS = 5;

    private static final int HEAD = 1500;
    private static final int END = 900;
    private static final int OPENING = 300;
    private static final int NEAR = 200;
    private static final int FIRST_LINE = 60;

    /** A copyright notice of several lines, in characters. */
    private static final int NOTICE = 400;

    private static final int HEADING = 100;

    private static final int SHORT_TEXT = 60;
    private static final int TOKENS_OF_ADDRESS = 10;
    private static final int LONGEST_ADDRESS = 100;

    private final List<LicenseFinding> texts;
    private final NameTokens text;
    private final int tokens;
    private final int length;
    private final boolean isRestricted;

    /** @param isRestricted whether a restriction stands beside what the text holds or names */
    ReferenceFilter(List<LicenseFinding> texts, NameTokens uncovered, boolean isRestricted) {
        this.texts = texts;
        this.text = uncovered;
        this.tokens = uncovered.size;
        this.length = uncovered.text.length();
        this.isRestricted = isRestricted;
    }

    /** Those that say something of the text's own licence. */
    List<Reference> keep(List<Reference> references) {
        return isMadeOfAddresses(references) ? references : select(references);
    }

    /** Without those that terms of another kind name, be they a restriction or no licence of the list. */
    List<Reference> own(List<Reference> references) {
        int end = ownEnd();
        List<Reference> own = new ArrayList<>();
        for (Reference reference : references) {
            if (reference.form() == Form.TAG
                    || reference.from() < end
                    || (isRestricted && isNonCommercial(reference))) {
                own.add(reference);
            }
        }
        return own;
    }

    /** Up to where a licence that the text names can be its own. */
    private int ownEnd() {
        if (texts.isEmpty()) {
            return isRestricted || OtherTerms.areException(text) ? 0 : OtherTerms.begin(text);
        }
        return isMostlyModified(texts.get(0)) && tokens > Grants.TITLE ? text.start[Grants.TITLE] : length;
    }

    private boolean isMostlyModified(LicenseFinding first) {
        return first.form() == Form.MODIFIED && (first.to() - first.from()) * 2 > length;
    }

    private static boolean isNonCommercial(Reference reference) {
        return reference.id().contains("-NC") || reference.id().contains("Noncommercial");
    }

    /** Whether the text is a list of addresses and nothing else. */
    private boolean isMadeOfAddresses(List<Reference> references) {
        for (Reference reference : references) {
            if (!isInAddress(reference.from())) {
                return false;
            }
        }
        return references.size() * TOKENS_OF_ADDRESS >= tokens;
    }

    private boolean isInAddress(int offset) {
        for (int i = offset - 1; i > Math.max(0, offset - LONGEST_ADDRESS) && text.text.charAt(i) > ' '; i--) {
            if (text.text.charAt(i) == '/' && text.text.charAt(i - 1) == '/') {
                return true;
            }
        }
        return false;
    }

    private List<Reference> select(List<Reference> references) {
        Set<String> specific = new HashSet<>();
        Set<String> granted = new HashSet<>();
        Set<String> vague = new HashSet<>();
        for (LicenseFinding text : texts) {
            if (!text.exception()) {
                specific.add(Reference.family(text.id()));
            }
            if (text.isAnswer() && !text.exception()) {
                granted.add(Reference.family(text.id()));
            }
        }
        for (Reference reference : references) {
            if (!reference.vague()) {
                specific.add(Reference.family(reference.id()));
            }
            if (reference.form() != Form.MENTION && !isPassing(reference)) {
                (reference.vague() ? vague : granted).add(Reference.family(reference.id()));
            }
        }
        vague.removeAll(granted);
        granted.addAll(vague);
        List<Reference> kept = new ArrayList<>();
        for (Reference reference : references) {
            String family = Reference.family(reference.id());
            boolean repeated = reference.vague() && specific.contains(family);
            boolean detail = reference.form() == Form.MENTION && !reference.vague() && vague.contains(family);
            boolean weaker = reference.form() == Form.MENTION && !detail && isWeak(reference, granted);
            boolean dropped = isTitle(reference) || isPassing(reference) || isInAppendix(reference);
            if (!repeated && !weaker && !dropped) {
                kept.add(detail ? reference.asNotice() : reference);
            }
        }
        return !granted.isEmpty() || kept.size() <= MOST_MENTIONS ? kept : List.of();
    }

    /** Whether a mention is too little beside the licences granted, or in so long a text. */
    private boolean isWeak(Reference reference, Set<String> granted) {
        return !granted.isEmpty() || (reference.vague() && tokens > SHORT_TEXT);
    }

    /** Whether the reference names, right before or behind it, the text of the same or a related licence. */
    private boolean isTitle(Reference reference) {
        if (reference.id().endsWith("-or-later") && !reference.vague()) {
            return false;
        }
        for (LicenseFinding text : texts) {
            int before = text.from() - reference.to();
            boolean opening = reference.from() < FIRST_LINE && before >= 0 && before < NOTICE;
            boolean near = opening || Math.abs(before) < NEAR || Math.abs(reference.from() - text.to()) < NEAR;
            boolean related = Reference.family(text.id()).equals(Reference.family(reference.id()));
            boolean heading = reference.vague() && !text.exception() && before >= 0 && before < HEADING;
            if (text.id().equals(reference.id()) || (near && related) || heading) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the reference stands behind the full text of a long licence that opens the file: what is named there are the
     * licences of third parties, unless it is the same family's version or a licence for documentation.
     */
    private boolean isInAppendix(Reference reference) {
        if (texts.isEmpty() || reference.form() == Form.TAG || reference.id().startsWith("CC")) {
            return false;
        }
        LicenseFinding first = texts.get(0);
        return first.form() == Form.TEXT
                && first.from() < OPENING
                && first.isLong()
                && reference.from() > first.to()
                && !(FilledExhibit.isIn(first.id()) && FilledExhibit.leadsTo(text.text, first.to(), reference.from()))
                && !Reference.family(reference.id()).equals(Reference.family(first.id()));
    }

    private boolean isPassing(Reference reference) {
        boolean inside = reference.from() > HEAD && (reference.vague() || reference.from() < length - END);
        return texts.isEmpty() && tokens > LONG_TEXT && reference.form() != Form.TAG && inside;
    }
}
