package org.openbydefault.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RepositoryPathsTest {

    @Test
    void is_sorted_by_bytes_and_keeps_each_path_once() {
        RepositoryPaths table =
                RepositoryPaths.of(List.of("b", "a/b", "é", "a-b", "\ud83d\ude00", "\uffee", "a/b", "B"));

        assertThat(table.under("")).containsExactly("B", "a-b", "a/b", "b", "é", "\uffee", "\ud83d\ude00");
        assertThat(table.first()).isEqualTo("B");
    }

    @Test
    void an_empty_table_has_nothing() {
        RepositoryPaths table = RepositoryPaths.of(List.of());

        assertThat(table.size()).isZero();
        assertThat(table.first()).isEmpty();
        assertThat(table.contains("")).isFalse();
        assertThat(table.containsFolder("")).isFalse();
        assertThat(table.named("readme.md")).isEmpty();
        assertThat(table.withExtension("md", "")).isEmpty();
        assertThat(table.children("")).isEmpty();
        assertThat(table.under("")).isEmpty();
    }

    @Test
    void whoever_changes_an_answer_changes_no_other() {
        RepositoryPaths table = RepositoryPaths.of(List.of("README.md", "a/b.md"));

        table.children("").clear();

        assertThat(table.children("")).containsExactly("README.md", "a/");
    }

    @Test
    void finds_names_and_extensions_whatever_their_case() {
        RepositoryPaths table = RepositoryPaths.of(List.of(
                "Dockerfile",
                "a/DOCKERFILE",
                "a/dockerfile.md",
                "b/.md",
                "b/README.MD",
                "b/x.tar.gz",
                "b/x.",
                "dockerfile/x"));

        assertThat(table.named("dockerfile")).containsExactly("Dockerfile", "a/DOCKERFILE");
        assertThat(table.named(".md", "x.")).containsExactly("b/.md", "b/x.");
        assertThat(table.withExtension("md")).containsExactly("a/dockerfile.md", "b/README.MD");
        assertThat(table.withExtension("gz")).containsExactly("b/x.tar.gz");
        assertThat(table.withExtension("tar.gz")).isEmpty();
        assertThat(table.withExtension(""))
                .containsExactly("Dockerfile", "a/DOCKERFILE", "b/.md", "b/x.", "dockerfile/x");
    }

    @Test
    void letters_that_differ_in_the_bit_of_the_case_are_not_equal() {
        RepositoryPaths table = RepositoryPaths.of(List.of("a@b", "a`b", "[x", "{x"));

        assertThat(table.named("a`b")).containsExactly("a`b");
        assertThat(table.named("{x")).containsExactly("{x");
    }

    @Test
    void a_name_whose_bytes_are_no_utf8_is_found_by_the_text_that_stands_for_it() {
        byte[] latin1 = "docs/gr\u00f6\u00dfe.md".getBytes(StandardCharsets.ISO_8859_1);
        PathTableBuilder builder = new PathTableBuilder(1);
        builder.add(latin1, 0, latin1.length);
        RepositoryPaths table = builder.build();

        assertThat(table.contains(table.get(0))).isTrue();
        assertThat(table.contains("docs/gr\ufffd\ufffdE.md")).isFalse();
        assertThat(table.children("docs")).containsExactly("gr\ufffd\ufffde.md");
        assertThat(table.withExtension("md")).containsExactly(table.get(0));
    }

    @Test
    void paths_must_come_in_order() {
        PathTableBuilder builder = new PathTableBuilder(2);
        builder.add(new byte[] {'b'}, 0, 1);

        assertThatThrownBy(() -> builder.add(new byte[] {'a'}, 0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void agrees_with_a_list_of_paths() {
        Random random = new Random(42);
        for (int round = 0; round < 300; round++) {
            List<String> paths = randomPaths(random);
            RepositoryPaths table = RepositoryPaths.of(paths);
            Naive naive = new Naive(paths);

            assertThat(table.size()).isEqualTo(naive.paths.size());
            assertThat(table.under("")).isEqualTo(naive.paths);
            for (int i = 0; i < 20; i++) {
                String question = randomPaths(random).get(0);
                String name = SourceTree.name(question).toLowerCase(Locale.ROOT);
                String folder = i == 0 ? "" : SourceTree.parent(question);
                assertThat(table.contains(question)).isEqualTo(naive.paths.contains(question));
                assertThat(table.containsFolder(folder))
                        .isEqualTo(!naive.under(folder).isEmpty());
                assertThat(table.under(folder)).isEqualTo(naive.under(folder));
                assertThat(table.children(folder)).isEqualTo(naive.children(folder));
                assertThat(table.named(name)).isEqualTo(naive.named(name));
                assertThat(table.withExtension(SourceTree.extension(name)))
                        .isEqualTo(naive.withExtension(SourceTree.extension(name)));
                assertThat(table.withPart("b", "a/a", ".md")).isEqualTo(naive.withPart("b", "a/a", ".md"));
                assertThat(table.namedWithPrefix(".m", "a.md", "é"))
                        .isEqualTo(naive.namedWithPrefix(".m", "a.md", "é"));
            }
        }
    }

    @Test
    void a_beginning_of_one_letter_is_refused() {
        RepositoryPaths table = RepositoryPaths.of(List.of("a", "ab"));

        assertThatThrownBy(() -> table.namedWithPrefix("ab", "a"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A prefix of fewer than two letters: 'a'");
    }

    private static List<String> randomPaths(Random random) {
        String[] names = {"a", "A", "b", "a.md", "B.MD", ".md", "c.d.md", "ab", "a-b", "a0", "é", "É.x", "a ", "-"};
        List<String> paths = new ArrayList<>();
        for (int i = random.nextInt(40); i >= 0; i--) {
            StringBuilder path = new StringBuilder();
            for (int depth = random.nextInt(4); depth > 0; depth--) {
                path.append(names[random.nextInt(names.length)]).append('/');
            }
            paths.add(path.append(names[random.nextInt(names.length)]).toString());
        }
        return paths;
    }

    /** The same questions answered by scans over strings. */
    private static final class Naive {

        private final List<String> paths;

        Naive(List<String> unsorted) {
            paths = new ArrayList<>(new LinkedHashSet<>(unsorted));
            paths.sort((a, b) ->
                    Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8)));
        }

        List<String> withPart(String... parts) {
            return paths.stream()
                    .filter(path -> Arrays.stream(parts).anyMatch(path.toLowerCase(Locale.ROOT)::contains))
                    .toList();
        }

        List<String> namedWithPrefix(String... prefixes) {
            return paths.stream()
                    .filter(path -> Arrays.stream(prefixes).anyMatch(asciiLower(SourceTree.name(path))::startsWith))
                    .toList();
        }

        List<String> under(String folder) {
            return paths.stream()
                    .filter(path -> folder.isEmpty() || path.startsWith(folder + "/"))
                    .toList();
        }

        List<String> children(String folder) {
            int prefix = folder.isEmpty() ? 0 : folder.length() + 1;
            LinkedHashSet<String> children = new LinkedHashSet<>();
            for (String path : under(folder)) {
                int slash = path.indexOf('/', prefix);
                children.add(path.substring(prefix, slash < 0 ? path.length() : slash + 1));
            }
            return new ArrayList<>(children);
        }

        List<String> named(String name) {
            return paths.stream()
                    .filter(path -> asciiLower(SourceTree.name(path)).equals(name))
                    .toList();
        }

        List<String> withExtension(String extension) {
            return paths.stream()
                    .filter(path -> SourceTree.extension(asciiLower(path)).equals(extension))
                    .toList();
        }

        private static String asciiLower(String text) {
            StringBuilder lower = new StringBuilder();
            text.chars().forEach(c -> lower.append((char) (c >= 'A' && c <= 'Z' ? c + 32 : c)));
            return lower.toString();
        }
    }

    @Test
    void a_part_is_found_where_a_path_goes_on_like_the_one_before_it() {
        RepositoryPaths table =
                RepositoryPaths.of(List.of("a/vau", "a/vault", "a/vault/x", "a/vaulx", "b/va", "b/vb/vault"));

        assertThat(table.withPart("vault", "zz")).containsExactly("a/vault", "a/vault/x", "b/vb/vault");
    }
}
