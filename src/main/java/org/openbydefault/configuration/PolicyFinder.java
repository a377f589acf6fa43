package org.openbydefault.configuration;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Finds a policy by the word that names it: a file, or a resource of the plugin's class path. Never an address. */
public final class PolicyFinder {

    private final PolicyFolder start;
    private final PolicyFolder classPath;

    /**
     * @param folder what a relative path starts from
     * @param classPath of the plugin and of its dependencies
     */
    public PolicyFinder(Path folder, ClassLoader classPath) {
        this.start = new PolicyFolder.OnDisk(folder);
        this.classPath = new PolicyFolder.OnClassPath(classPath, "");
    }

    /** The policy of that name; empty where there is none. */
    Optional<PolicyText> find(String word) throws IOException {
        return find(word, start);
    }

    /** The policy of that name in a folder or else of the class path; empty where there is none. */
    Optional<PolicyText> find(String word, PolicyFolder folder) throws IOException {
        Optional<PolicyText> beside = folder.find(word);
        return beside.isPresent() ? beside : classPath.find(word);
    }
}
