package org.openbydefault.deployment;

import java.util.Optional;
import org.openbydefault.address.HostName;

/**
 * The name of a container image as in {@code registry.example.org:5000/team/app:1.0}.
 *
 * @param registry the part that names the registry, as written; {@code docker.io} where none is written
 * @param path the rest, tag and digest included
 */
public record ImageReference(String registry, String path) {

    private static final String DEFAULT_REGISTRY = "docker.io";

    public static ImageReference parse(String text) {
        int slash = text.indexOf('/');
        String first = slash < 0 ? "" : text.substring(0, slash);
        boolean isRegistry =
                first.indexOf('.') >= 0 || first.indexOf(':') >= 0 || first.equals("localhost") || !isLiteral(first);
        return isRegistry
                ? new ImageReference(first, text.substring(slash + 1))
                : new ImageReference(DEFAULT_REGISTRY, text);
    }

    /** Whether the registry does not depend on a variable or template. */
    public boolean hasLiteralRegistry() {
        return isLiteral(registry) && !(registry.equals(DEFAULT_REGISTRY) && startsWithTemplate());
    }

    /** The host of the registry; empty when no host can have that name. */
    public Optional<HostName> host() {
        int colon = registry.startsWith("[") ? registry.indexOf(':', registry.indexOf(']')) : registry.indexOf(':');
        return HostName.of(colon < 0 ? registry : registry.substring(0, colon));
    }

    private boolean startsWithTemplate() {
        return path.isEmpty() || !isLiteral(path.substring(0, 1));
    }

    private static boolean isLiteral(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (!Character.isLetterOrDigit(letter) && ".-_:[]".indexOf(letter) < 0) {
                return false;
            }
        }
        return true;
    }
}
