package org.openbydefault.rules.operations;

import java.util.List;
import org.openbydefault.rule.Rule;

/** The rules of the family operations. */
public final class OperationsRules {

    private OperationsRules() {}

    public static List<Rule> all() {
        return List.of(
                new DeploymentDocs(),
                new OperationsDocs(),
                new OperationsTopics(),
                new DeploymentAutomation(),
                new MaintenanceTooling(),
                new Replication());
    }
}
