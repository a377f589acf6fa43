package org.openbydefault.spark;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.openbydefault.batch.RepositoryList;
import org.openbydefault.report.CheckedRepository;

/**
 * Judges the repositories of a list on a cluster. The paths of the list must be readable where the work is done. The lines
 * are those of {@code batch}, in the order of the list.
 */
public final class SparkBatch {

    private SparkBatch() {}

    /** {@code <list> <output> [parameter=value …]}, for {@code spark-submit}. */
    public static void main(String[] arguments) {
        try (JavaSparkContext spark = new JavaSparkContext(new SparkConf().setAppName("open-by-default"))) {
            JavaRDD<String> list = spark.textFile(arguments[0], spark.defaultParallelism());
            lines(spark, list, list, Parameters.of(List.of(arguments).subList(2, arguments.length)))
                    .saveAsTextFile(arguments[1]);
        }
    }

    /**
     * A line of JSON for each repository.
     *
     * @param all the list as a whole, as {@code batch} reads it: evidence in another repository of it is verified there
     * @param part the lines of it that are to be judged
     * @param parameters of the check, by their names
     */
    public static JavaRDD<String> lines(
            JavaSparkContext spark, JavaRDD<String> all, JavaRDD<String> part, Map<String, String> parameters) {
        return part.mapPartitions(new JudgedPartition(spark.broadcast(all.collect()), parameters));
    }

    static List<CheckedRepository> parsed(List<String> lines) {
        try {
            return RepositoryList.read(new StringReader(String.join("\n", lines)));
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }
}
