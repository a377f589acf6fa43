package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds SPDX tags and the names and addresses of licences. */
final class ReferenceFinder {
    private static final int OF = WordHash.of("of");
    private static final int OR = WordHash.of("or");
    private static final int ANY = WordHash.of("any");
    private static final int GNU = WordHash.of("gnu");
    private static final int SECTION = WordHash.of("section");
    private static final int PERL = WordHash.of("perl");
    private static final int GENERAL = WordHash.of("general");
    private static final int UNDER = WordHash.of("under");
    private static final int NOT = WordHash.of("not");
    private static final int ONLY = WordHash.of("only");
    private static final int EXCEPTION = WordHash.of("exception");
    private static final int SAME = WordHash.of("same");
    private static final int TERMS = WordHash.of("terms");
    private static final int[] OF_LICENSE = NameTokens.of("of the license").toArray();
    private static final int[] AT_YOUR_OPTION = NameTokens.of("at your option").toArray();
    private static final int[] CHANGE_LICENSE = NameTokens.of("change license").toArray();
    private static final int[] FUTURE_LICENSE = NameTokens.of("future license").toArray();
    private static final int[] TAG = NameTokens.of("SPDX-License-Identifier").toArray();

    private static final WordSet LATER = WordSet.of("later newer greater above higher upwards"
            + " posterior ult\u00e9rieure successiva sp\u00e4tere sp\u00e4ter superior");
    private static final WordSet OR_WORDS = WordSet.of("or any and o \u00f3 ou oder");
    private static final WordSet BETWEEN_NAME_AND_VERSION = WordSet.of("license public software");
    private static final WordSet LICENSE_WORDS = WordSet.of("license licensed licensing relicensed dual");
    private static final WordSet COMPARISONS =
            WordSet.of("compatible incompatible compatibility similar like unlike than resembles derived");

    private static final int GNU_VERSION_DISTANCE = 14;
    private static final int LATER_DISTANCE = 12;

    /** A list of more names is a catalogue. */
    private static final int LONGEST_LIST = 8;

    private static final int SHORT_TEXT = 14;

    /** So many words may bind two names: "MIT and BSD licensed". */
    private static final int JOINT = 1;

    /** A name so close behind another needs no other context. */
    private static final int NEXT_IN_LIST = 3;

    private static final int COMPARISON_DISTANCE = 4;

    private static final int FUTURE_DISTANCE = 4;

    /** In characters: a year is longer. */
    private static final int LONGEST_VERSION = 3;

    private final LicenseNames names;
    private final NamePhrases phrases;
    private final SpdxLicenses licenses;
    private final NameTokens text;
    private final List<Reference> found = new ArrayList<>();

    private final Grants grants;

    /** The token behind the last reference. */
    private int previousEnd = Integer.MIN_VALUE / 2;

    /** The first of the references that follow each other closely. */
    private int listStart;

    ReferenceFinder(LicenseNames names, NamePhrases phrases, SpdxLicenses licenses, NameTokens text) {
        this.names = names;
        this.phrases = phrases;
        this.licenses = licenses;
        this.text = text;
        this.grants = new Grants(text);
    }

    /** All references in the order of the text. */
    List<Reference> find() {
        int at = 0;
        while (at < text.size) {
            at = findAt(at);
        }
        return found;
    }

