package org.openbydefault.documentation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.address.Remotes;
import org.openbydefault.places.ForgePlaces;
import org.openbydefault.project.Document;
import org.openbydefault.project.Pom;
import org.openbydefault.project.Project;
import org.openbydefault.project.Section;
import org.openbydefault.project.SourceTree;
import org.openbydefault.text.Words;

/** What the product is called: words in its own name speak of no topic. */
public final class ProductName {

    /** In words; longer titles are sentences. */
    private static final int LONGEST = 4;

    /** Shorter words of a product's name are those of any sentence. */
    private static final int SHORTEST_WORD = 4;

    private ProductName() {}

    /** Whether a text has a word of the product's name. */
    public static boolean isIn(String text, Project project) {
        List<String> words = Words.of(text);
        for (String name : of(project)) {
            for (String word : Words.of(name)) {
                if (word.length() >= SHORTEST_WORD && words.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The names of the repository, of the artifact, and the title of the README. */
    public static List<String> of(Project project) {
        List<String> names = new ArrayList<>();
        for (String page : Remotes.pages(project.git())) {
            names.add(SourceTree.name(page));
        }
        Optional<Pom> pom = project.pom().value();
        if (pom.isPresent()) {
            names.add(pom.get().modules().get(0).artifactId());
        }
        Optional<String> readme = ForgePlaces.readme(project.files());
        Optional<Document> document =
                readme.isPresent() ? project.files().document(readme.get()).value() : Optional.empty();
        for (Section section : document.isPresent() ? document.get().sections() : List.<Section>of()) {
            if (section.level() == 1) {
                names.add(section.heading());
                break;
            }
        }
        return usable(names);
    }

    private static List<String> usable(List<String> names) {
        List<String> usable = new ArrayList<>();
        for (String name : names) {
            int words = Words.of(name).size();
            if (words > 0 && words <= LONGEST) {
                usable.add(name);
            }
        }
        return usable;
    }
}
