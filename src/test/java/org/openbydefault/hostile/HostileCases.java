package org.openbydefault.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.rule.Outcome;
import org.openbydefault.testkit.Repository;

/** All hostile cases. */
final class HostileCases {

    /** The property for how many characters the repeated texts have. */
    static final String SIZE = "hostile.size";

    /** What no log and no report may show. */
    static final String SECRET = "hunter2";

    private HostileCases() {}

    static List<HostileCase> all() {
        List<HostileCase> all = new ArrayList<>();
        all.addAll(budget());
        all.addAll(lies());
        all.addAll(HostileTexts.all(size()));
        return all;
    }

    private static int size() {
        String size = System.getProperty(SIZE, "");
        return size.isEmpty() ? 32 << 10 : Integer.parseInt(size);
    }

    /** Text that would speak in the name of the build, and files that would be taken for more than they are. */
    private static List<HostileCase> lies() {
        String longTarget = "a/".repeat(200_000) + "x.md";
        return List.of(
                HostileCase.of(
                        "log: a workflow command in a link, encoded",
                        () -> text("README.md", "# A\n\n[y](./nope/%0A%C2%A0%3A%3Astop-commands%3A%3Ax)")),
                HostileCase.of(
                        "log: a workflow command in a link, by entities",
                        () -> text("README.md", "# A\n\n[y](<./nope&#10;&nbsp;::stop-commands::x>)")),
                HostileCase.of(
                        "log: a workflow command in an HTML link",
                        () -> text("README.html", "<h1>A</h1><a href=\"nope\n::stop-commands::x\">y</a>")),
                HostileCase.of(
                        "log: a workflow command in a file name",
                        () -> Repository.withPom()
                                .and("docs/\n::error::x.md", "# A\n\n[y](nope.md)")
                                .and("README.md", "# A\n\n[y](docs/nope.md)")),
                HostileCase.of(
                        "log: a workflow command in the POM",
                        () -> base().andPom("<url>\n::error::x</url><scm><url>x\n\u202f::error::y</url>"
                                + "<connection>scm:git:\n::z</connection></scm>")),
                HostileCase.of(
                        "log: a workflow command in a submodule", () -> base().andSubmodule("\n::error::x", "\n::y")),
                HostileCase.of(
                        "log: a workflow command in an image",
                        () -> text("docker-compose.yml", "services: {app: {image: \"a\\n::error::x\"}}")
                                .ofKind(ProjectKind.SERVICE)),
                HostileCase.of(
                        "log: one link target of 400,000 characters",
                        () -> text("README.md", "# A\n\n[y](" + longTarget + ")")),
                HostileCase.of(
                        "log: a POM address of 400,000 characters",
                        () -> base().andPom("<url>https://acme.lan/" + longTarget + "</url><scm><url>https://acme.lan/"
                                + longTarget + "</url></scm>")),
                HostileCase.of("verdict: a condition behind the end of what is read", HostileCases::longLicence)
                        .whereNot("license-approved", Outcome.PASSED)
                        .whereNot("license-recognized", Outcome.PASSED)
                        .whereNot("license-permissive", Outcome.PASSED),
                HostileCase.of(
                                "verdict: a POM in UTF-16",
                                () -> base().and(
                                                "pom.xml",
                                                ("<?xml version=\"1.0\" encoding=\"UTF-16\"?><project><modelVersion>4.0.0</modelVersion>"
                                                                + "<groupId>g</groupId><artifactId>a</artifactId><version>1</version>"
                                                                + "<name>Größe</name></project>")
                                                        .getBytes(StandardCharsets.UTF_16)))
                        .where("scm", Outcome.FAILED));
    }

