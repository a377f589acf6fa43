package org.openbydefault.rules.license;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openbydefault.project.DataNode;
import org.openbydefault.project.Location;
import org.openbydefault.project.Pom;
import org.openbydefault.project.PomLicense;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Finding;

/** Reads what places beside the licence file say about the licence. */
final class Declarations {

    static final List<String> SEARCHED = List.of(
            "<licenses> of the POM",
            "publiccode.yml legal.license",
            "codemeta.json, CITATION.cff, package.json license",
            "pyproject.toml project.license",
            "REUSE.toml SPDX-License-Identifier",
            "SPDX-License-Identifier in the licence file",
            "README: licence section and badge");

    private static final String CITATION = "CITATION.cff";

    private static final List<String> DATA_FILES =
            List.of("publiccode.yml", "publiccode.yaml", "codemeta.json", CITATION, "package.json");

    private static final String TAG = "SPDX-License-Identifier";

    private final Project project;
    private final SourceTree files;
    private final List<Declaration> found = new ArrayList<>();

    private Declarations(Project project) {
        this.project = project;
        this.files = project.files();
    }

    /** All that speak, the most formal first. */
    static List<Declaration> of(Project project, RepositoryLicenses licensing) {
        Declarations declarations = new Declarations(project);
        declarations.pom();
        declarations.data("publiccode.yml", "legal", "license");
        declarations.data("publiccode.yaml", "legal", "license");
        declarations.data("codemeta.json", "license");
        declarations.data(CITATION, "license");
        declarations.npm();
        declarations.add(PyProject.license(project.files()));
        declarations.tags(ReuseFile.PATH);
        for (LicenseText text : licensing.stated()) {
            if (!text.isTag()) {
                declarations.tags(text.path());
            }
        }
        declarations.found.addAll(new ReadmeLicense(project).declarations());
        return declarations.found;
    }

    /** The files that should say something about the licence, but are malformed. */
    static List<Finding> malformed(Project project) {
        List<Finding> findings = new ArrayList<>();
        SourceTree files = project.files();
        for (String path : DATA_FILES) {
            if (files.paths().contains(path)
                    && files.text(path).isKnown()
                    && !files.data(path).isKnown()) {
                findings.add(Finding.of(
                        Location.of(path),
                        "syntax",
                        "What " + path + " says about the licence is not known: "
                                + files.data(path).reason(),
                        "Correct " + path + ", so that programs can read it"));
            }
        }
        return findings;
    }

    private void pom() {
        Optional<Pom> pom = project.pom().value();
        List<PomLicense> licenses = pom.isPresent() ? pom.get().licenses() : List.of();
        if (licenses.isEmpty()) {
            return;
        }
        PomLicense first = licenses.get(0);
        DeclarationBuilder builder = new DeclarationBuilder(first.location(), "<licenses>");
        for (PomLicense license : licenses) {
            builder.named(license.name().orElse(""), license.url().orElse(""));
        }
        add(first.foreignModel().isPresent() ? builder.buildForeign() : builder.build());
    }

    private void data(String path, String... member) {
        if (files.paths().contains(path)) {
            Optional<DataNode> data = files.data(path).value();
            Optional<DataNode> node = data.isPresent() ? data.get().get(member) : Optional.empty();
            if (node.isPresent()) {
                data(path, String.join(".", member), node.get());
            }
        }
    }

    private void data(String path, String source, DataNode value) {
        DeclarationBuilder builder = new DeclarationBuilder(Location.of(path, value.line()), source);
        if (path.equals(CITATION) && isOfSoftware(files.data(path).value().orElseThrow())) {
            builder.ofSoftware();
        }
        List<DataNode> items = value.items().isEmpty() ? List.of(value) : value.items();
        for (DataNode item : items) {
            Optional<String> text = item.text().isPresent() ? item.text() : textOf(item);
            if (text.isPresent() && !text.get().isBlank()) {
                builder.value(text.get());
            }
        }
        add(builder.build());
    }

    /** A citation is of software where it does not say "dataset". */
    private static boolean isOfSoftware(DataNode citation) {
        return citation.get("type")
                .flatMap(DataNode::text)
                .map("software"::equals)
                .orElse(true);
    }

    /** The {@code @id} of JSON-LD, or the members that npm and schema.org have used. */
    private static Optional<String> textOf(DataNode item) {
        for (String member : new String[] {"@id", "identifier", "type", "name", "url"}) {
            Optional<String> text = item.get(member).flatMap(DataNode::text);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    /** A private package is for tools of the build; what it says was mostly written by {@code npm init}. */
    private void npm() {
        String path = "package.json";
        if (!files.paths().contains(path)) {
            return;
        }
        Map<String, DataNode> members =
                files.data(path).value().map(DataNode::members).orElse(Map.of());
        if (!isTrue(members.get("private"))) {
            data(path, "license");
            data(path, "licenses");
        }
    }

    private static boolean isTrue(@Nullable DataNode node) {
        return node != null && node.text().map("true"::equals).orElse(false);
    }

    /** The SPDX tags in a file, as one declaration. */
    private void tags(String path) {
        if (!files.paths().contains(path) || !files.text(path).isKnown()) {
            return;
        }
        SourceText source = files.text(path).value().get();
        DeclarationBuilder builder = null;
        int line = 1;
        for (String text : path.equals(ReuseFile.PATH) ? ReuseFile.lines(source.text()) : lines(source)) {
            int at = text.indexOf(TAG);
            if (at >= 0) {
                builder = builder == null ? new DeclarationBuilder(Location.of(path, line), TAG) : builder;
                tagged(text.substring(at + TAG.length()), builder);
            }
            line++;
        }
        if (builder != null) {
            add(builder.build());
        }
    }

    private static List<String> lines(SourceText source) {
        return List.of(source.text().split("\n", -1));
    }

    /** {@code : MIT}, or in TOML {@code = "MIT"} or {@code = ["MIT", "CC0-1.0"]}. */
    private static void tagged(String rest, DeclarationBuilder builder) {
        for (String value : rest.replaceAll("[:=\"'\\[\\]]|\\*/|-->", " ").split(",", -1)) {
            if (!value.isBlank()) {
                builder.value(value);
            }
        }
    }

    private void add(Optional<Declaration> declaration) {
        if (declaration.isPresent()) {
            found.add(declaration.get());
        }
    }
}
