package org.openbydefault.project;

import java.util.Locale;
import org.openbydefault.api.PublicApi;

/**
 * A link or an image.
 *
 * @param text what a reader sees, or the alternative text of an image
 * @param target the address as written, references resolved
 * @param line line in the file, counted from 1
 * @param image whether it is an image
 */
@PublicApi(since = "0.1.0", use = PublicApi.Use.READ)
public record Link(String text, String target, int line, boolean image) {

    /** Whether it leads to another site: the target has a scheme or starts with {@code //}. */
    public boolean isExternal() {
        if (target.startsWith("//")) {
            return true;
        }
        int colon = target.indexOf(':');
        int slash = target.indexOf('/');
        return colon > 1 && (slash < 0 || colon < slash) && Character.isLetter(target.charAt(0));
    }

    /** Whether it leads to a page: {@code http:}, {@code https:} or {@code //}. */
    public boolean isWeb() {
        String lower = target.toLowerCase(Locale.ROOT);
        return lower.startsWith("https:") || lower.startsWith("http:") || lower.startsWith("//");
    }
}
