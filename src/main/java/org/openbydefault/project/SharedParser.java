package org.openbydefault.project;

import java.util.List;
import java.util.Optional;

/** Parses what another state of the repository has not parsed already: most files are the same in both. */
final class SharedParser implements FormatParser {

    private final FormatParser formats;
    private final SourceTree other;

    SharedParser(FormatParser formats, SourceTree other) {
        this.formats = formats;
        this.other = other;
    }

    @Override
    public Document document(SourceText source) {
        Optional<Document> parsed = other.parsed(source);
        return parsed.isPresent() ? parsed.get() : formats.document(source);
    }

    @Override
    public Fact<List<DataNode>> data(SourceText source) {
        Optional<List<DataNode>> parsed = other.parsedData(source);
        return parsed.isPresent() ? Fact.known(parsed.get()) : formats.data(source);
    }
}
