package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.openbydefault.address.Address;
import org.openbydefault.address.Audience;
import org.openbydefault.deployment.ImageUse;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.Wording;

/** Nobody can replicate an offering whose images come from a registry that asks for an account. */
public final class ContainerImages implements Rule {

    private static final List<String> SEARCHED = List.of(
            "Dockerfile*, Containerfile*",
            "compose files",
            "values*.yaml of Helm charts",
            "Kubernetes manifests",
            "kustomizations",
            "base images of Jib, Spring Boot and the docker plugins in POMs");

    private static final String FIX =
            "Take a public image, or publish this one where everybody can pull it, for example on"
                    + " ghcr.io or quay.io; a registry of your own may be a variable with a public default";

    private static final RuleInfo INFO = RuleInfo.of(
                    "container-images",
                    Family.OPENNESS,
                    Severity.WARNING,
                    "Base and runtime images come from registries that answer everybody")
            .forOperatedProjects()
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "make-the-codebase-reusable-and-portable");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        ImageAccess access = ImageAccess.of(project);
        if (access.isEmpty()) {
            return Verdict.notApplicable("No image file, compose file, chart, manifest or plugin names an image")
                    .withSearched(SEARCHED);
        }
        Assessment assessment = new Assessment();
        List<Evidence> evidence = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (ImageAccess.Judged judged : access.images()) {
            ImageUse image = judged.image();
            if (judged.registry().isEmpty()) {
                assessment.undecided("the registry of " + image.reference() + " in "
                        + image.location().path() + " depends on a variable");
            } else if (judged.audience() == Audience.PUBLIC) {
                assessment.innocent();
                evidence.add(Evidence.at(image.location(), image.reference()));
            } else if (said.add(
                    image.location().path() + "\n" + judged.registry().get().text())) {
                object(judged, assessment);
            }
        }
        return assessment
                .verdict(Verdict.passed(
                        "Nothing speaks against " + Wording.counted(assessment.countInnocent(), "image", "images")
                                + assessment.remainder(),
                        evidence))
                .withSearched(SEARCHED);
    }

    private static void object(ImageAccess.Judged judged, Assessment assessment) {
        String host = judged.registry().orElseThrow().text();
        String what = judged.image().isContext() ? "The build context " : "The image ";
        String message = what + Address.of(judged.image().reference()).shown() + " " + judged.clause();
        if (judged.audience() == Audience.ACCOUNT) {
            assessment.wrong(judged.image().location(), host, message, FIX);
        } else {
            assessment.doubtful(judged.image().location(), host, message, FIX);
        }
    }
}
