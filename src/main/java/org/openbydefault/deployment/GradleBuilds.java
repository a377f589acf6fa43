package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openbydefault.project.Evidence;
import org.openbydefault.project.SourceTree;

/** What the build files of Gradle say about what they make, read as text: they are programs, and none is run. */
final class GradleBuilds {

    private static final Set<String> SERVERS = Set.of(
            "war",
            "com.bmuschko.docker-java-application",
            "com.bmuschko.docker-spring-boot-application",
            "com.google.cloud.tools.appengine",
            "com.google.cloud.tools.jib",
            "io.ktor.plugin",
            "io.micronaut.application",
            "io.quarkus",
            "org.gretty");

    private static final String SPRING_BOOT = "org.springframework.boot";

    private final SourceTree files;
    private final DeployablePaths paths;

    GradleBuilds(SourceTree files) {
        this.files = files;
        this.paths = new DeployablePaths(files);
    }

    /** The plugins that make or run a server, or an image of one. */
    List<Evidence> ofServices() {
        List<Evidence> found = new ArrayList<>();
        for (String path : buildFiles()) {
            String text = paths.text(path);
            for (String plugin : plugins(text)) {
                if (SERVERS.contains(plugin) || (plugin.equals(SPRING_BOOT) && !isWithoutProgram(text))) {
                    found.add(Evidence.named(path, "Gradle plugin " + plugin));
                }
            }
        }
        return found;
    }

    /** The manifests of Android applications that are no samples. */
    List<String> androidApplications() {
        List<String> found = new ArrayList<>();
        for (String path : buildFiles()) {
            String text = paths.text(path);
            if (isPublished(text)) {
                return List.of();
            }
            if (text.contains("com.android.application") || text.contains(".android.application")) {
                addManifest(path, found);
            }
        }
        return found;
    }

    private List<String> buildFiles() {
        List<String> found = new ArrayList<>();
        for (String path : files.paths().named("build.gradle", "build.gradle.kts")) {
            if (RepositoryContent.isOfProduct(path)) {
                found.add(path);
            }
        }
        return found;
    }

    private void addManifest(String buildFile, List<String> found) {
        String manifest = SourceTree.join(SourceTree.parent(buildFile), "src/main/AndroidManifest.xml");
        if (files.paths().contains(manifest)) {
            found.add(manifest);
        }
    }

    /** Whether a module goes to a repository of artifacts: then the application beside it shows a library. */
    private static boolean isPublished(String build) {
        boolean isLibrary = build.contains("android.library");
        return isLibrary
                && (build.contains("maven-publish")
                        || build.contains("mavenPublish")
                        || build.contains("maven.publish"));
    }

    /** The ids of the plugins that a build applies: {@code id 'war'}, {@code apply plugin: "war"}, {@code alias(…)}. */
    private static Set<String> plugins(String build) {
        Set<String> found = new LinkedHashSet<>();
        for (String line : build.lines().toList()) {
            String code = withoutBlock(line.strip());
            if (code.endsWith("apply false") || code.endsWith("apply(false)")) {
                continue;
            }
            if (isId(code) || code.startsWith("apply")) {
                found.add(quoted(code));
            } else if (code.equals("war") || code.equals("`war`")) {
                found.add("war");
            } else if (code.startsWith("alias") && letters(code).contains("springboot")) {
                found.add(SPRING_BOOT);
            }
        }
        return found;
    }

    /** {@code id = 'acme'} names a plugin that the build makes. */
    private static boolean isId(String code) {
        String value = code.startsWith("id") ? code.substring("id".length()).strip() : "";
        return value.startsWith("'") || value.startsWith("\"") || value.startsWith("(");
    }

    /** What follows the beginning of a block of plugins on its line. */
    private static String withoutBlock(String code) {
        String rest =
                code.startsWith("plugins") ? code.substring("plugins".length()).strip() : "";
        return rest.startsWith("{") ? rest.substring(1).strip() : code;
    }

    private static String quoted(String code) {
        int start = code.indexOf('\'') < 0 ? code.indexOf('"') : code.indexOf('\'');
        int end = start < 0 ? -1 : code.indexOf(code.charAt(start), start + 1);
        return end < 0 ? "" : code.substring(start + 1, end);
    }

    /** A library that takes versions from Spring Boot turns the archive of a program off. */
    private static boolean isWithoutProgram(String build) {
        String letters = letters(build);
        int archive = letters.indexOf("bootjar");
        int off = archive < 0 ? -1 : letters.indexOf("enabledfalse", archive);
        return off >= 0 && off - archive < "bootjar".length() * 2;
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters.append(text.charAt(i));
            }
        }
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
