package org.openbydefault.rules.operations;

import java.util.List;
import java.util.Optional;
import org.openbydefault.deployment.AutomationSearch;
import org.openbydefault.deployment.DeploymentParts;
import org.openbydefault.documentation.Absence;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;

/** Deployment that is code can be repeated by others; deployment that is knowledge leaves with the people. */
public final class DeploymentAutomation implements Rule {

    private static final List<String> SEARCHED = List.of(
            "image files and compose files that run the product",
            "Helm charts, Kubernetes manifests, kustomizations",
            "Terraform, Ansible, CloudFormation and other infrastructure code",
            "systemd units, Debian and RPM packages, installers",
            "descriptors of hosting platforms",
            "Maven plugins that build images or packages");

    private static final RuleInfo INFO = RuleInfo.of(
                    "deployment-automation",
                    Family.OPERATIONS,
                    Severity.WARNING,
                    "The automation that deploys it is in the tree or at a named public place")
            .withEvidenceOption()
            .forOperatedProjects()
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "code-in-the-open");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        DeploymentParts parts = DeploymentParts.of(project);
        Verdict verdict = with("configuration", parts.configuration(), judge(project));
        return with("data-store", parts.dataStore(), verdict).withSearched(SEARCHED);
    }

    private static Verdict with(String attribute, Optional<Evidence> place, Verdict verdict) {
        return place.isPresent()
                ? verdict.withAttribute(attribute, place.get().location().get().toString())
                : verdict;
    }

    private static Verdict judge(Project project) {
        List<Evidence> found = AutomationSearch.find(project);
        if (!found.isEmpty()) {
            return Verdict.passed(found.get(0).note() + " in the tree", found);
        }
        Optional<String> unreadable = project.pom().trouble();
        if (unreadable.isPresent()) {
            return Verdict.unknown(
                    "No file in the tree deploys it, and its plugins cannot be read: " + unreadable.get());
        }
        Optional<String> untracked = AutomationSearch.untracked(project);
        if (untracked.isPresent()) {
            return Absence.untracked(project, "deployment-automation", untracked.get());
        }
        Optional<String> miss = AutomationSearch.nearestMiss(project.files());
        String nearest = miss.isPresent() ? "; " + miss.get() : "";
        return Verdict.failed(
                project.fallbackLocation(),
                "deployment-automation",
                "Nothing in the tree deploys it: no image file, compose file, chart, manifest, infrastructure code,"
                        + " unit file, package or image-building plugin outside tests, samples and developers' set-up"
                        + nearest,
                EvidenceOption.fix(
                        "Commit what deploys it, for example a Dockerfile and a compose file, or name the public"
                                + " repository that holds it:",
                        "deployment-automation"));
    }
}
