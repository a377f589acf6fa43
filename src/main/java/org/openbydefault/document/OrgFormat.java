package org.openbydefault.document;

import java.util.Locale;

/** Org: headings by stars, source blocks and links. */
final class OrgFormat implements DocumentFormat {

    @Override
    public void read(String text, Outline outline) {
        String[] lines = TextLines.of(text);
        int at = 0;
        while (at < lines.length) {
            String line = lines[at];
            String keyword = line.strip().toLowerCase(Locale.ROOT);
            if (keyword.startsWith("#+begin_src") || keyword.startsWith("#+begin_example")) {
                at = block(lines, at, keyword, outline);
                continue;
            }
            int stars = stars(line);
            if (stars > 0) {
                outline.openHeading(stars, at + 1);
                inline(withoutKeywordAndTags(line.substring(stars + 1).strip()), at + 1, outline);
                outline.closeHeading();
            } else if (keyword.startsWith("#+title:")) {
                outline.heading(line.substring(line.indexOf(':') + 1).strip(), 1, at + 1);
            } else if (!keyword.startsWith("#+") && !keyword.startsWith("# ")) {
                inline(line.strip(), at + 1, outline);
            }
            at++;
        }
    }

    private static int block(String[] lines, int start, String keyword, Outline outline) {
        String[] words = keyword.split(" ", 3);
        StringBuilder code = new StringBuilder();
        int at = start + 1;
        while (at < lines.length && !lines[at].strip().toLowerCase(Locale.ROOT).startsWith("#+end_")) {
            code.append(lines[at]).append('\n');
            at++;
        }
        outline.code(words.length > 1 ? words[1] : "", code.toString(), start + 2);
        return at + 1;
    }

    private static int stars(String line) {
        int stars = 0;
        while (stars < line.length() && line.charAt(stars) == '*') {
            stars++;
        }
        return stars < line.length() && line.charAt(stars) == ' ' ? stars : 0;
    }

    private static String withoutKeywordAndTags(String heading) {
        String words = heading.startsWith("TODO ") || heading.startsWith("DONE ") ? heading.substring(5) : heading;
        int tags = words.endsWith(":") ? words.lastIndexOf(" :") : -1;
        return tags < 0 ? words : words.substring(0, tags).strip();
    }

    private static void inline(String line, int number, Outline outline) {
        int from = 0;
        int open = line.indexOf("[[");
        while (open >= 0) {
            int close = line.indexOf("]]", open);
            if (close < 0) {
                break;
            }
            BareLinks.collect(line.substring(from, open), number, outline);
            String content = line.substring(open + 2, close);
            int middle = content.indexOf("][");
            String target = middle < 0 ? content : content.substring(0, middle);
            String path = target.startsWith("file:") ? target.substring(5) : target;
            outline.link(middle < 0 ? path : content.substring(middle + 2), path, number);
            from = close + 2;
            open = line.indexOf("[[", from);
        }
        BareLinks.collect(line.substring(from) + " ", number, outline);
    }
}
