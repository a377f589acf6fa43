package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * Asks an SPDX licence expression questions. {@code WITH} binds closest, then {@code AND}, then {@code OR}, as annex B of
 * the SPDX specification says; an exception changes no answer, as it only adds permissions.
 */
final class LicenseExpression {

    private final List<String> tokens;
    private final Set<String> accepted;
    private final Set<String> ids = new LinkedHashSet<>();
    private int at;

    private LicenseExpression(String expression, Set<String> accepted) {
        this.tokens = tokens(expression);
        this.accepted = accepted;
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

    /** Whether somebody who accepts these licences can accept the whole: one of a choice, all of a sum. */
    static boolean isAcceptable(String expression, Set<String> accepted) {
        return new LicenseExpression(expression, accepted).choice();
    }

    /** The licences in it without exceptions, in order. */
    static Set<String> ids(String expression) {
        LicenseExpression read = new LicenseExpression(expression, Set.of());
        read.choice();
        return read.ids;
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
        String id = withoutPlus(tokens.get(at++));
        ids.add(id);
        if (take("WITH")) {
            at++;
        }
        return accepted.contains(id);
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