    private int findAt(int at) {
        if (text.startsWith(at, TAG)) {
            return addTag(at);
        }
        if (text.hash[at] == PERL && isPerlTerms(at)) {
            add("Artistic-1.0-Perl", at, at + 1, false);
            add("GPL-1.0-or-later", at, at + 1, false);
            return at + 1;
        }
        if (text.isExtension(at)) {
            return at + 1;
        }
        int addressEnd = LicensePage.end(text, at);
        if (addressEnd > 0) {
            String id = LicensePage.id(text.text.substring(text.start[at], addressEnd), licenses);
            if (id != null) {
                return addUpTo(id, at, addressEnd);
            }
        }
        LicenseNames.Name name = names.longestAt(text, at);
        long phrase = phrases.longestAt(text, at);
        int phraseEnd = at + (int) (phrase >>> 32);
        String id = phraseEnd > at ? licenses.id((int) (phrase & 0xffff)) : "";
        boolean plausible = phraseEnd > at && isPlausible(at, phraseEnd, id);
        if (name != null && !(plausible && phraseEnd > at + name.tokens.length)) {
            int end = addNamed(name, at);
            if (end > at) {
                return end;
            }
        }
        if (plausible) {
            add(id, at, phraseEnd, false);
            return phraseEnd;
        }
        return at + 1;
    }

    /** Adds the licence of an address that ends at the offset; returns the token behind it. */
    private int addUpTo(String id, int at, int addressEnd) {
        int end = at;
        while (end < text.size && text.start[end] < addressEnd) {
            end++;
        }
        add(id, at, end, false);
        return end;
    }

    /** Perl's own licence is called "the same terms as Perl itself". */
    private boolean isPerlTerms(int at) {
        return grants.isLabelled(at) || (text.contains(at - 4, at, TERMS) && text.contains(at - 6, at, SAME));
    }

    /** A name of few words is also something else: it must say "license" or be the id as SPDX writes it. */
    private boolean isPlausible(int from, int to, String id) {
        return to - from > 3
                || text.containsAny(from, to, LICENSE_WORDS)
                || (id.indexOf('-') > 0
                        && text.text
                                .substring(text.start[from], text.end[to - 1])
                                .equalsIgnoreCase(id));
    }

    private boolean hasContext(int from, int to) {
        return text.size <= SHORT_TEXT
                || text.containsAny(from - 4, from, LICENSE_WORDS)
                || text.containsAny(from - 6, from, Grants.WORDS)
                || text.containsAny(to, to + 5, LICENSE_WORDS);
    }

    /** Adds the licence of the name; returns the token behind it, or the same token if the name says too little. */
    private int addNamed(LicenseNames.Name name, int at) {
        int end = at + name.tokens.length;
        boolean word = name.needsVersion && name.tokens.length == 1 && at > previousEnd + NEXT_IN_LIST;
        if ((name.needsContext || word) && !hasContext(at, end)) {
            return at;
        }
        return switch (name.family.kind) {
            case PLAIN -> addPlain(name, at, end);
            case GNU -> addGnu(name, at, end);
            case CREATIVE_COMMONS -> addCreativeCommons(at, end);
        };
    }

    private int addPlain(LicenseNames.Name name, int at, int end) {
        int version = end;
        for (int steps = 0; steps < 4 && version < text.size && !text.afterStop[version]; steps++) {
            String id = text.isSectionNumber(version) ? null : name.family.version(text.hash[version]);
            if (id != null && !text.hasTagBetween(end - 1, version)) {
                add(id, at, version + 1, false);
                return version + 1;
            }
            LicenseNames.Name repeated = names.longestAt(text, version);
            if (repeated != null && repeated.family == name.family) {
                version += repeated.tokens.length;
            } else if (BETWEEN_NAME_AND_VERSION.contains(text.hash[version])) {
                version++;
            } else {
                break;
            }
        }
        String before = at >= 2 && text.hash[at - 1] == OF ? name.family.version(text.hash[at - 2]) : null;
        String id = before != null ? before : name.needsVersion ? null : name.family.unversioned;
        if (id == null || (before == null && name.family.hasVersions() && isOtherVersion(version, end))) {
            return at;
        }
        for (String one : id.split("&", -1)) {
            add(one, at, end, name.vague && before == null);
        }
        return end;
    }

