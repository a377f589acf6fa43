package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.Predicate;

/**
 * Asks an SPDX licence expression questions. {@code WITH} binds closest, then {@code AND}, then {@code OR}, as annex B of
 * the SPDX specification says; an exception changes no answer, as it only adds permissions.
 */
final class LicenseExpression {

    private final List<String> tokens;
    private final Predicate<String> holds;
    private int at;

    private LicenseExpression(String expression, Predicate<String> holds) {
        this.tokens = tokens(expression);
        this.holds = holds;
    }

    private static List<String> tokens(String expression) {
        List<String> tokens = new ArrayList<>();
        StringTokenizer all = new StringTokenizer(expression, " \t\n()", true);
        while (all.hasMoreTokens()) {
            String token = all.nextToken();
            if (!token.isBlank()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    /** Whether somebody who accepts the licences with that property can accept the whole: one of a choice, all of a sum. */
    static boolean holds(String expression, Predicate<String> license) {
        return new LicenseExpression(expression, license).choice();
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
        if (at == tokens.size()) {
            return false;
        }
        boolean known = holds.test(withoutPlus(tokens.get(at++)));
        if (take("WITH")) {
            at++;
        }
        return known;
    }

    private boolean take(String token) {
        boolean is = at < tokens.size() && tokens.get(at).equalsIgnoreCase(token);
        if (is) {
            at++;
        }
        return is;
    }

    private static String withoutPlus(String id) {
        return id.endsWith("+") ? id.substring(0, id.length() - 1) : id;
    }
}
