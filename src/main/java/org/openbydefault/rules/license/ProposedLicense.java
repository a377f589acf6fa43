package org.openbydefault.rules.license;

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
