package org.openbydefault.rules.openness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.address.Audience;
import org.openbydefault.address.InternalHosts;
import org.openbydefault.documentation.ClosedDoor;
import org.openbydefault.documentation.NonPublicReferences;
import org.openbydefault.documentation.OperationsDocuments;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.GitSubmodule;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.SourceText;
import org.openbydefault.project.SourceTree;

/** What of a repository is closed, whether or not somebody says so. */
final class ClosedFacts {

    private static final String ATTRIBUTES = ".gitattributes";
    private static final String[] ENCRYPTED = {"kdbx", "age"};
    private static final String VAULT = "$ANSIBLE_VAULT;";

    /** How many files are opened to see whether they are encrypted. */
    private static final int MOST = 30;

    private final Project project;
    private final SourceTree files;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private int opened;

    /**
     * A closed part.
     *
     * @param path of the part, or of the document that leads to it; an image by its name, without its version
     * @param how it is closed, a clause behind the path
     * @param registry of an image
     */
    record Part(String path, Location location, String how, Optional<String> registry) {}

    private ClosedFacts(Project project) {
        this.project = project;
        this.files = project.files();
    }

    static List<Part> of(Project project) {
        ClosedFacts facts = new ClosedFacts(project);
        facts.addFiltered();
        facts.addEncrypted();
        facts.addSubmodules();
        facts.addDoors();
        facts.addImages();
        return new ArrayList<>(facts.parts.values());
    }

    private void add(String path, Location location, String how) {
        parts.putIfAbsent(path, new Part(path, location, how, Optional.empty()));
    }

    private void addFiltered() {
        Optional<SourceText> attributes =
                files.exists(ATTRIBUTES) ? files.text(ATTRIBUTES).value() : Optional.empty();
        String[] lines = attributes.isPresent() ? attributes.get().text().split("\n", -1) : new String[0];
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i].strip();
            if (line.contains("filter=git-crypt") && !line.startsWith("#")) {
                String pattern = line.substring(0, Math.max(line.indexOf(' '), line.indexOf('\t')));
                add(withoutStars(pattern), Location.of(ATTRIBUTES, i + 1), "is encrypted with git-crypt");
            }
        }
    }

    /** {@code secrets/**} stands for the folder. */
    private static String withoutStars(String pattern) {
        int star = pattern.indexOf('*');
        boolean isFolder = star > 0 && pattern.charAt(star - 1) == '/';
        return isFolder ? pattern.substring(0, star) : pattern;
    }

    private void addEncrypted() {
        for (String path : files.paths().withExtension(ENCRYPTED)) {
            addProduct(path, "is encrypted");
        }
        for (String path : files.paths().withPart("vault", "secret", "sops", ".enc.")) {
            if (opened < MOST && mayBeEncrypted(SourceTree.name(path).toLowerCase(Locale.ROOT))) {
                open(path);
            }
        }
    }

    private static boolean mayBeEncrypted(String name) {
        return name.endsWith(".yml") || name.endsWith(".yaml") || name.endsWith(".json") || name.indexOf('.') < 0;
    }

    private void open(String path) {
        opened++;
        Optional<SourceText> text = files.text(path).value();
        if (text.isPresent() && text.get().text().startsWith(VAULT)) {
            addProduct(path, "is an encrypted Ansible vault");
        } else if (text.isPresent() && isOfSops(text.get().text())) {
            addProduct(path, "is encrypted with SOPS");
        }
    }

    private static boolean isOfSops(String text) {
        return text.contains("ENC[AES256_GCM,") && (text.contains("\nsops:") || text.contains("\"sops\":"));
    }

    private void addProduct(String path, String how) {
        if (!ProductPaths.isProbablyForTests(path) && !ProductPaths.isBorrowed(path)) {
            add(path, Location.of(path), how);
        }
    }

    private void addSubmodules() {
        InternalHosts internalHosts = new InternalHosts(project.settings().internalHosts());
        for (GitSubmodule submodule : project.git().submodules().value().orElse(List.of())) {
            if (SubmodulesPublic.obstacle(project, submodule, internalHosts).isPresent()) {
                add(
                        submodule.path(),
                        Location.of(
                                files.exists(".gitmodules")
                                        ? ".gitmodules"
                                        : project.fallbackLocation().path()),
                        "is a submodule that outsiders cannot clone");
            }
        }
    }

    /** One for a document, however many places it has. */
    private void addDoors() {
        if (project.kind().kind().isOperated()) {
            List<String> documents = OperationsDocuments.of(project).read();
            for (ClosedDoor door : NonPublicReferences.of(project).in(documents)) {
                add(door.location().path(), door.location(), door.reason());
            }
        }
    }

    private void addImages() {
        if (!project.kind().kind().isOperated()) {
            return;
        }
        for (ImageAccess.Judged judged : ImageAccess.of(project).images()) {
            if (judged.audience() == Audience.ACCOUNT) {
                String name = withoutVersion(judged.image().reference());
                String registry = judged.registry().orElseThrow().text();
                parts.putIfAbsent(
                        name, new Part(name, judged.image().location(), judged.clause(), Optional.of(registry)));
            }
        }
    }

    /** {@code registry.example.org:5000/team/app:1.0@sha256:…} names the image before its last colon, or the digest. */
    private static String withoutVersion(String reference) {
        int digest = reference.indexOf('@');
        String name = digest < 0 ? reference : reference.substring(0, digest);
        int colon = name.lastIndexOf(':');
        return colon > name.lastIndexOf('/') ? name.substring(0, colon) : name;
    }
}
