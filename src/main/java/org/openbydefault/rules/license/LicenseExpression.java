package org.openbydefault.rules.license;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Asks an SPDX licence expression questions. {@code WITH} binds closest, then {@code AND}, then {@code OR}, as annex B of
 * the SPDX specification says; an exception changes no answer, as it only adds permissions.
 */
final class LicenseExpression {

    private final String[] tokens;
    private final Predicate<String> holds;
    private int at;

    private LicenseExpression(String expression, Predicate<String> holds) {
        this.tokens = expression.replace("(", " ( ").replace(")", " ) ").strip().split("\\s+", -1);
        this.holds = holds;
    }

    /** Whether somebody who accepts the licences with that property can accept the whole: one of a choice, all of a sum. */
    static boolean holds(String expression, Predicate<String> license) {
        return !expression.isEmpty() && new LicenseExpression(expression, license).choice();
    }

    /** The licences in it without exceptions, in order. */
    static Set<String> ids(String expression) {
        Set<String> ids = new LinkedHashSet<>();
        holds(expression, ids::add);
        return ids;
    }

    private boolean choice() {
        boolean any = sum();
        while (take("OR")) {
            any |= sum();
        }
        return any;
    }

    private boolean sum() {
        boolean all = operand();
        while (take("AND")) {
            all &= operand();
        }
        return all;
    }

    private boolean operand() {
        if (take("(")) {
            boolean inner = choice();
            take(")");
            return inner;
        }
        if (at == tokens.length) {
            return false;
        }
        boolean known = holds.test(withoutPlus(tokens[at++]));
        if (take("WITH")) {
            at++;
        }
        return known;
    }

    private boolean take(String token) {
        boolean is = at < tokens.length && tokens[at].equalsIgnoreCase(token);
        if (is) {
            at++;
        }
        return is;
    }

    private static String withoutPlus(String id) {
        return id.endsWith("+") ? id.substring(0, id.length() - 1) : id;
    }
}
