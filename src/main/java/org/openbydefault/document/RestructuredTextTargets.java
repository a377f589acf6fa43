package org.openbydefault.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The hyperlink targets and image substitutions of a document, which may stand behind their use. */
final class RestructuredTextTargets {

    private final Map<String, String> links = new HashMap<>();
    private final Map<String, String> images = new HashMap<>();
    private final Deque<String> anonymous = new ArrayDeque<>();

    private RestructuredTextTargets() {}

    static RestructuredTextTargets of(String[] lines) {
        RestructuredTextTargets targets = new RestructuredTextTargets();
        for (String raw : lines) {
            String line = raw.strip();
            if (line.startsWith(".. _")) {
                targets.addLink(line.substring(4));
            } else if (line.startsWith("__ ")) {
                targets.anonymous.add(line.substring(3).strip());
            } else if (line.startsWith(".. |")) {
                targets.addImage(line.substring(4));
            }
        }
        return targets;
    }

    /** The address behind a name, or empty. */
    String link(String name, boolean isAnonymous) {
        if (isAnonymous && !anonymous.isEmpty()) {
            return anonymous.remove();
        }
        return links.getOrDefault(normal(name), "");
    }

    /** The path of the image that stands for that substitution, or empty. */
    String image(String name) {
        return images.getOrDefault(normal(name), "");
    }

    /** The name of a target that has no address and so is a place in the document, or empty. */
    static String internalName(String content) {
        return content.endsWith(":")
                ? content.substring(1, content.length() - 1).replace("`", "")
                : "";
    }

    private void addLink(String content) {
        int colon = nameEnd(content);
        if (colon < 0) {
            return;
        }
        String name = content.substring(0, colon);
        String target = content.substring(colon + 1).strip();
        if (name.equals("_")) {
            anonymous.add(target);
        } else if (target.isEmpty()) {
            links.put(normal(name), "#" + name.replace("`", ""));
        } else {
            links.put(normal(name), target);
        }
    }

    private void addImage(String content) {
        int bar = content.indexOf('|');
        int directive = content.indexOf("image::");
        if (bar > 0 && directive > bar) {
            images.put(
                    normal(content.substring(0, bar)),
                    content.substring(directive + 7).strip());
        }
    }

    /** The colon that ends the name: one that a space or the end follows, as addresses hold colons too. */
    private static int nameEnd(String content) {
        int from = content.startsWith("`") ? content.indexOf('`', 1) : 0;
        int colon = from < 0 ? -1 : content.indexOf(':', from);
        while (colon >= 0 && colon + 1 < content.length() && content.charAt(colon + 1) != ' ') {
            colon = content.indexOf(':', colon + 1);
        }
        return colon;
    }

    private static String normal(String name) {
        return name.replace("`", "").replace("\\", "").strip().toLowerCase(Locale.ROOT);
    }
}
