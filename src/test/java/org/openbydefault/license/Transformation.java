package org.openbydefault.license;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.StringJoiner;

/** What happens to licence texts on their way into a repository. */
enum Transformation {
    UPPER {
        @Override
        String apply(String text) {
            return text.toUpperCase(Locale.ROOT);
        }
    },
    ONE_LINE {
        @Override
        String apply(String text) {
            return text.replaceAll("\\s+", " ");
        }
    },
    HTML {
        @Override
        String apply(String text) {
            String escaped = text.replace("&", "&amp;")
                    .replace("<", "&lt;")
                    .replace(">", "&gt;")
                    .replace("\"", "&quot;")
                    .replace("'", "&#39;");
            return "<!DOCTYPE html>\n<html><head><title>Licence</title></head>\n<body>\n<p>"
                    + escaped.replaceAll("\\n\\s*\\n", "</p>\n<p>")
                    + "</p>\n<br><hr></body></html>\n";
        }
    },
    MARKDOWN {
        @Override
        String apply(String text) {
            return "# Licence\n\n" + text.replaceAll("(?m)^(?=\\S)", "> ").replaceFirst("(\\w+)", "**$1**");
        }
    },
    C_COMMENT {
        @Override
        String apply(String text) {
            return "/*\n" + text.replaceAll("(?m)^", " * ") + "\n */\n";
        }
    },
    HASH_COMMENT {
        @Override
        String apply(String text) {
            return text.replaceAll("(?m)^", "# ");
        }
    },
    REWRAP_40 {
        @Override
        String apply(String text) {
            StringBuilder wrapped = new StringBuilder();
            for (String paragraph : text.split("\\n\\s*\\n")) {
                int column = 0;
                for (String word : paragraph.trim().split("\\s+")) {
                    boolean full = column + word.length() > 40;
                    wrapped.append(full ? "\n" : column == 0 ? "" : " ").append(word);
                    column = full ? word.length() : column + word.length() + 1;
                }
                wrapped.append("\n\n");
            }
            return wrapped.toString();
        }
    },
    TRUNCATE_60 {
        @Override
        String apply(String text) {
            return text.substring(0, text.length() * 6 / 10);
        }
    },
    TYPOS_1_PERCENT {
        @Override
        String apply(String text) {
            return typos(text, 1);
        }
    },
    TYPOS_3_PERCENT {
        @Override
        String apply(String text) {
            return typos(text, 3);
        }
    },
    DROP_2_PERCENT {
        @Override
        String apply(String text) {
            Random random = new Random(2);
            StringJoiner kept = new StringJoiner(" ");
            for (String word : text.split(" ")) {
                if (random.nextInt(100) >= 2) {
                    kept.add(word);
                }
            }
            return kept.toString();
        }
    },
    EMBEDDED {
        @Override
        String apply(String text) {
            return "The widget library draws diagrams of rivers and lakes. It began as a summer project of two friends.\n\n"
                    + text
                    + "\n\nQuestions are answered on the mailing list, mostly within a week.\n";
        }
    },
    CURLY_CP1252 {
        @Override
        String apply(String text) {
            return text.replaceAll("(?<=\\w)'", "\u0092")
                    .replaceAll("\"(?=\\w)", "\u0093")
                    .replaceAll("\"", "\u0094");
        }
    },
    UTF_16 {
        @Override
        String apply(String text) {
            byte[] bytes = ("\ufeff" + text).getBytes(StandardCharsets.UTF_16LE);
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    },
    CRLF {
        @Override
        String apply(String text) {
            return text.replace("\n", "\r\n");
        }
    },
    NBSP_AND_TABS {
        @Override
        String apply(String text) {
            return text.replaceAll("(?m)^ *", "\t").replaceAll("(?<=\\w) (?=\\w)", "\u00a0");
        }
    },
    TWO_LICENCES {
        @Override
        String apply(String text) {
            return text + "\n\n----------\n\n" + SpdxTexts.of("PostgreSQL");
        }
    };

    abstract String apply(String text);

    private static String typos(String text, int percent) {
        Random random = new Random(percent);
        String[] words = text.split(" ");
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            if (random.nextInt(100) < percent && word.length() > 3 && Character.isLetter(word.charAt(2))) {
                words[i] = word.substring(0, 2) + 'q' + word.substring(3);
            }
        }
        return String.join(" ", Arrays.asList(words));
    }
}
