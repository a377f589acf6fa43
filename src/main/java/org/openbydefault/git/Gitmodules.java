package org.openbydefault.git;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.address.Credentials;
import org.openbydefault.project.GitSubmodule;

/** What {@code .gitmodules} says of the submodules. */
final class Gitmodules {

    static final String NAME = ".gitmodules";

    private final Map<String, ConfigEntry> urls;

    private Gitmodules(Map<String, ConfigEntry> urls) {
        this.urls = urls;
    }

    /** For a repository without that file. */
    static Gitmodules absent() {
        return new Gitmodules(Map.of());
    }

    /** Git refuses to follow it. */
    static UnreadableException symbolicLink() {
        return new UnreadableException(".gitmodules is a symbolic link, which Git refuses");
    }

    /** @throws UnreadableException if the text is no configuration */
    static Gitmodules parse(String text) throws UnreadableException {
        Map<String, String> paths = new HashMap<>();
        Map<String, ConfigEntry> urls = new HashMap<>();
        for (ConfigEntry entry : ConfigFile.parse(NAME, text)) {
            if (entry.is("submodule", "path")) {
                paths.put(entry.subsection(), entry.value().orElse(""));
            } else if (entry.is("submodule", "url")) {
                urls.put(entry.subsection(), entry);
            }
        }
        Map<String, ConfigEntry> byPath = new HashMap<>();
        for (Map.Entry<String, String> path : paths.entrySet()) {
            ConfigEntry url = urls.get(path.getKey());
            if (url != null) {
                byPath.put(path.getValue(), url);
            }
        }
        return new Gitmodules(byPath);
    }

    /** The submodules at these paths. */
    List<GitSubmodule> at(List<String> paths) {
        List<GitSubmodule> found = new ArrayList<>();
        for (String path : paths) {
            ConfigEntry url = urls.get(path);
            found.add(
                    url == null
                            ? new GitSubmodule(path, Optional.empty(), 0)
                            : new GitSubmodule(path, url.value().map(Credentials::removed), url.line()));
        }
        return found;
    }
}
