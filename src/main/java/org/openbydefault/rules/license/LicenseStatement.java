package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The texts that state the licence of a repository, and how they belong together.
 *
 * @param texts the main one first
 * @param isChoice whether whoever uses the repository may choose one of them
 * @param exceptions the ids of exceptions whose texts lie beside them and amend them
 */
record LicenseStatement(List<LicenseText> texts, boolean isChoice, List<String> exceptions) {

    /** As an SPDX expression; empty where no licence is known. */
    String expression() {
        List<String> operands = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (LicenseText text : texts) {
            if (ids.addAll(LicenseExpression.ids(text.expression()))) {
                operands.add(text.expression());
            }
        }
        amend(operands);
        return operands.size() == 1 ? operands.get(0) : join(operands);
    }

    /** Adds the exception to the first GNU licence, or else to the first licence. */
    private void amend(List<String> operands) {
        int amended = 0;
        for (int i = operands.size() - 1; i >= 0; i--) {
            amended = operands.get(i).contains("GPL-") ? i : amended;
        }
        if (!exceptions.isEmpty()
                && !operands.isEmpty()
                && operands.get(amended).indexOf(' ') < 0) {
            operands.set(amended, operands.get(amended) + " WITH " + exceptions.get(0));
        }
    }

    private String join(List<String> operands) {
        StringBuilder joined = new StringBuilder();
        for (String operand : operands) {
            joined.append(joined.isEmpty() ? "" : isChoice ? " OR " : " AND ");
            joined.append(!isChoice && operand.contains(" OR ") ? "(" + operand + ")" : operand);
        }
        return joined.toString();
    }
}
