package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openbydefault.project.Project;

/** The licence that all rules propose where one is missing: what the repository says elsewhere. */
final class ProposedLicense {

    /** Where the repository says nothing. */
    static final String EXAMPLE = "Apache-2.0";

    private ProposedLicense() {}

    /** The id of the licence that its licence file states, or else the first that another place clearly names. */
    static Optional<String> of(Project project) {
        RepositoryLicenses licensing = RepositoryLicenses.of(project);
        String expression = licensing.expression();
        if (!expression.isEmpty()) {
            return expression.indexOf(' ') < 0 ? Optional.of(expression) : Optional.empty();
        }
        return declared(project, licensing)
                .map(declaration -> declaration.licenses().get(0).spdxId());
    }

    /** The ids of the licences that the licence file offers a choice of; empty where it does not, or with exceptions. */
    static List<String> choice(Project project) {
        String[] words = RepositoryLicenses.of(project).expression().split(" ", -1);
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            boolean isOperator = i % 2 == 1;
            if (isOperator && !words[i].equals("OR")) {
                return List.of();
            }
            if (!isOperator) {
                ids.add(words[i]);
            }
        }
        return ids.size() > 1 && ids.indexOf("") < 0 ? ids : List.of();
    }

    /** The first licence of the licence file where several apply; that of an example where it names none. */
    static String example(Project project) {
        String expression = RepositoryLicenses.of(project).expression();
        String first = expression.split(" ", 2)[0].replace("(", "");
        return first.isEmpty() ? EXAMPLE : first;
    }

    /** The first place beside the licence file that clearly names a licence. */
    static Optional<Declaration> declared(Project project, RepositoryLicenses licensing) {
        for (Declaration declaration : Declarations.of(project, licensing)) {
            if (declaration.isClear() && !declaration.isForeign()) {
                return Optional.of(declaration);
            }
        }
        return Optional.empty();
    }
}
