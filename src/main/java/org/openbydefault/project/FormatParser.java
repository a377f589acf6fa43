package org.openbydefault.project;

/** Understands the formats of documentation and of structured data. Never throws for any text. */
public interface FormatParser {

    /** The document in that text, by the extension of its path; a format that is not known is plain text. */
    Document document(SourceText source);

    /** The YAML or JSON data in that text, or why it cannot be read. */
    Fact<DataNode> data(SourceText source);
}