    private static Repository longLicence() {
        String mit =
                "MIT License\n\nCopyright (c) 2020 Acme\n\nPermission is hereby granted, free of charge, to any person"
                        + " obtaining a copy of this software and associated documentation files (the \"Software\"), to deal in"
                        + " the Software without restriction, including without limitation the rights to use, copy, modify,"
                        + " merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to"
                        + " whom the Software is furnished to do so, subject to the following conditions:\n\nThe above copyright"
                        + " notice and this permission notice shall be included in all copies or substantial portions of the"
                        + " Software.\n\nTHE SOFTWARE IS PROVIDED \"AS IS\", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED,"
                        + " INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND"
                        + " NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES"
                        + " OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN"
                        + " CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.\n";
        return base().andPom().and("LICENSE", mit + "\n".repeat(1_100_000) + "Commercial use is forbidden.\n");
    }

    /** Little input that asks for much memory or time. */
    private static List<HostileCase> budget() {
        return List.of(
                HostileCase.of("POM: properties that double", HostileCases::doubling)
                        .where("readme", Outcome.PASSED),
                HostileCase.of("POM: 14 properties that each name all others", HostileCases::allOthers),
                HostileCase.of("POM: a chain of 3,000 properties", () -> chain(3_000)),
                HostileCase.of("POM: a chain of 100,000 properties", () -> chain(100_000)),
                HostileCase.of("POM: 5,000 parents", HostileCases::parents),
                HostileCase.of(
                        "AsciiDoc: pass-through blocks with open links",
                        () -> text("README.adoc", "= Acme\n\n" + "++++\n<a href=x>\n++++\n".repeat(320 * 1024 / 21))),
                HostileCase.of("YAML: 60 documents with an alias bomb each", HostileCases::aliasBombs),
                HostileCase.of("Markdown: half headings, half links to anchors", HostileCases::anchors),
                HostileCase.of("Markdown: one link of 400,000 letters beside 6,000 documents", HostileCases::longLink),
                HostileCase.of("400 READMEs of 512 KiB", HostileCases::manyReadmes),
                HostileCase.of("600 manifests of 1 MiB", HostileCases::manyManifests),
                HostileCase.of("HTML: 40 documents of 512 KiB of <", HostileCases::brackets),
                HostileCase.of("5,000 documents at depth 1,900", HostileCases::deepDocuments));
    }

    private static Repository base() {
        return Repository.empty()
                .and(
                        "README.md",
                        "# Acme",
                        "",
                        "It counts sheep for shepherds who want to sleep, day and night, on every pasture that has a fence.");
    }

    private static Repository text(String path, String text) {
        return Repository.withPom().and(path, text);
    }

    private static Repository doubling() {
        StringBuilder properties = new StringBuilder("<properties>");
        for (int i = 0; i < 22; i++) {
            properties.append("<p%d>${p%d}${p%d}</p%d>".formatted(i, i + 1, i + 1, i));
        }
        return base().andPom("<name>${p0}</name>", properties + "<p22>xxxxxxxxxxxxxxxx</p22></properties>");
    }

    private static Repository allOthers() {
        StringBuilder properties = new StringBuilder("<properties>");
        for (int i = 0; i < 14; i++) {
            properties.append("<p" + i + ">");
            for (int j = 0; j < 14; j++) {
                properties.append(i == j ? "" : "${p" + j + "}");
            }
            properties.append("</p" + i + ">");
        }
        return base().andPom("<name>${p0}</name>", properties + "</properties>");
    }

    private static Repository chain(int length) {
        StringBuilder properties = new StringBuilder("<properties>");
        for (int i = 0; i < length; i++) {
            properties.append("<p" + i + ">${p" + (i + 1) + "}</p" + i + ">");
        }
        return base().and(
                        "pom.xml",
                        "<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>a</artifactId>"
                                + "<version>${p0}</version>" + properties + "</properties></project>");
    }

