package org.openbydefault.places;

import java.util.List;
import java.util.Set;

/** The names by which places in a repository are known, in lower case: each list stands here and nowhere else. */
final class PlaceNames {

    /** Folders of a forge's own at the repository root. */
    static final Set<String> FORGES = Set.of(".github", ".gitlab", ".gitea", ".forgejo");

    /** Extensions of the texts of programs. */
    static final List<String> PROGRAM_EXTENSIONS = List.of(
            "java", "kt", "scala", "groovy", "clj", "py", "js", "mjs", "jsx", "ts", "tsx", "vue", "svelte", "go", "rs",
            "c", "cc", "cpp", "h", "cs", "fs", "vb", "swift", "dart", "rb", "cr", "php", "ex", "exs", "erl", "hs", "ml",
            "lua", "pl", "pm", "r", "jl", "nim", "zig");

    /** Where forges look for documents of the community, in the order in which GitHub does; {@code ""} is the root. */
    static final List<String> COMMUNITY =
            List.of(".github", "", "docs", ".gitlab", ".gitea", ".forgejo", "doc", "documentation");

    /** Of these, the folders in which people look, while forges take no README from there. */
    static final Set<String> COMMUNITY_WITHOUT_README = Set.of("doc", "documentation");

    /** Forms that a forge shows to whoever opens an issue. */
    static final Set<String> ISSUE_TEMPLATES = Set.of("issue_template", "issue_templates", "issue-template");

    /** Forms that a forge shows to whoever opens a pull request. */
    static final Set<String> CHANGE_TEMPLATES = Set.of("pull_request_template", "merge_request_template");

    /** The word for documentation in several languages. */
    static final Set<String> DOCUMENTATION = Set.of(
            "doc",
            "docs",
            "documentation",
            "dokumentation",
            "dokumentasjon",
            "documentacion",
            "documentacao",
            "documentazione");

    /** Folders of documents, which a product that is a handbook, a wiki or a site has as well. */
    static final Set<String> BOOKS = Set.of("guide", "guides", "handbook", "manual", "manuals", "wiki", "site");

    /** Folders of programs that help to work on the product. */
    static final Set<String> WORKSHOPS = Set.of("tool", "tools", "script", "scripts", "hack");

    /** Documents for programs that write code. */
    static final Set<String> AGENT_FILES = Set.of(
            "agents.md",
            "agent.md",
            "claude.md",
            "gemini.md",
            "copilot-instructions.md",
            "llms.txt",
            "llms-full.txt",
            "skill.md",
            "warp.md",
            "conventions.md",
            ".cursorrules");

    /** Folders for such programs in that of a forge. */
    static final Set<String> AGENT_FOLDERS =
            Set.of("instructions", "prompts", "agents", "chatmodes", "skills", "copilot");

    /** Trees that others wrote, or a tool. */
    static final Set<String> BORROWED = Set.of(
            "node_modules",
            "bower_components",
            "vendor",
            "vendored",
            "third_party",
            "third-party",
            "thirdparty",
            "external",
            "target");

    /** Folders whose texts are borrowed, generated or material of pages, while other files there may be the product. */
    static final Set<String> WITHOUT_DOCUMENTS = Set.of(
            "lib",
            "libs",
            "_static",
            "static",
            "assets",
            "apidocs",
            "javadoc",
            "javadocs",
            "api",
            "apis",
            "openapi",
            "swagger");

    /** Folders below {@code src} that hold programs and their resources. */
    static final Set<String> PROGRAMS = Set.of("java", "kotlin", "scala", "groovy", "webapp", "resources");

    /** Folders below {@code src/main} that hold documents, beside those that are named for documentation or a markup. */
    static final Set<String> SOURCES_OF_DOCUMENTS = Set.of("docbook", "antora", "sphinx", "mkdocs", "docker", "jib");

    /** Folders with a file for each host or group of hosts. */
    static final Set<String> HOST_SETTINGS = Set.of("host_vars", "group_vars", "inventory", "hosts");

    /** Folders beside the product. */
    static final Set<String> WORKSHOP = Set.of("dev", "devel", "website", "ci");

    /** Words for what tests, measures or generates. */
    static final Set<String> TESTS = Set.of(
            "test",
            "tests",
            "testing",
            "testdata",
            "testsuite",
            "it",
            "its",
            "e2e",
            "fixture",
            "fixtures",
            "mock",
            "mocks",
            "benchmark",
            "benchmarks",
            "archetype",
            "archetypes",
            "jmh",
            "molecule");

    /** Words for what others begin with a copy of. */
    static final Set<String> SAMPLES = Set.of("sample", "samples", "example", "examples", "quickstart", "quickstarts");

    /** Words for what shows or teaches the product; it may be one itself. */
    static final Set<String> SHOWS = Set.of(
            "demo",
            "demos",
            "showcase",
            "showcases",
            "playground",
            "playgrounds",
            "tutorial",
            "tutorials",
            "workshop",
            "workshops",
            "helloworld",
            "poc",
            "pocs",
            "petclinic",
            "petstore");

    /** Words for programs for the command line. */
    static final Set<String> TOOLS = Set.of("cli", "tool", "tools");

    /** Words for a set-up on somebody's own machine. */
    static final Set<String> TRIALS =
            Set.of("dev", "devel", "development", "local", "localhost", "localdev", "sandbox", "vagrant");

    /** Words in the folders by whose content something is deployed. */
    static final Set<String> DEPLOYMENT = Set.of(
            "k8s",
            "k3s",
            "kube",
            "kubernetes",
            "kubernetesmanifests",
            "manifest",
            "manifests",
            "kustomize",
            "overlays",
            "openshift",
            "ocp",
            "helm",
            "chart",
            "charts",
            "deploy",
            "deployment",
            "deployments",
            "infra",
            "infrastructure",
            "ops",
            "operations",
            "gitops",
            "nais",
            "argocd",
            "flux",
            "cloudformation",
            "cfn",
            "aws");

    /** Hidden folders with parts of the product; other hidden folders hold settings of tools. */
    static final Set<String> HIDDEN_PRODUCT = Set.of(
            ".deploy",
            ".deployment",
            ".docker",
            ".ebextensions",
            ".helm",
            ".infra",
            ".k8s",
            ".kubernetes",
            ".nais",
            ".openshift",
            ".ops",
            ".s2i");

    /** Folders of documentation that hold copies of what stands elsewhere. */
    static final Set<String> COPIES = Set.of("versioned_docs", "i18n", "translations");

    /** Folders of the version that a versioned or translated document is a copy of; {@code ""} is the folder above. */
    static final List<String> ORIGINALS = List.of("", "en", "latest", "current", "next", "main", "master", "stable");

    static final Set<String> LANGUAGES = Set.of(
            "ar", "bg", "ca", "cn", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hu", "id",
            "it", "ja", "jp", "ko", "kr", "nb", "nl", "nn", "no", "pl", "pt", "ro", "ru", "sk", "sl", "sr", "sv", "th",
            "tr", "uk", "ur", "vi", "zh");

    private PlaceNames() {}
}
