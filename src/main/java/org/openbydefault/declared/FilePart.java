package org.openbydefault.declared;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.Document;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Link;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceText;

/** Where in a file is looked. */
enum FilePart {
    TEXT("in the text"),
    HEADINGS("among the headings"),
    LINKS("among the links");

    private final String where;

    FilePart(String where) {
        this.where = where;
    }

    /** A clause for people. */
    String where() {
        return where;
    }

    /**
     * A stretch of a file.
     *
     * @param line its first line, counted from 1
     */
    record Piece(int line, String text) {}

    /** The stretches of a file, or why they cannot be had. */
    Fact<List<Piece>> of(Project project, String path) {
        return this == TEXT ? text(project, path) : ofDocument(project, path);
    }

    private static Fact<List<Piece>> text(Project project, String path) {
        Fact<SourceText> text = project.files().text(path);
        return text.isKnown()
                ? Fact.known(List.of(new Piece(1, text.value().get().text())))
                : Fact.unknown(text.reason());
    }

    private Fact<List<Piece>> ofDocument(Project project, String path) {
        Fact<Document> document = project.files().document(path);
        if (!document.isKnown()) {
            return Fact.unknown(document.reason());
        }
        List<Piece> pieces = new ArrayList<>();
        for (Section section : document.value().get().sections()) {
            if (this == HEADINGS && !section.heading().isEmpty()) {
                pieces.add(new Piece(section.line(), section.heading()));
            }
            if (this == LINKS) {
                for (Link link : section.links()) {
                    pieces.add(new Piece(link.line(), link.target()));
                }
            }
        }
        return Fact.known(pieces);
    }
}