    private static Repository parents() {
        Repository repository = base();
        for (int i = 0; i < 5_000; i++) {
            String parent = i == 4_999
                    ? ""
                    : "<parent><groupId>g</groupId><artifactId>a" + (i + 1) + "</artifactId><version>1</version>"
                            + "<relativePath>" + (i == 0 ? "" : "../") + "p" + (i + 1)
                            + "/pom.xml</relativePath></parent>";
            repository.and(
                    i == 0 ? "pom.xml" : "p" + i + "/pom.xml",
                    "<project><modelVersion>4.0.0</modelVersion><groupId>g</groupId><artifactId>a" + i + "</artifactId>"
                            + "<version>1</version>" + parent + (i == 0 ? modules() : "") + "</project>");
        }
        return repository;
    }

    private static String modules() {
        StringBuilder modules = new StringBuilder("<modules>");
        for (int i = 1; i < 5_000; i++) {
            modules.append("<module>p" + i + "</module>");
        }
        return modules + "</modules>";
    }

    private static Repository aliasBombs() {
        StringBuilder bombs = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            bombs.append("---\nkind: Deployment\napiVersion: v1\n");
            bombs.append("a: &a [x,x,x,x,x,x,x,x,x]\n");
            for (char c = 'b'; c < 'g'; c++) {
                bombs.append(
                        c + ": &" + c + " [" + ("*" + (char) (c - 1) + ",").repeat(8) + "*" + (char) (c - 1) + "]\n");
            }
            bombs.append("z: {<<: *a, <<: *b}\n");
        }
        return text("deploy/x.yaml", bombs.toString())
                .and("README.md", "# Acme")
                .ofKind(ProjectKind.SERVICE);
    }

    private static Repository anchors() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 64 * 1024; i++) {
            text.append("# a" + i + "\n");
        }
        for (int i = 0; text.length() < 128 * 1024; i++) {
            text.append("[a](#nothing" + i + ")\n");
        }
        return text("README.md", text.toString());
    }

    private static Repository longLink() {
        Repository repository = text("README.md", "# A\n\n[x](" + "a".repeat(400_000) + ".md)\n");
        for (int i = 0; i < 6_000; i++) {
            repository.and("docs/" + "d".repeat(i % 40) + i + ".md", "# D");
        }
        return repository;
    }

    private static Repository manyReadmes() {
        byte[] text = "# Install\n\nSee [that](that.md) for more of it.\n\n"
                .repeat(11_000)
                .getBytes(StandardCharsets.UTF_8);
        Repository repository = Repository.withPom();
        for (int i = 0; i < 400; i++) {
            repository.and("docs/" + (i % 2 == 0 ? "install" : "operations") + i + "/README.md", text);
        }
        return repository.ofKind(ProjectKind.SERVICE);
    }

    private static Repository manyManifests() {
        byte[] text =
                "kind: Deployment\napiVersion: apps/v1\nspec: {template: {spec: {containers: [{image: a/b}]}}}\n---\n"
                        .repeat(11_000)
                        .getBytes(StandardCharsets.UTF_8);
        Repository repository = Repository.withPom();
        for (int i = 0; i < 600; i++) {
            repository.and("deploy/m" + i + ".yaml", text);
        }
        return repository.ofKind(ProjectKind.SERVICE);
    }

    private static Repository brackets() {
        byte[] text = "<".repeat(512 * 1024).getBytes(StandardCharsets.UTF_8);
        Repository repository = Repository.withPom().ofKind(ProjectKind.SERVICE);
        for (int i = 0; i < 40; i++) {
            repository.and("docs/install" + i + ".html", text).and("docs/operations" + i + ".md", text);
        }
        return repository;
    }

    private static Repository deepDocuments() {
        String folders = "d/".repeat(1_900);
        Repository repository =
                Repository.withPom().and("README.md", "# A\n\n[x](nothing.md)").ofKind(ProjectKind.SERVICE);
        for (int i = 0; i < 5_000; i++) {
            repository.and(folders + "install" + i + ".md", "# Install");
        }
        return repository;
    }
}