    /** Whether the token is a version, which none of the family's is as it was not read before. */
    private boolean isOtherVersion(int at, int end) {
        if (at >= text.size
                || text.isBullet(at)
                || text.isSectionNumber(at)
                || text.end[at] - text.start[at] > LONGEST_VERSION) {
            return false;
        }
        String between = text.text.substring(text.end[end - 1], text.start[at]);
        return Characters.isDigit(text.text.charAt(text.start[at]))
                && (between.indexOf('\n') < 0
                        || between.toLowerCase(Locale.ROOT).contains("version"));
    }

    private int addGnu(LicenseNames.Name name, int at, int end) {
        if (name.tokens[0] == GENERAL && text.isJoinedToName(at) && text.hash[at - 1] != GNU) {
            return at;
        }
        LicenseFamily family = name.family;
        int version = gnuVersionBehind(family, end);
        boolean later = false;
        String id = null;
        if (version >= 0) {
            id = family.version(text.hash[version]);
            later = isLaterBehind(version + 1);
        } else {
            int before = at - 1;
            before -= before >= 0 && text.hash[before] == GNU ? 1 : 0;
            if (before >= 1 && text.hash[before] == OF) {
                before--;
                if (LATER.contains(text.hash[before])) {
                    later = true;
                    before--;
                    while (before > 0 && (text.hash[before] == OR || text.hash[before] == ANY)) {
                        before--;
                    }
                }
                id = before >= 0 ? family.version(text.hash[before]) : null;
                later |= id != null && isLaterBehind(end);
            }
        }
        if (id == null) {
            if (name.needsVersion || family.unversioned == null) {
                return at;
            }
            add(family.unversioned, at, end, true);
            return end;
        }
        end = Math.max(end, version + 1);
        add(id + (later ? "-or-later" : "-only"), at, end, false);
        return version >= 0 ? addAlternativeVersion(family, at, end) : end;
    }

    /** Reads the 3 of "version 2 or 3", and of "version 2 of the License, or (at your option) version 3". */
    private int addAlternativeVersion(LicenseFamily family, int at, int end) {
        int or = text.startsWith(end, OF_LICENSE) ? end + OF_LICENSE.length : end;
        if (or >= text.size || text.hash[or] != OR) {
            return end;
        }
        int version = text.startsWith(or + 1, AT_YOUR_OPTION) ? or + 1 + AT_YOUR_OPTION.length : or + 1;
        String id = version < text.size ? family.version(text.hash[version]) : null;
        if (id == null) {
            return end;
        }
        add(id + (isLaterBehind(version + 1) ? "-or-later" : "-only"), at, version + 1, false);
        return version + 1;
    }

