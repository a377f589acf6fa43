package org.openbydefault.rules.openness;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openbydefault.project.ClosedPart;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.Project;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Fix;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.text.Wording;

/** Not everything can be open; whoever relies on the rest wants to know what is not, and why. */
public final class ClosedParts implements Rule {

    private static final List<String> SEARCHED = List.of(
            "closed in .open-by-default.yml",
            "files that git-crypt, SOPS and Ansible encrypt, submodules, closed doors in operations documents,"
                    + " images that need an account");

    private static final RuleInfo INFO = RuleInfo.of(
            "closed-parts", Family.OPENNESS, Severity.INFO, "What is deliberately not open is named, with the reason");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        List<ClosedPart> register = project.settings().closed();
        List<ClosedFacts.Part> unnamed = new ArrayList<>();
        for (ClosedFacts.Part part : ClosedFacts.of(project)) {
            boolean isNamed =
                    isNamed(part.path(), register) || isNamed(part.location().path(), register);
            if (!isNamed && isFirstOfRegistry(part, unnamed)) {
                unnamed.add(part);
            }
        }
        Verdict verdict = verdict(register, unnamed, project.today()).withSearched(SEARCHED);
        int number = 0;
        for (ClosedPart part : register) {
            verdict = verdict.withAttribute(attribute(++number), told(part));
        }
        for (ClosedFacts.Part part : unnamed) {
            verdict = verdict.withAttribute(attribute(++number), part.path() + ": nobody says why");
        }
        return verdict;
    }

    /** A registry is one closed part, however many images come from it. */
    private static boolean isFirstOfRegistry(ClosedFacts.Part part, List<ClosedFacts.Part> before) {
        for (ClosedFacts.Part other : before) {
            if (part.registry().isPresent() && part.registry().equals(other.registry())) {
                return false;
            }
        }
        return true;
    }

    private static Verdict verdict(List<ClosedPart> register, List<ClosedFacts.Part> unnamed, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        for (ClosedPart part : register) {
            if (part.review().isPresent() && part.review().get().isBefore(today)) {
                findings.add(overdue(part, part.review().get()));
            }
        }
        for (ClosedFacts.Part part : unnamed) {
            findings.add(unnamed(part));
        }
        if (!findings.isEmpty()) {
            return Verdict.failed(findings.get(0).message(), findings).withEvidence(evidence(register));
        }
        return register.isEmpty()
                ? Verdict.notApplicable("Nothing is known to be closed, and nothing is declared")
                : Verdict.passed(
                        Wording.counted(register.size(), "part is", "parts are") + " not open, each with its reason",
                        evidence(register));
    }

    private static Finding overdue(ClosedPart part, LocalDate review) {
        return Finding.of(
                part.place(),
                part.path(),
                part.what() + " (" + part.path() + ") was to be looked at again by " + review,
                "Open it, or say anew until when it stays closed");
    }

    private static Finding unnamed(ClosedFacts.Part part) {
        String path = part.registry().orElse(part.path());
        return Finding.of(
                part.location(),
                path,
                part.path() + " " + part.how() + ", and nothing says why it is not open",
                Fix.of(
                        "Say it in .open-by-default.yml at the root:",
                        "closed:",
                        "  - {path: \"" + path + "\", what: \"…\", reason: \"…\", owner: \"…\"}"));
    }

    private static boolean isNamed(String path, List<ClosedPart> register) {
        for (ClosedPart part : register) {
            String folder = part.path().endsWith("/") ? part.path() : part.path() + "/";
            if (path.equals(part.path()) || path.equals(folder) || path.startsWith(folder)) {
                return true;
            }
        }
        return false;
    }

    private static List<Evidence> evidence(List<ClosedPart> register) {
        List<Evidence> evidence = new ArrayList<>();
        for (ClosedPart part : register) {
            evidence.add(Evidence.at(part.place(), told(part)));
        }
        return evidence;
    }

    /** With leading zeros, so that they stay in order. */
    private static String attribute(int number) {
        return Verdict.CLOSED + String.format(Locale.ROOT, "%03d", number);
    }

    private static String told(ClosedPart part) {
        Optional<LocalDate> review = part.review();
        return part.what() + " (" + part.path() + "): " + part.reason()
                + (part.owner().isPresent() ? "; decided by " + part.owner().get() : "")
                + (review.isPresent() ? "; to be looked at again by " + review.get() : "");
    }
}
