package org.openbydefault.documentation;

import org.openbydefault.topic.NameWords;

/**
 * A document and what its path alone says, whatever is looked for.
 *
 * @param words the words of its name
 * @param isFrontPage whether it is a README or an index
 * @param isWhereForgesLook whether it lies at the top or in a folder in which forges look for such files
 * @param isDocumentation whether it lies in a folder of documentation
 * @param isAside whether it, or a folder above it, is named as a text for developers, or the folder as records
 * @param isRecord whether it is named as a record, such as minutes or release notes
 */
record NamedDocument(
        String path,
        NameWords words,
        boolean isFrontPage,
        boolean isWhereForgesLook,
        boolean isDocumentation,
        boolean isAside,
        boolean isRecord) {}
