package org.openbydefault.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openbydefault.batch.BatchRun;
import org.openbydefault.batch.EarlierLines;
import org.openbydefault.batch.RepositoryJudge;
import org.openbydefault.batch.RepositoryList;
import org.openbydefault.report.CheckedRepository;

/** Two executors, each a JVM of its own, on 200 repositories; one of them is halted on the way. */
class SparkBatchTest {

    private static final int REPOSITORIES = 200;
    private static final int PARTITIONS = 8;

    @TempDir
    private Path folder;

    private String list;

    @BeforeEach
    void make_repositories() throws Exception {
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        list = Repositories.make(folder, REPOSITORIES);
    }

    @Test
    void the_lines_are_those_of_a_plain_batch_although_an_executor_is_lost() throws Exception {
        Map<String, String> parameters = Map.of("policy", "strict");
        Path marker = folder.resolve("halted");
        Path output = folder.resolve("lines");
        Files.writeString(folder.resolve("list.txt"), list);

        SparkConf cluster = new SparkConf()
                .setMaster("local-cluster[2,1,512]")
                .setAppName("test")
                .set("spark.executor.memory", "512m")
                .set("spark.ui.enabled", "false")
                .set("spark.executor.extraClassPath", System.getProperty("java.class.path"));
        try (JavaSparkContext spark = new JavaSparkContext(cluster)) {
            JavaRDD<String> lines = spark.textFile(folder.resolve("list.txt").toString(), PARTITIONS);
            SparkBatch.lines(spark, lines, lines.mapPartitionsWithIndex(new HaltedOnce(marker), true), parameters)
                    .saveAsTextFile(output.toString());
        }

        assertThat(marker).exists();
        assertThat(together(output)).isEqualTo(batch(parameters)).hasLineCount(REPOSITORIES).doesNotContain("\"error\":\"");
    }

    private String batch(Map<String, String> parameters) throws Exception {
        List<CheckedRepository> all = RepositoryList.read(new StringReader(list));
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        new BatchRun(new RepositoryJudge(JudgedPartition.settings(parameters), all), 1, (done, of) -> {})
                .write(all, EarlierLines.none(), lines);
        return lines.toString(StandardCharsets.UTF_8);
    }

    private static String together(Path output) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> parts = Files.list(output)) {
            for (Path part : parts.filter(file -> file.getFileName().toString().startsWith("part-"))
                    .sorted()
                    .toList()) {
                text.append(Files.readString(part));
            }
        }
        return text.toString();
    }
}
