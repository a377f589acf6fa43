package org.openbydefault.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openbydefault.address.Address;
import org.openbydefault.address.Credentials;
import org.openbydefault.address.ScmUrl;
import org.openbydefault.deployment.ImageFile;
import org.openbydefault.document.Formats;
import org.openbydefault.git.GitRepository;
import org.openbydefault.license.LicenseIdentifier;
import org.openbydefault.license.LicenseName;
import org.openbydefault.project.SourceText;
import org.openbydefault.testkit.Repository;

/** Gives what a coverage-guided fuzzer makes up to one reader of untrusted text. What it throws is a finding. */
public final class ParserFuzzer {

    private static String target = "";

    private ParserFuzzer() {}

    /** Called by the fuzzer once, with the name of the file whose reader is to be tried. */
    public static void fuzzerInitialize(String... arguments) {
        target = arguments[0];
    }

    /** Called by the fuzzer for each input. */
    public static void fuzzerTestOneInput(byte[] input) {
        String text = new String(input, StandardCharsets.UTF_8);
        switch (target) {
            case "LICENSE" -> LicenseIdentifier.bundled().identify(text);
            case "Dockerfile" -> ImageFile.of(new SourceText(target, text, false));
            case "app.yaml", "app.json" -> new Formats().data(new SourceText(target, text, false));
            case "pom.xml" -> Repository.empty().and(target, input).project().pom();
            case "address" -> readAddress(text);
            case "config", "index" -> readGit(input);
            default -> new Formats().document(new SourceText(target, text, false));
        }
    }

    private static void readAddress(String text) {
        Address.of(text).shown();
        ScmUrl.parse(text);
        Credentials.masked(text);
        Credentials.removed(text);
        LicenseName.read(text, text);
    }

    private static void readGit(byte[] input) {
        try {
            Path git = gitDirectory();
            Files.write(git.resolve(target), input);
            GitRepository repository = GitRepository.containing(git.getParent());
            repository.remotes();
            repository.tracked();
            repository.submodules();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Path gitDirectory() throws IOException {
        Path git = Path.of(System.getProperty("java.io.tmpdir"), "fuzz-" + ProcessHandle.current().pid(), ".git");
        if (!Files.exists(git)) {
            Files.createDirectories(git.resolve("objects"));
            Files.createDirectories(git.resolve("refs"));
            Files.writeString(git.resolve("HEAD"), "ref: refs/heads/main\n");
            Files.writeString(git.resolve("config"), "[core]\nrepositoryformatversion = 0\n");
        }
        return git;
    }
}
