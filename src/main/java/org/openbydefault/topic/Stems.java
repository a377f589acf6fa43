package org.openbydefault.topic;

/** The option by which users add words to a topic. */
public final class Stems {

    public static final String NAME = "stems";
    public static final String DESCRIPTION =
            "more stems that headings, names and links are recognised by, comma-separated";

    private Stems() {}
}
