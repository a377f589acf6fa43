package org.openbydefault.rules.openness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openbydefault.rule.Finding;
import org.openbydefault.rule.Outcome;
import org.openbydefault.rule.Verdict;
import org.openbydefault.testkit.Repository;

class PrivateKeysTest {

    private static final byte[] DER = generated("RSA");
    private static final String BODY =
            Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(DER);

    private final PrivateKeys rule = new PrivateKeys();

    @Test
    void finds_a_key_behind_a_certificate_and_points_at_its_line() {
        Verdict verdict = Repository.with(
                        "conf/server.pem",
                        "-----BEGIN CERTIFICATE-----",
                        BODY,
                        "-----END CERTIFICATE-----",
                        pem("PRIVATE KEY"))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        Finding finding = verdict.findings().get(0);
        assertThat(finding.location().line()).isEqualTo(BODY.split("\n").length + 3);
        assertThat(finding.message()).isEqualTo("server.pem holds a private key");
    }

    @Test
    void never_shows_key_material() {
        Verdict verdict = Repository.with("server.key", pem("RSA PRIVATE KEY")).check(rule);

        assertThat(verdict.toString()).doesNotContain(BODY.substring(0, 12)).doesNotContain(BODY.substring(70, 90));
    }

    @ParameterizedTest
    @CsvSource({
        "RSA PRIVATE KEY, an RSA private key",
        "EC PRIVATE KEY, an EC private key",
        "DSA PRIVATE KEY, a DSA private key",
        "ENCRYPTED PRIVATE KEY, an encrypted private key",
    })
    void names_the_kind_of_key(String label, String what) {
        assertThat(Repository.with("server.key", pem(label)).check(rule).message())
                .isEqualTo("server.key holds " + what);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void a_body_that_is_abbreviated_or_masked_is_no_key(int how) {
        String first = BODY.split("\n")[0];
        String last = BODY.substring(BODY.lastIndexOf('\n') + 1);
        String body = new String[] {
                    first + "\n...\n" + last,
                    first + "\n" + last,
                    first.substring(0, 20) + "x".repeat(44),
                    first + "\n" + "*".repeat(64),
                    first + "\n[redacted]"
                }
                [how];

        assertThat(Repository.with(
                                "server.key", "-----BEGIN RSA PRIVATE KEY-----", body, "-----END RSA PRIVATE KEY-----")
                        .and(
                                "secrets.yml",
                                "key: \"-----BEGIN RSA PRIVATE KEY-----\\n" + body.replace("\n", "\\n")
                                        + "\\n-----END RSA PRIVATE KEY-----\"")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void the_head_of_an_openssh_key_without_a_body_is_none() {
        assertThat(Repository.with(
                                "id_ed25519",
                                "-----BEGIN OPENSSH PRIVATE KEY-----",
                                "b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQAAAAAAAAABAAAA",
                                "-----END OPENSSH PRIVATE KEY-----")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"server.pem.bak", "tls/server.key.old", "deploy_key.txt", "private-key.txt"})
    void copies_of_keys_and_texts_named_for_keys_are_read(String path) {
        assertThat(Repository.with(path, pem("PRIVATE KEY")).check(rule).outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void an_indented_block_is_a_key() {
        assertThat(Repository.with("server.pem", "  " + pem("PRIVATE KEY").replace("\n", "\n  "))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void knows_keys_of_age() {
        assertThat(Repository.with("keys.txt", "# public key: age1abc", "AGE-SECRET-KEY-1" + "Q".repeat(58))
                        .check(rule)
                        .message())
                .isEqualTo("keys.txt holds a secret key of age");
        assertThat(Repository.with("keys.txt", "AGE-SECRET-KEY-1...")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void knows_json_web_keys_with_their_private_member() {
        assertThat(Repository.with(
                                "signing.json",
                                "{\"kty\": \"EC\",",
                                "\"x\": \"a\",",
                                "\"d\": \"" + "a".repeat(43) + "\"}")
                        .check(rule)
                        .findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("signing.json:3"));
        assertThat(Repository.with("signing.json", "{\"kty\": \"EC\", \"x\": \"" + "a".repeat(43) + "\"}")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void a_key_of_a_cloud_is_found_under_a_neutral_name() {
        assertThat(Repository.with(
                                "acme-prod-1a2b3c.json",
                                "{\"type\": \"service_account\", \"private_key\": \""
                                        + pem("PRIVATE KEY").replace("\n", "\\n") + "\"}")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void says_how_many_were_left_out() {
        assertThat(Repository.with("src/test/resources/a.pem", "x")
                        .and("samples/b.key", "x")
                        .check(rule)
                        .message())
                .isEqualTo("Nothing could hold a private key but 2 files left out as tests or samples");
        assertThat(Repository.with("src/test/resources/a.pem", "x")
                        .and("b.key", "x")
                        .check(rule)
                        .message())
                .isEqualTo("No private key in 1 file that could hold one; 1 other left out as tests or samples");
    }

    @Test
    void knows_the_headers_of_an_encrypted_key() {
        Verdict verdict = Repository.with(
                        "id_rsa",
                        "-----BEGIN RSA PRIVATE KEY-----",
                        "Proc-Type: 4,ENCRYPTED",
                        "DEK-Info: AES-128-CBC,7A0C5A6E",
                        "",
                        "q".repeat(64),
                        "-----END RSA PRIVATE KEY-----")
                .check(rule);

        assertThat(verdict.message()).isEqualTo("id_rsa holds an encrypted RSA private key");
    }

    @Test
    void knows_openssh_keys_with_and_without_passphrase() {
        assertThat(openSsh("none").message()).isEqualTo("deploy_key holds an OpenSSH private key");
        assertThat(openSsh("aes256-ctr").message()).isEqualTo("deploy_key holds an encrypted OpenSSH private key");
    }

    @Test
    void knows_putty_keys() {
        assertThat(Repository.with("ops/box.ppk", "PuTTY-User-Key-File-3: ssh-ed25519", "Encryption: none")
                        .check(rule)
                        .message())
                .isEqualTo("box.ppk holds a PuTTY private key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9501d804660000000101040085", // old format, two length octets, version 4, RSA
                "945804660000001640092b0601040181da47", // old format, one length octet, EdDSA
                "c55804660000001640092b0601040181da47" // new format
            })
    void knows_openpgp_secret_keys(String packet) {
        byte[] bytes = java.util.Arrays.copyOf(HexFormat.of().parseHex(packet), 64);

        assertThat(Repository.empty()
                        .and(".github/keys/release_sec.gpg", bytes)
                        .check(rule)
                        .message())
                .isEqualTo("release_sec.gpg holds an OpenPGP secret key");
    }

    @Test
    void knows_armoured_openpgp_keys() {
        String secret = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(new byte[] {(byte) 0x95, 1}, 48));
        String open = Base64.getEncoder().encodeToString(java.util.Arrays.copyOf(new byte[] {(byte) 0x99, 1}, 48));

        assertThat(armoured("PRIVATE", secret).outcome()).isEqualTo(Outcome.FAILED);
        assertThat(armoured("PUBLIC", open).outcome()).isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA", "EC", "Ed25519"})
    void knows_keys_in_der_form(String algorithm) {
        assertThat(Repository.empty()
                        .and("conf/jwt.pk8", generated(algorithm))
                        .check(rule)
                        .message())
                .isEqualTo("jwt.pk8 holds a private key");
    }

    @Test
    void knows_a_java_key_store_by_its_private_entry() {
        assertThat(Repository.empty()
                        .and("app.jks", javaKeyStore(1))
                        .check(rule)
                        .message())
                .isEqualTo("app.jks holds a Java key store with a private key");
        assertThat(Repository.empty()
                        .and("secret.jceks", javaKeyStore(3))
                        .check(rule)
                        .outcome())
                .as("a store with an entry of a secret key, which Java writes with tag 3")
                .isEqualTo(Outcome.FAILED);
        assertThat(Repository.empty()
                        .and("trust.jks", javaKeyStore(2))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void knows_a_pkcs12_key_store_by_its_private_entry() throws Exception {
        KeyStore empty = KeyStore.getInstance("PKCS12");
        empty.load(null, null);
        ByteArrayOutputStream without = new ByteArrayOutputStream();
        empty.store(without, "changeit".toCharArray());
        byte[] with = HexFormat.of()
                .parseHex("308204a2020103308204680609" + "2a864886f70d010701a0820459" + "0482045530820451"
                        + "3081aa06092a864886f70d010701a0819c048199308196308193060b2a864886f70d010c0a0102a06e");

        assertThat(Repository.empty().and("app.p12", with).check(rule).message())
                .isEqualTo("app.p12 holds a PKCS #12 key store with a private key");
        assertThat(Repository.empty()
                        .and("trust.p12", without.toByteArray())
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void an_encrypted_store_of_certificates_is_none() {
        byte[] bytes = java.util.Arrays.copyOf(
                HexFormat.of().parseHex("3082068f02010330820655" + "06092a864886f70d010706"), 600);

        assertThat(Repository.empty().and("trust.p12", bytes).check(rule).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----BEGIN PRIVATE KEY-----\n-----END PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\nMIIE...\n-----END PRIVATE KEY-----",
                "-----BEGIN PRIVATE KEY-----\n<paste the key of your certificate here, without spaces>\n",
                "-----BEGIN PRIVATE KEY-----\nXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX\n",
                "Paste the -----BEGIN PRIVATE KEY----- line",
                "-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1234567890123456\n",
                "-----BEGIN OPENSSH PRIVATE KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA1234567890123456\n",
                "PRIVATE KEY",
                ""
            })
    void a_text_about_keys_is_none(String text) {
        assertThat(Repository.with("docs.key", text).check(rule).outcome()).isEqualTo(Outcome.PASSED);
    }

    @Test
    void source_code_is_not_looked_at() {
        assertThat(Repository.with("src/main/java/Keys.java", pem("PRIVATE KEY"))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/test/resources/server.key",
                "src/it/tls/server.key",
                "api-test/server.key",
                "examples/tls/server.key",
                "fixtures/server.key"
            })
    void keys_of_tests_and_samples_are_fixtures(String path) {
        assertThat(Repository.with(path, pem("PRIVATE KEY")).check(rule).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"docker/dev/server.key", "conf/localhost.key", "tls/snakeoil.pem", "conf/test-server.key"})
    void keys_of_a_trial_set_up_are_left_to_a_person(String path) {
        assertThat(Repository.with(path, pem("PRIVATE KEY")).check(rule).outcome())
                .isEqualTo(Outcome.REVIEW);
    }

    @Test
    void a_certain_key_outweighs_a_doubtful_one() {
        Verdict verdict = Repository.with("dev/server.key", pem("PRIVATE KEY"))
                .and("server.key", pem("PRIVATE KEY"))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.location()).hasToString("server.key:1"));
    }

    @Test
    void an_untracked_key_is_nobodys_business() {
        assertThat(Repository.with("README.md", "x")
                        .andUntracked("server.key", pem("PRIVATE KEY"))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void where_there_is_no_git_the_key_is_not_to_be_taken_out_of_git() {
        Repository repository = Repository.with("server.key", pem("PRIVATE KEY"));

        assertThat(repository.check(rule).findings().get(0).fix())
                .startsWith("git rm --cached server.key, revoke the key, since history keeps it, and hand it over");
        assertThat(repository.withoutGit().check(rule).findings().get(0).fix())
                .startsWith(
                        "Move server.key out of this folder, revoke the key if anybody else had it, and hand it over");
    }

    @Test
    void a_path_that_allows_nothing_is_told() {
        Repository repository = Repository.with("certs/server.key", pem("PRIVATE KEY"));

        assertThat(repository
                        .check(rule, "allow", "certs, old/server.key, gone")
                        .message())
                .endsWith("; allow names old/server.key, gone, where nothing is to be allowed: take it out");
        assertThat(repository.check(rule, "allow", "certs").message()).doesNotContain("allow");
    }

    @Test
    void the_user_may_allow_paths() {
        Repository repository = Repository.with("certs/server.key", pem("PRIVATE KEY"));

        assertThat(repository.check(rule, "allow", "certs").outcome()).isEqualTo(Outcome.PASSED);
        assertThat(repository.check(rule, "allow", "x, certs/server.key").outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(repository.check(rule, "allow", "cert").outcome()).isEqualTo(Outcome.FAILED);
    }

    private Verdict openSsh(String cipher) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("openssh-key-v1\0\0\0\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        bytes.write(cipher.length());
        bytes.writeBytes(cipher.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        bytes.writeBytes(new byte[60]);
        String body = Base64.getMimeEncoder(70, new byte[] {'\n'}).encodeToString(bytes.toByteArray());
        return Repository.with(
                        ".github/deploy_key",
                        "-----BEGIN OPENSSH PRIVATE KEY-----",
                        body,
                        "-----END OPENSSH PRIVATE KEY-----")
                .check(rule);
    }

    private Verdict armoured(String kind, String body) {
        return Repository.with(
                        "release.asc",
                        "-----BEGIN PGP " + kind + " KEY BLOCK-----",
                        "Comment: release key",
                        "",
                        body,
                        "-----END PGP " + kind + " KEY BLOCK-----")
                .check(rule);
    }

    private static String pem(String label) {
        return "-----BEGIN " + label + "-----\n" + BODY + "\n-----END " + label + "-----";
    }

    private static byte[] generated(String algorithm) {
        try {
            return KeyPairGenerator.getInstance(algorithm)
                    .generateKeyPair()
                    .getPrivate()
                    .getEncoded();
        } catch (NoSuchAlgorithmException unavailable) {
            throw new IllegalStateException(unavailable);
        }
    }

    /** A store with a certificate and then an entry with that tag. */
    private static byte[] javaKeyStore(int tag) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream store = new DataOutputStream(bytes)) {
            store.writeInt(0xfeedfeed);
            store.writeInt(2);
            store.writeInt(2);
            for (int entry : new int[] {2, tag}) {
                store.writeInt(entry);
                store.writeUTF("alias");
                store.writeLong(0);
                store.writeUTF("X.509");
                store.writeInt(300);
                store.write(new byte[300]);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    @Test
    void a_key_may_be_a_value_in_yaml() {
        Verdict verdict = Repository.with(
                        "src/main/resources/application.yml",
                        "saml:",
                        "  private-key: |",
                        pem("RSA PRIVATE KEY").indent(4))
                .check(rule);

        assertThat(verdict.outcome()).isEqualTo(Outcome.FAILED);
        assertThat(verdict.findings().get(0).location().line()).isEqualTo(3);
        assertThat(verdict.message()).isEqualTo("application.yml holds an RSA private key");
    }

    @ParameterizedTest
    @ValueSource(strings = {".env", "deploy/secrets.properties", "service-account.json", "prod.tfvars.env"})
    void a_key_may_stand_on_one_line(String path) {
        String key = pem("PRIVATE KEY").replace("\n", "\\n");

        assertThat(Repository.with(path, "PRIVATE_KEY=\"" + key + "\"")
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @Test
    void a_key_may_be_encoded_once_more() {
        String key = Base64.getEncoder()
                .encodeToString(pem("PRIVATE KEY").getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(Repository.with("k8s/secret.yaml", "data:", "  tls.key: " + key)
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.FAILED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key: -----BEGIN PRIVATE KEY-----\\n...\\n-----END PRIVATE KEY-----",
                "key: \"-----BEGIN RSA PRIVATE KEY-----\"",
                "key: ${PRIVATE_KEY}",
                "key: -----BEGIN PRIVATE KEY-----MIIE…",
                "key: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t"
            })
    void a_value_that_stands_for_a_key_is_none(String line) {
        assertThat(Repository.with("application.yml", line).check(rule).outcome())
                .isEqualTo(Outcome.PASSED);
    }

    @Test
    void settings_for_trials_and_tests_stay_calm() {
        assertThat(Repository.with("application-dev.yml", pem("PRIVATE KEY").indent(2))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.REVIEW);
        assertThat(Repository.with(".env.example", pem("PRIVATE KEY"))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
        assertThat(Repository.with("src/test/resources/application.yml", pem("PRIVATE KEY"))
                        .check(rule)
                        .outcome())
                .isEqualTo(Outcome.PASSED);
    }
}
