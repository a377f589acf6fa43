package org.openbydefault.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What follows {@code SPDX-License-Identifier:}.
 *
 * @param ids the licences of the list that it names, in order
 * @param expression the expression with every id in its canonical spelling; empty if an id is not in the list or the
 *     expression is broken
 * @param isWhole whether the expression ends where the line ends
 */
record Tag(List<String> ids, String expression, boolean isWhole) {
    /** What SPDX says instead of ids that it deprecated, as far as they do not just lack "-only". */
    private static final Map<String, String> SUCCESSORS = Map.ofEntries(
            Map.entry("BSD-2-Clause-FreeBSD", "BSD-2-Clause-Views"),
            Map.entry("BSD-2-Clause-NetBSD", "BSD-2-Clause"),
            Map.entry("bzip2-1.0.5", "bzip2-1.0.6"),
            Map.entry("eCos-2.0", "GPL-2.0-or-later WITH eCos-exception-2.0"),
            Map.entry("GPL-2.0-with-autoconf-exception", "GPL-2.0-only WITH Autoconf-exception-2.0"),
            Map.entry("GPL-2.0-with-bison-exception", "GPL-2.0-only WITH Bison-exception-2.2"),
            Map.entry("GPL-2.0-with-classpath-exception", "GPL-2.0-only WITH Classpath-exception-2.0"),
            Map.entry("GPL-2.0-with-font-exception", "GPL-2.0-only WITH Font-exception-2.0"),
            Map.entry("GPL-2.0-with-GCC-exception", "GPL-2.0-only WITH GCC-exception-2.0"),
            Map.entry("GPL-3.0-with-autoconf-exception", "GPL-3.0-only WITH Autoconf-exception-3.0"),
            Map.entry("GPL-3.0-with-GCC-exception", "GPL-3.0-only WITH GCC-exception-3.1"),
            Map.entry("StandardML-NJ", "SMLNJ"),
            Map.entry("wxWindows", "LGPL-2.0-or-later WITH WxWindows-exception-3.1"));

    static Tag parse(String line, SpdxLicenses licenses) {
        return new Parser(line, licenses).parse();
    }

    private static final class Parser {
        private final String line;
        private final SpdxLicenses licenses;
        private final List<String> ids = new ArrayList<>();
        private final StringBuilder expression = new StringBuilder();
        private int at;
        private int depth;
        private boolean sound = true;
        private boolean operandNext = true;

        Parser(String line, SpdxLicenses licenses) {
            this.line = line;
            this.licenses = licenses;
        }

        Tag parse() {
            while (at < line.length() && (line.charAt(at) == ':' || line.charAt(at) <= ' ')) {
                at++;
            }
            boolean more = true;
            while (more && at < line.length()) {
                more = readNext();
            }
            boolean complete = sound && !operandNext && depth == 0;
            return new Tag(List.copyOf(ids), complete ? expression.toString() : "", more);
        }

        /** Reads a bracket, an operator or an id; false where the expression ends. */
        private boolean readNext() {
            char c = line.charAt(at);
            if (c == ' ' || c == '\t' || c == '"' || c == '\'' || c == '`') {
                at++;
                return true;
            }
            if (c == '(' && operandNext) {
                expression.append('(');
                depth++;
                at++;
                return true;
            }
            if (c == ')' && !operandNext && depth > 0) {
                expression.append(')');
                depth--;
                at++;
                return true;
            }
            if (c == ',' || c == '/' || c == '|') {
                sound = false;
                operandNext = true;
                at++;
                return c != '/' || at >= line.length() || line.charAt(at) != '*';
            }
            return isIdCharacter(c) && readWord();
        }

        private boolean readWord() {
            int from = at;
            while (at < line.length() && isIdCharacter(line.charAt(at))) {
                at++;
            }
            String word = line.substring(from, at);
            boolean operator = word.equalsIgnoreCase("AND") || word.equalsIgnoreCase("OR");
            if (operator || word.equalsIgnoreCase("WITH")) {
                sound &= !operandNext;
                operandNext = true;
                expression
                        .append(' ')
                        .append(word.toUpperCase(java.util.Locale.ROOT))
                        .append(' ');
                return true;
            }
            if (!operandNext) {
                if (licenseId(word) == null) {
                    return false;
                }
                sound = false;
            }
            operandNext = false;
            readId(word);
            return true;
        }

        private void readId(String word) {
            String id = licenseId(word);
            if (id != null) {
                int space = id.indexOf(' ');
                ids.add(space < 0 ? id : id.substring(0, space));
                expression.append(id);
                return;
            }
            String exception = licenses.canonicalId(word);
            if (exception == null) {
                sound = false;
            } else {
                expression.append(exception);
            }
        }

        /** The current spelling of an id, with its exception: "GPL-2.0+" is "GPL-2.0-or-later" today. */
        private @Nullable String licenseId(String word) {
            boolean later = word.endsWith("+");
            String id = later ? word.substring(0, word.length() - 1) : word;
            String current = licenses.canonicalId(id + (later ? "-or-later" : "-only"));
            if (current != null) {
                return current;
            }
            String known = licenses.isKnown(id) ? licenses.canonicalId(id) : null;
            return known == null ? null : SUCCESSORS.getOrDefault(known, known);
        }

        private static boolean isIdCharacter(char c) {
            return Characters.isAscii(c) || c == '.' || c == '-' || c == '+';
        }
    }
}
