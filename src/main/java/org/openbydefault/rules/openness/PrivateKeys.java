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

    /** Words in names without extension that make a file a candidate, as in {@code id_rsa} and {@code deploy_key}. */
    private static final Set<String> KEY_WORDS =
            Set.of("key", "keys", "rsa", "dsa", "ecdsa", "ed25519", "keystore", "private", "privkey", "secring");

    private static final int HEAD_OF_SETTINGS = 1 << 14;

    private static final int MOST_SETTINGS = 200;

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
            "*.pem, *.key, *.p12, *.jks, *.asc, *.gpg and the like",
            "id_rsa and other names that speak of keys",
            ".env, *.yml, *.properties, *.json and the like whose names speak of settings or secrets");

    private static final RuleInfo INFO = RuleInfo.of(
                    "private-keys", Family.OPENNESS, Severity.ERROR, "No private key is tracked outside test fixtures")
            .withOption(AllowedPaths.OPTION.name(), AllowedPaths.OPTION.description())
            .supporting(Framework.OSPS_BASELINE, "OSPS-BR-07.01")
            .supporting(Framework.STANDARD_FOR_PUBLIC_CODE, "code-in-the-open");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Verdict check(Project project, Options options) {
        AllowedPaths allowed = new AllowedPaths(options);
        Assessment assessment = new Assessment();
        int longer = 0;
        for (String path : candidates(project.files().paths())) {
            if (!allowed.contains(path) && !ProductPaths.isBelowSideName(path)) {
                Fact<byte[]> head = project.files().head(path, HEAD);
                assess(path, head, assessment);
                longer += head.isKnown() && head.value().get().length == HEAD ? 1 : 0;
            }
        }
        for (String path : settings(project.files().paths())) {
            if (!allowed.contains(path) && !ProductPaths.isBelowSideName(path)) {
                Fact<byte[]> head = project.files().head(path, HEAD_OF_SETTINGS);
                assessSettings(path, head, assessment);
                longer += head.isKnown() && head.value().get().length == HEAD_OF_SETTINGS ? 1 : 0;
            }
        }
        return assessment
                .verdict(Verdict.passed(
                        "No private key in " + Wording.counted(assessment.countInnocent(), "file", "files")
                                + " that could hold one" + assessment.remainder()
                                + remainder(project.files().paths(), longer)))
                .withSearched(SEARCHED);
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

    private static void assess(String path, Fact<byte[]> head, Assessment assessment) {
        if (!head.isKnown()) {
            assessment.undecided(head.reason());
            return;
        }
        Optional<PrivateKey> key = key(head.value().get());
        if (key.isEmpty()) {
            assessment.innocent();
        } else {
            say(path, key.get(), assessment);
        }
    }

    private static void assessSettings(String path, Fact<byte[]> head, Assessment assessment) {
        Optional<PrivateKey> key =
                head.isKnown() ? EmbeddedKeys.first(text(head.value().get())) : Optional.empty();
        if (key.isPresent()) {
            say(path, key.get(), assessment);
        }
    }

    private static void say(String path, PrivateKey key, Assessment assessment) {
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
                    "git rm --cached " + path
                            + ", revoke the key, since history keeps it, and hand it over at run time."
                            + " If it is a test fixture, move it below a test folder");
        }
    }

    private static Optional<PrivateKey> key(byte[] head) {
        if (OpenPgp.isSecretKey(head)) {
            return Optional.of(new PrivateKey("an OpenPGP secret key", 0));
        }
        Optional<PrivateKey> stored = KeyStores.first(head);
        return stored.isPresent() ? stored : PemKeys.first(text(head));
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
        return candidates;
    }

    private static List<String> settings(RepositoryPaths paths) {
        List<String> found = new ArrayList<>();
        for (String path : paths.withExtension(SETTINGS)) {
            if (found.size() < MOST_SETTINGS && speaksOfSecrets(SourceTree.name(path))) {
                found.add(path);
            }
        }
        found.addAll(paths.named(".env", ".env.local", ".env.prod", ".env.production"));
        return found;
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
