package org.openbydefault.license;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Turns what was found in a text into the answer. */
final class Conclusion {
    private static final String ONLY = "-only";
    private static final String OR_LATER = "-or-later";
    private static final String MPL = "MPL-2.0";
    private static final String MPL_ALONE = "MPL-2.0-no-copyleft-exception";
    private static final int[] INCOMPATIBLE =
            NameTokens.of("incompatible with secondary licenses").toArray();
    private static final int NOT = WordHash.of("not");

    private final LineNumbers lines;
    private final NameTokens uncovered;
    private final List<Reference> named;

    /** The licences by id, each where it was found best. */
    private final Map<String, LicenseFinding> licenses = new LinkedHashMap<>();

    private final List<LicenseFinding> exceptions = new ArrayList<>();

    Conclusion(List<LicenseFinding> findings, NameTokens uncovered, List<Reference> named, LineNumbers lines) {
        this.lines = lines;
        this.uncovered = uncovered;
        this.named = named;
        for (LicenseFinding finding : findings) {
            if (finding.exception()) {
                exceptions.add(finding);
            } else {
                add(finding);
            }
        }
        joinVersions();
        LicenseFinding mozilla = licenses.get(MPL);
        if (mozilla != null && forbidsSecondaryLicenses()) {
            licenses.remove(MPL);
            add(mozilla.withId(MPL_ALONE));
        }
    }

    private void add(LicenseFinding finding) {
        LicenseFinding known = licenses.get(finding.id());
        licenses.put(finding.id(), known == null ? finding : stronger(known, finding));
    }

    /** Whether the notice of exhibit B of the Mozilla Public License is there beside the licence's text. */
    private boolean forbidsSecondaryLicenses() {
        for (int at = 0; at < uncovered.size; at++) {
            if (uncovered.startsWith(at, INCOMPATIBLE) && !uncovered.contains(at - 1, at, NOT)) {
                return true;
            }
        }
        return false;
    }

    /** The better of two findings of one licence, or the earlier of equals, with what either's tag says. */
    private static LicenseFinding stronger(LicenseFinding a, LicenseFinding b) {
        int order = a.form().compareTo(b.form());
        LicenseFinding stronger = order != 0 ? (order < 0 ? a : b) : (a.from() <= b.from() ? a : b);
        String expression = a.expression().isEmpty() ? b.expression() : a.expression();
        return stronger.withExpression(expression);
    }

    /** A GNU licence's text says neither "only" nor "or later"; a notice beside it may. */
    private void joinVersions() {
        for (String id : List.copyOf(licenses.keySet())) {
            String later = id.endsWith(ONLY) ? id.substring(0, id.length() - ONLY.length()) + OR_LATER : id;
            LicenseFinding notice = licenses.get(later);
            LicenseFinding text = licenses.get(id);
            if (!later.equals(id) && notice != null && text != null) {
                licenses.remove(id);
                licenses.put(later, stronger(text, notice).withId(later));
            }
        }
    }

    Identification identification(Optional<Nearest> nearest) {
        List<LicenseFinding> ordered = ordered();
        List<Match> matches = new ArrayList<>();
        for (LicenseFinding finding : ordered) {
            matches.add(match(finding));
        }
        if (matches.isEmpty()) {
            for (LicenseFinding exception : exceptions) {
                matches.add(match(exception));
            }
        }
        return new Identification(expression(ordered), matches, nearest);
    }

    private List<LicenseFinding> ordered() {
        List<LicenseFinding> ordered = new ArrayList<>();
        for (LicenseFinding finding : licenses.values()) {
            int place = ordered.size();
            while (place > 0 && compare(ordered.get(place - 1), finding) > 0) {
                place--;
            }
            ordered.add(place, finding);
        }
        return ordered;
    }

    /** Texts before references, then in the order of the text. */
    private static int compare(LicenseFinding a, LicenseFinding b) {
        int rank = Boolean.compare(a.isMain(), b.isMain());
        return rank != 0 ? -rank : Integer.compare(a.from(), b.from());
    }

    private Match match(LicenseFinding finding) {
        int last = Math.max(finding.from(), finding.to() - 1);
        return new Match(finding.id(), finding.confidence(), finding.form(), lines.at(finding.from()), lines.at(last));
    }

    private String expression(List<LicenseFinding> ordered) {
        List<LicenseFinding> answers = new ArrayList<>();
        for (LicenseFinding finding : ordered) {
            if (finding.isAnswer()) {
                answers.add(finding);
            }
        }
        String tag = tagged(answers);
        if (!tag.isEmpty()) {
            return tag;
        }
        if (answers.size() == 1 && exceptions.isEmpty()) {
            return answers.get(0).id();
        }
        Choice choice = new Choice(uncovered, named);
        answers = withoutFoundation(answers, choice);
        Map<String, String> amended = new HashMap<>();
        for (LicenseFinding exception : exceptions) {
            LicenseFinding license = amendedBy(exception, answers);
            if (license != null) {
                amended.putIfAbsent(license.id(), exception.id());
            }
        }
        List<String> operands = new ArrayList<>();
        for (LicenseFinding finding : answers) {
            String exception = amended.get(finding.id());
            operands.add(exception == null ? finding.id() : finding.id() + " WITH " + exception);
        }
        return new ExpressionBuilder(choice).build(answers, operands);
    }

    /** The expression of the tags if they all agree and no text says more; else empty. */
    private static String tagged(List<LicenseFinding> answers) {
        String expression = "";
        for (LicenseFinding answer : answers) {
            if (expression.isEmpty()) {
                expression = answer.expression();
            }
        }
        for (LicenseFinding answer : answers) {
            boolean other =
                    !answer.expression().isEmpty() && !answer.expression().equals(expression);
            boolean more = answer.form() != Form.NOTICE && !expression.contains(answer.id());
            if (other || more) {
                return "";
            }
        }
        return expression;
    }

    /** LGPL-3.0 is written as additions to GPL-3.0, whose text comes with it without being a licence of its own. */
    private List<LicenseFinding> withoutFoundation(List<LicenseFinding> answers, Choice choice) {
        LicenseFinding additions = null;
        for (LicenseFinding answer : answers) {
            additions = answer.id().startsWith("LGPL-3.0") ? answer : additions;
        }
        if (additions == null || choice.isOffered()) {
            return answers;
        }
        int from = additions.from();
        List<LicenseFinding> rest = new ArrayList<>();
        for (LicenseFinding answer : answers) {
            if (!answer.id().equals("GPL-3.0-only") || (!answer.isText() && answer.from() <= from)) {
                rest.add(answer);
            }
        }
        return rest;
    }

    private static boolean isGnu(LicenseFinding finding) {
        return finding.id().contains("GPL-");
    }

    /** The licence, preferably a GNU one, that stands before the exception, or else the first behind it. */
    private static @Nullable LicenseFinding amendedBy(LicenseFinding exception, List<LicenseFinding> answers) {
        boolean anyGnu = false;
        for (LicenseFinding answer : answers) {
            anyGnu |= isGnu(answer);
        }
        LicenseFinding amended = null;
        for (LicenseFinding answer : answers) {
            if (anyGnu && !isGnu(answer)) {
                continue;
            }
            boolean before = answer.from() <= exception.from();
            if (amended == null || (before && (amended.from() > exception.from() || answer.from() > amended.from()))) {
                amended = answer;
            }
        }
        return amended;
    }
}
