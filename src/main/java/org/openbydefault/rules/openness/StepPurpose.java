package org.openbydefault.rules.openness;

import java.util.List;
import java.util.Locale;
import org.openbydefault.text.Words;

/** What a step of a pipeline is for: building and testing, which contributors need, or something beside it. */
enum StepPurpose {
    BUILD,
    BESIDE;

    /** Uploads, analyses, caches, bots and messages: a contributor can do without. */
    private static final List<String> BESIDE_WORDS = List.of(
            "codecov",
            "coverall",
            "codacy",
            "codeclimate",
            "qlty",
            "sonar",
            "snyk",
            "fossa",
            "semgrep",
            "defectdojo",
            "dependency-check",
            "dependencycheck",
            "nvd",
            "scan",
            "sast",
            "analy",
            "coverage",
            "cache",
            "cachix",
            "develocity",
            "gradle_enterprise",
            "buildpulse",
            "datadog",
            "upload",
            "publish",
            "deploy",
            "release",
            "push",
            "slack",
            "discord",
            "teams",
            "mattermost",
            "notif",
            "comment",
            "label",
            "assign",
            "bot",
            "changelog",
            "jira",
            "preview",
            "pages",
            "netlify",
            "vercel",
            "surge",
            "chromatic",
            "percy",
            "argos",
            "record",
            "lighthouse",
            "gpg",
            "cosign",
            "attest",
            "sign",
            "create-github-app-token",
            "project",
            "milestone",
            "report",
            "renovate",
            "claude",
            "openai",
            "copilot",
            "review",
            "triage",
            "stale",
            "backport",
            "changeset",
            "nightly",
            "plan",
            "apply",
            "rollout",
            "sentry",
            "docs",
            "documentation",
            "site",
            "webhook",
            "ossrh",
            "sonatype",
            "central",
            "marketplace",
            "docker login",
            "docker/login-action",
            "dockerhub",
            "docker_hub",
            "just_for_test",
            "cleanup",
            "delete",
            "destroy");

    private static final List<String> BUILD_WORDS = List.of(
            "build",
            "builds",
            "test",
            "tests",
            "testing",
            "compile",
            "verify",
            "check",
            "checks",
            "e2e",
            "integration",
            "unit",
            "mvn",
            "mvnw",
            "gradle",
            "gradlew",
            "npm",
            "npx",
            "yarn",
            "pnpm",
            "make",
            "pytest",
            "tox",
            "cargo",
            "dotnet",
            "bundle",
            "rake",
            "rspec",
            "bazel",
            "sbt",
            "ant",
            "composer",
            "pip",
            "pip3",
            "poetry",
            "mix",
            "cypress",
            "playwright",
            "phpunit",
            "cmake",
            "ctest",
            "lein",
            "molecule",
            "checkout",
            "install",
            "lint");

    /** What a step is for, by all that it says: its name, what it runs and uses, and the secrets that it takes. */
    static StepPurpose of(PipelineStep step) {
        String text = withoutTools(step.text());
        for (String secret : step.secrets()) {
            text += " " + secret.toLowerCase(Locale.ROOT);
        }
        for (String word : BESIDE_WORDS) {
            if (text.contains(word)) {
                return BESIDE;
            }
        }
        return speaksOfBuilding(step.text()) ? BUILD : BESIDE;
    }

    /** Whether a workflow or job by that name brings something to where it runs or is taken from. */
    static boolean delivers(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("deploy") || lower.contains("release") || lower.contains("publish");
    }

    /** Names of tools whose parts mean something else. */
    private static String withoutTools(String text) {
        return text.replace("build-push-action", "build-action")
                .replace("gradle/actions/setup-gradle", "gradle")
                .replace("nexus-staging", "publish")
                .replace("--no-transfer-progress", "");
    }

    private static boolean speaksOfBuilding(String text) {
        for (String word : Words.of(text)) {
            if (BUILD_WORDS.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
