package org.openbydefault.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs all hostile cases in one JVM with 256 MiB: each ends in bounded time, without a crash, with the verdicts that it
 * must have, and with a log and reports that are short and obey nobody. {@code -Dhostile.size} makes the texts longer.
 */
class HostileSuiteTest {

    private static final String MEMORY = "-Xmx256m";
    private static final int FEWEST_CASES = 120;

    @TempDir
    private Path folder;

    @TestFactory
    List<DynamicTest> every_case_ends_well() throws IOException, InterruptedException {
        Map<String, String> said = run();
        List<DynamicTest> tests = new ArrayList<>();
        for (HostileCase hostile : HostileCases.all()) {
            String name = hostile.name();
            tests.add(dynamicTest(
                    name,
                    () -> assertThat(said.getOrDefault(name, "did not end")).isEqualTo("ok")));
        }
        tests.add(dynamicTest("there are many cases", () -> assertThat(tests).hasSizeGreaterThan(FEWEST_CASES)));
        return tests;
    }

    private Map<String, String> run() throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-XX:+UseSerialGC",
                        "-D" + HostileCases.SIZE + "=" + System.getProperty(HostileCases.SIZE, ""),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileRun.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(20, TimeUnit.MINUTES);
        process.destroyForcibly();
        assertThat(ended).as("the run ends").isTrue();
        Map<String, String> said = new HashMap<>();
        for (String line : Files.readAllLines(output, StandardCharsets.UTF_8)) {
            String[] parts = line.split("\t", 3);
            if (parts.length == 3) {
                said.put(parts[2], parts[0]);
            }
        }
        return said;
    }
}
