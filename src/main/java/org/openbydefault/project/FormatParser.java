package org.openbydefault.project;

import java.util.List;
import org.openbydefault.api.Internal;

/** Understands the formats of documentation and of structured data. Never throws for any text. */
@Internal
public interface FormatParser {

    /** The document in that text, by the extension of its path; a format that is not known is plain text. */
    Document document(SourceText source);

    /** The documents of the YAML or JSON data in that text, at least one, or why it cannot be read. */
    Fact<List<DataNode>> data(SourceText source);
}
