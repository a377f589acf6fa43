package org.openbydefault.license;

import java.util.List;

/** Writes findings as an SPDX licence expression. */
final class ExpressionBuilder {
    /** More licences than these are third-party notices, which are never a choice as a whole. */
    private static final int MOST_CHOICES = 4;

    /** An offer that follows a long text concerns it only within so many characters: else it is a third party's. */
    private static final int BEHIND = 30;

    private final Choice choice;
    private final StringBuilder expression = new StringBuilder();
    private final StringBuilder alternatives = new StringBuilder();

    ExpressionBuilder(Choice choice) {
        this.choice = choice;
    }

    /** The expression of the findings, each with its own operand, in order. */
    String build(List<LicenseFinding> findings, List<String> operands) {
        boolean offered = choice.isOffered() && findings.size() <= MOST_CHOICES;
        for (int i = 0; i < findings.size(); i++) {
            boolean customary = i == 1 && isCustomary(findings.get(0), findings.get(1));
            if (i > 0 && !customary && !isAlternative(findings.get(i - 1), findings.get(i), offered)) {
                closeAlternatives();
            }
            alternatives.append(alternatives.isEmpty() ? "" : " OR ").append(operands.get(i));
        }
        boolean single = expression.isEmpty();
        if (single) {
            return alternatives.toString();
        }
        closeAlternatives();
        return expression.toString();
    }

    /** The GPL does not admit code under the CDDL: who gives both texts leaves the choice, as GlassFish did. */
    private static boolean isCustomary(LicenseFinding first, LicenseFinding second) {
        return first.isText()
                && second.isText()
                && first.id().startsWith("CDDL-")
                && second.id().startsWith("GPL-2.0");
    }

    private boolean isAlternative(LicenseFinding earlier, LicenseFinding later, boolean offered) {
        if (later.from() < earlier.from()) {
            return offered;
        }
        boolean announced = earlier.isText() && later.isText() && choice.isAnnounced(earlier, later);
        if (later.from() < earlier.to() || announced) {
            return true;
        }
        return (offered && concerns(earlier))
                ? !choice.isAdded(earlier.to(), later.from())
                : choice.isBetween(earlier.to(), later.from());
    }

    /** Whether the choice that is offered somewhere can be one between the finding and what follows it. */
    private boolean concerns(LicenseFinding finding) {
        boolean appended = finding.isText() && finding.isLong() && !FilledExhibit.isIn(finding.id());
        return !appended || choice.isOfferedBefore(finding.to() + BEHIND);
    }

    private void closeAlternatives() {
        expression.append(expression.isEmpty() ? "" : " AND ");
        if (alternatives.indexOf(" OR ") > 0) {
            expression.append('(').append(alternatives).append(')');
        } else {
            expression.append(alternatives);
        }
        alternatives.setLength(0);
    }
}
