package org.openbydefault.hostile;

import java.util.ArrayList;
import java.util.List;
import org.openbydefault.project.ProjectKind;
import org.openbydefault.testkit.Repository;

/** Every format that is parsed, filled with pieces of markup that open what nothing closes. */
final class HostileTexts {

    private static final List<String> MARKUP = List.of(
            "[",
            "![a](",
            "[a](b",
            "<a href=x>t ",
            "<!-- ",
            "`",
            "*_",
            "> ",
            " - ",
            "# a\n",
            "a\n=\n",
            "[a]: b\n[a]\n",
            "&#10;&amp;",
            "|a|b\n|-|-\n",
            "{a}[",
            "\u202e\u00a0");

    private static final List<String> DOCUMENTS = List.of(
            "README.md", "README.adoc", "README.rst", "README.html", "docs/install.md", "src/site/apt/install.apt");

    private static final List<String> DATA = List.of(
            "- ",
            "{a: ",
            "[",
            "? ",
            "&a *a ",
            "a: &a [*a]\n",
            "!!x ",
            "\"",
            "|\n a\n",
            "<<: *a\n",
            "---\n",
            "a: b\n",
            "# \n");

    private static final List<String> IMAGE_FILES = List.of(
            "\\\n", "FROM a AS b\n", "FROM ${a}\nARG a=${a}\n", "RUN <<E\n", "COPY --from=", "ONBUILD ", "# a\n");

    private static final List<String> LICENCES = List.of(
            "MIT ",
            "Permission is hereby granted, free of charge, to any person obtaining a copy ",
            "Licensed under the Apache License, Version 2.0\n",
            "SPDX-License-Identifier: (MIT OR (",
            "Copyright (c) 2020 ",
            "a b ",
            "(",
            "\n");

    private HostileTexts() {}

    /** @param size characters of each text */
    static List<HostileCase> all(int size) {
        List<HostileCase> all = new ArrayList<>();
        for (String path : DOCUMENTS) {
            addAll(all, path, MARKUP, size);
        }
        addAll(all, "deploy/app.yaml", DATA, size);
        addAll(all, "publiccode.yml", DATA, size);
        addAll(all, "Dockerfile", IMAGE_FILES, size);
        addAll(all, "LICENSE", LICENCES, size);
        return all;
    }

    private static void addAll(List<HostileCase> all, String path, List<String> pieces, int size) {
        for (String piece : pieces) {
            String text = piece.repeat(size / piece.length());
            all.add(HostileCase.of(
                    path + " of " + piece.replace("\n", "\\n"),
                    () -> Repository.withPom().and(path, text).ofKind(ProjectKind.SERVICE)));
        }
    }
}
