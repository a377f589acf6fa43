package org.openbydefault.rules.operations;

/** The option by which users add words to a topic. */
final class Stems {

    static final String NAME = "stems";
    static final String DESCRIPTION = "more stems that headings, names and links are recognised by, comma-separated";

    private Stems() {}
}
