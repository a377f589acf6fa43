package org.openbydefault.rules.openness;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openbydefault.places.ProductPaths;
import org.openbydefault.project.Fact;
import org.openbydefault.project.Location;
import org.openbydefault.project.Project;
import org.openbydefault.project.RepositoryPaths;
import org.openbydefault.project.SourceTree;
import org.openbydefault.rule.Family;
import org.openbydefault.rule.Framework;
import org.openbydefault.rule.Options;
import org.openbydefault.rule.Rule;
import org.openbydefault.rule.RuleInfo;
import org.openbydefault.rule.Severity;
import org.openbydefault.rule.Verdict;
import org.openbydefault.secrets.EmbeddedKeys;
import org.openbydefault.secrets.KeyStores;
import org.openbydefault.secrets.OpenPgp;
import org.openbydefault.secrets.PemKeys;
import org.openbydefault.secrets.PrivateKey;
import org.openbydefault.secrets.TextKeys;
import org.openbydefault.text.QuotedText;
import org.openbydefault.text.Wording;
import org.openbydefault.text.Words;

/** Whoever can read a private key can act for its owner; a public repository is read by everybody. */
public final class PrivateKeys implements Rule {

    private static final int HEAD = 1 << 16;

    private static final String[] EXTENSIONS = {
        "pem",
        "key",
        "p8",
        "pk8",
        "pkcs8",
        "pkcs1",
        "der",
        "ppk",
        "jks",
        "jceks",
        "keystore",
        "ks",
        "p12",
        "pfx",
        "pkcs12",
        "asc",
        "gpg",
        "pgp",
        "sec",
        "priv",
        "private",
        "privkey",
        "rsa",
        "dsa",
        "ecdsa",
        "ed25519",
        "crt",
        "cer",
        "cert",
        "ovpn"
    };

    /** What is behind the name of a copy, or of a key that is a plain text. */
    private static final String[] REMAINS = {"txt", "bak", "old", "orig", "backup", "save"};

    /** Words in names without extension that make a file a candidate, as in {@code id_rsa} and {@code deploy_key}. */
    private static final Set<String> KEY_WORDS =
            Set.of("key", "keys", "rsa", "dsa", "ecdsa", "ed25519", "keystore", "private", "privkey", "secring");

    private static final int HEAD_OF_SETTINGS = 1 << 14;

    private static final int MOST_SETTINGS = 200;

    /** How many files of JSON are opened whose names say nothing: clouds give keys out so. */
    private static final int MOST_NEUTRAL = 60;

    /** Extensions of files of settings, which may hold a key as a value. */
    private static final String[] SETTINGS = {
        "yml", "yaml", "properties", "json", "env", "conf", "cfg", "cnf", "ini", "toml", "tfvars"
    };

    /** Words in the names of settings in which secrets are at home. */
    private static final Set<String> SECRET_WORDS = Set.of(
            "env",
            "secret",
            "secrets",
            "credential",
            "credentials",
            "application",
            "bootstrap",
            "config",
            "configmap",
            "settings",
            "values",
            "auth",
            "jwt",
            "jwk",
            "oauth",
            "oidc",
            "saml",
            "sso",
            "ssl",
            "tls",
            "token",
            "account",
            "firebase");

    /** Words of paths that speak for a key that protects nothing, besides those of trials and demonstrations. */
    private static final Set<String> MOCK_WORDS =
            Set.of("dummy", "snakeoil", "insecure", "selfsigned", "signed", "fake", "stub");

    private static final String SUBJECT = "private-key";

    private static final List<String> SEARCHED = List.of(
            "*.pem, *.key, *.p12, *.jks, *.asc, *.gpg and the like, copies of them and texts named for keys",
            "id_rsa and other names that speak of keys",
            ".env, *.yml, *.properties, *.json and the like whose names speak of settings or secrets");

