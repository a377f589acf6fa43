package org.openbydefault.text;

import java.util.Optional;

/** The markup languages that people write documents in, by the extensions of their files. */
public enum Markup {
    MARKDOWN("md", "markdown", "mkd", "mkdn", "mdown", "mdwn"),
    ASCIIDOC("adoc", "asciidoc", "asc"),
    RESTRUCTURED_TEXT("rst"),
    ORG("org"),
    TEXTILE("textile");

    @SuppressWarnings("ImmutableEnumChecker") // a list of them would be one more class to load
    private final String[] extensions;

    Markup(String... extensions) {
        this.extensions = extensions;
    }

    /** The language of files with that extension, in lower case without the dot. */
    public static Optional<Markup> of(String extension) {
        for (Markup markup : values()) {
            for (String known : markup.extensions) {
                if (known.equals(extension)) {
                    return Optional.of(markup);
                }
            }
        }
        return Optional.empty();
    }

    /** The extensions of all of them. */
    public static String[] allExtensions() {
        int count = 0;
        for (Markup markup : values()) {
            count += markup.extensions.length;
        }
        String[] all = new String[count];
        int at = 0;
        for (Markup markup : values()) {
            for (String extension : markup.extensions) {
                all[at++] = extension;
            }
        }
        return all;
    }
}
