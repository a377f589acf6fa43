package org.openbydefault.document;

/** One format of documentation. */
interface DocumentFormat {

    /** Tells the outline what is in that text; never throws, whatever the text is. */
    void read(String text, Outline outline);
}