    private static final RuleInfo INFO = RuleInfo.of(
                    "private-keys", Family.OPENNESS, Severity.ERROR, "No private key is tracked outside test fixtures")
            .withOption(AllowedPaths.OPTION, AllowedPaths.DESCRIPTION)
            .supporting(Framework.OSPS_BASELINE, "OSPS-BR-07.01")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "code-in-the-open");

    /** What to do with a key that lies at {@code %s}. */
    private static final String OUT_OF_GIT = "git rm --cached %s, revoke the key, since history keeps it";

    private static final String OUT_OF_FOLDER = "Move %s out of this folder, revoke the key if anybody else had it";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        AllowedPaths allowed = new AllowedPaths(options);
        Assessment assessment = new Assessment();
        String takenOut = project.git().isPresent() ? OUT_OF_GIT : OUT_OF_FOLDER;
        int leftOut = 0;
        int longer = 0;
        for (String path : candidates(project.files().paths())) {
            if (ProductPaths.isBelowSideName(path)) {
                leftOut++;
            } else if (!allowed.contains(path)) {
                Fact<byte[]> head = project.files().head(path, HEAD);
                assess(path, head, takenOut, assessment);
                longer += head.isKnown() && head.value().get().length == HEAD ? 1 : 0;
            }
        }
        for (String path : settings(project.files().paths())) {
            if (!allowed.contains(path) && !ProductPaths.isBelowSideName(path)) {
                Fact<byte[]> head = project.files().head(path, HEAD_OF_SETTINGS);
                assessSettings(path, head, takenOut, assessment);
                longer += head.isKnown() && head.value().get().length == HEAD_OF_SETTINGS ? 1 : 0;
            }
        }
        return assessment
                .verdict(Verdict.passed(read(assessment.countInnocent(), leftOut)
                        + assessment.remainder()
                        + remainder(project.files().paths(), longer)
                        + allowed.stale()))
                .withSearched(SEARCHED);
    }

    private static String read(int count, int leftOut) {
        String others = "left out as tests or samples";
        if (count == 0 && leftOut > 0) {
            return "Nothing could hold a private key but " + Wording.counted(leftOut, "file", "files") + " " + others;
        }
        return "No private key in " + Wording.counted(count, "file", "files") + " that could hold one"
                + (leftOut == 0 ? "" : "; " + Wording.counted(leftOut, "other", "others") + " " + others);
    }

    /** What was not looked at, as the end of a message. */
    private static String remainder(RepositoryPaths paths, int longer) {
        int settings = 0;
        for (String path : paths.withExtension(SETTINGS)) {
            settings += speaksOfSecrets(SourceTree.name(path)) ? 1 : 0;
        }
        String beyond = settings > MOST_SETTINGS
                ? "; not looked at: " + Wording.counted(settings - MOST_SETTINGS, "file", "files") + " of settings"
                : "";
        return beyond
                + (longer == 0
                        ? ""
                        : "; of " + Wording.counted(longer, "file", "files") + " the first " + (HEAD >> 10) + " KiB, of"
                                + " settings the first " + (HEAD_OF_SETTINGS >> 10) + ", were looked at");
    }

    private static void assess(String path, Fact<byte[]> head, String takenOut, Assessment assessment) {
        if (!head.isKnown()) {
            assessment.undecided(head.reason());
            return;
        }
        Optional<PrivateKey> key = key(head.value().get());
        if (key.isEmpty()) {
            assessment.innocent();
        } else {
            say(path, key.get(), takenOut, assessment);
        }
    }

    private static void assessSettings(String path, Fact<byte[]> head, String takenOut, Assessment assessment) {
        Optional<PrivateKey> key = head.isKnown() ? inText(text(head.value().get())) : Optional.empty();
        if (key.isPresent()) {
            say(path, key.get(), takenOut, assessment);
        }
    }

    private static void say(String path, PrivateKey key, String takenOut, Assessment assessment) {
        Location location = Location.of(path, key.line());
        if (isForTrial(path)) {
            assessment.doubtful(
                    location,
                    SUBJECT,
                    SourceTree.name(path) + " holds " + key.what() + "; its path speaks of a trial set-up",
                    "If anything real trusts it, revoke it; else name the path in the option allow of private-keys,"
                            + " or generate the key at set-up");
        } else {
            assessment.wrong(
                    location,
                    SUBJECT,
                    SourceTree.name(path) + " holds " + key.what(),
                    takenOut.replace("%s", QuotedText.shellWord(path))
                            + ", and hand it over at run time."
                            + " If it is a test fixture, move it below a test folder");
        }
    }

    private static Optional<PrivateKey> key(byte[] head) {
        if (OpenPgp.isSecretKey(head)) {
            return Optional.of(new PrivateKey("an OpenPGP secret key", 0));
        }
        Optional<PrivateKey> stored = KeyStores.first(head);
        if (stored.isPresent()) {
            return stored;
        }
        Optional<PrivateKey> block = PemKeys.first(text(head));
        return block.isPresent() ? block : TextKeys.first(text(head));
    }

    private static Optional<PrivateKey> inText(String text) {
        Optional<PrivateKey> embedded = EmbeddedKeys.first(text);
        return embedded.isPresent() ? embedded : TextKeys.first(text);
    }

    private static String text(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith("\u00ef\u00bb\u00bf") ? text.substring(3) : text;
    }

    private static List<String> candidates(RepositoryPaths paths) {
        List<String> found = paths.withExtension(EXTENSIONS);
        List<String> candidates = new ArrayList<>(found);
        for (String path : paths.withExtension("")) {
            if (containsOneOf(KEY_WORDS, SourceTree.name(path))) {
                candidates.add(path);
            }
        }
        for (String path : paths.withExtension(REMAINS)) {
            String name = SourceTree.name(path);
            String original = name.substring(0, name.lastIndexOf('.'));
            boolean isOfKey = List.of(EXTENSIONS).contains(SourceTree.extension(original));
            if (isOfKey || containsOneOf(KEY_WORDS, original)) {
                candidates.add(path);
            }
        }
        return candidates;
    }

    private static List<String> settings(RepositoryPaths paths) {
        List<String> found = new ArrayList<>();
        for (String path : paths.withExtension(SETTINGS)) {
            if (found.size() < MOST_SETTINGS && speaksOfSecrets(SourceTree.name(path))) {
                found.add(path);
            }
        }
        int others = 0;
        for (String path : paths.withExtension("json")) {
            if (others < MOST_NEUTRAL && !found.contains(path) && !isOfTools(SourceTree.name(path))) {
                others++;
                found.add(path);
            }
        }
        found.addAll(paths.named(".env", ".env.local", ".env.prod", ".env.production"));
        return found;
    }

    /** Files of package managers and compilers, which come in great numbers. */
    private static boolean isOfTools(String name) {
        return name.startsWith("package") || name.startsWith("tsconfig") || name.startsWith(".");
    }

    private static boolean speaksOfSecrets(String name) {
        return containsOneOf(SECRET_WORDS, name) || containsOneOf(KEY_WORDS, name);
    }

    private static boolean isForTrial(String path) {
        return ProductPaths.isForShow(path) || containsOneOf(MOCK_WORDS, path);
    }

    private static boolean containsOneOf(Set<String> words, String name) {
        for (String word : Words.ofName(name)) {
            if (words.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