    private int gnuVersionBehind(LicenseFamily family, int from) {
        for (int i = from; i < Math.min(text.size, from + GNU_VERSION_DISTANCE); i++) {
            boolean behindTitle = i == from + 1 && text.beginsSentence(from);
            if ((i > from && text.beginsSentence(i)) || behindTitle || text.hash[i] == EXCEPTION) {
                return -1;
            }
            boolean other = text.hash[i - 1] == SECTION
                    || text.isBullet(i)
                    || text.isSectionNumber(i)
                    || (i > from && text.isAttached(i));
            if (!other && family.version(text.hash[i]) != null) {
                return isOfAnother(i + 1, family) ? -1 : i;
            }
            LicenseNames.Name name = names.longestAt(text, i);
            if (name != null && !name.needsVersion && name.family != family) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a version is one "of the" licence that is named next. */
    private boolean isOfAnother(int behind, LicenseFamily family) {
        int at = behind;
        while (at < text.size && (OR_WORDS.contains(text.hash[at]) || LATER.contains(text.hash[at]))) {
            at++;
        }
        if (at >= text.size || text.hash[at] != OF) {
            return false;
        }
        int gnu = at + 1 < text.size && text.hash[at + 1] == GNU ? at + 2 : at + 1;
        LicenseNames.Name name = gnu < text.size ? names.longestAt(text, gnu) : null;
        return name != null && name.family != family;
    }

    private boolean isLaterBehind(int from) {
        for (int i = from; i < Math.min(text.size, from + LATER_DISTANCE); i++) {
            if ((text.hash[i] == NameTokens.PLUS && i == from) || isLater(i)) {
                return true;
            }
            if (text.beginsSentence(i) || text.hash[i] == ONLY || names.longestAt(text, i) != null) {
                return false;
            }
        }
        return false;
    }

    /** Whether the token is the last of "or later", "or any newer" and the like. */
    private boolean isLater(int at) {
        int before = at > 0 ? text.hash[at - 1] : 0;
        return LATER.contains(text.hash[at]) && OR_WORDS.contains(before);
    }

    private int addCreativeCommons(int at, int end) {
        CreativeCommonsName name = CreativeCommonsName.read(text, end);
        if (name == null) {
            return at;
        }
        String port = port(name);
        String id = port == null ? licenses.canonicalId(name.id()) : port;
        if (id == null) {
            return at;
        }
        int behind = port == null ? name.end() : name.end() + 1;
        add(id, at, behind, false);
        return behind;
    }

    /** The licence as adapted to the law of the country that an address names behind the version; null if there is none. */
    private @Nullable String port(CreativeCommonsName name) {
        int country = name.end();
        boolean joined = country < text.size
                && text.end[country - 1] + 1 == text.start[country]
                && text.text.charAt(text.end[country - 1]) == '/';
        return joined
                ? licenses.canonicalId(name.id() + "-" + text.text.substring(text.start[country], text.end[country]))
                : null;
    }

    private int addTag(int at) {
        int from = text.end[at + TAG.length - 1];
        int lineEnd = from;
        while (lineEnd < text.text.length() && text.text.charAt(lineEnd) >= ' ') {
            lineEnd++;
        }
        Tag tag = Tag.parse(text.text.substring(from, lineEnd), licenses);
        boolean first = true;
        for (String id : tag.ids()) {
            found.add(new Reference(id, Form.TAG, text.start[at], lineEnd, false, first ? tag.expression() : ""));
            first = false;
        }
        int next = at + TAG.length;
        while (next < text.size && text.start[next] < lineEnd) {
            next++;
        }
        return tag.ids().isEmpty() ? at + TAG.length : next;
    }

    private void add(String id, int from, int to, boolean vague) {
        if (isCompared(from) || text.contains(from - 1, from, NOT) || isFuture(from, to) || grants.isDenied(from)) {
            return;
        }
        if (!grants.isListed(from)) {
            listStart = found.size();
        }
        Form form = grants.isGranted(from, to) ? Form.NOTICE : Form.MENTION;
        if (form == Form.NOTICE && from <= previousEnd + JOINT) {
            Reference previous = found.get(found.size() - 1);
            found.set(found.size() - 1, previous.form() == Form.MENTION ? previous.asNotice() : previous);
        }
        previousEnd = to;
        if (found.size() - listStart >= LONGEST_LIST) {
            withdrawList();
            form = Form.MENTION;
        }
        found.add(new Reference(id, form, text.start[from], text.end[to - 1], vague, ""));
    }

    private boolean isCompared(int from) {
        return text.containsAny(from - COMPARISON_DISTANCE, from, COMPARISONS) && !text.contains(from - 1, from, UNDER);
    }

    /** Whether the software will be under the licence some day, as source-available licences promise. */
    private boolean isFuture(int from, int to) {
        return text.containsSequence(from - FUTURE_DISTANCE, from, CHANGE_LICENSE)
                || text.containsSequence(to, to + FUTURE_DISTANCE, FUTURE_LICENSE);
    }

    /** A long list is a catalogue of licences: none of them is the text's own. */
    private void withdrawList() {
        for (int i = found.size() - 1; i >= listStart && found.get(i).form() != Form.MENTION; i--) {
            Reference reference = found.get(i);
            found.set(i, reference.form() == Form.NOTICE ? reference.asMention() : reference);
        }
    }
}
