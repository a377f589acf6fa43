package org.openbydefault.spark;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;
import org.openbydefault.batch.BatchSettings;
import org.openbydefault.batch.RepositoryJudge;
import org.openbydefault.check.InstalledRules;
import org.openbydefault.configuration.ConfigurationLayers;
import org.openbydefault.configuration.PluginParameter;
import org.openbydefault.configuration.PolicyFinder;
import org.openbydefault.configuration.PropertyValues;
import org.openbydefault.engine.ConfigurationException;
import org.openbydefault.maven.pom.CheckoutPom;
import org.openbydefault.project.Reachability;
import org.openbydefault.report.CheckedRepository;

/** Judges the repositories of one partition, one after the other, where the partition is. */
final class JudgedPartition implements FlatMapFunction<Iterator<String>, String> {

    private static final long serialVersionUID = 1;

    private final Broadcast<List<String>> all;
    private final Map<String, String> parameters;

    /** @param all the list as a whole: evidence in another repository of it is verified there */
    JudgedPartition(Broadcast<List<String>> all, Map<String, String> parameters) {
        this.all = all;
        this.parameters = parameters;
    }

    @Override
    public Iterator<String> call(Iterator<String> list) throws ConfigurationException {
        RepositoryJudge judge = new RepositoryJudge(settings(parameters), SparkBatch.parsed(all.value()));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return list.hasNext();
            }

            @Override
            public String next() {
                CheckedRepository repository = SparkBatch.parsed(List.of(list.next())).get(0);
                return judge.line(repository).stripTrailing();
            }
        };
    }

    static BatchSettings settings(Map<String, String> parameters) throws ConfigurationException {
        List<String> problems = new ArrayList<>();
        PropertyValues values = new PropertyValues(problems);
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            PluginParameter known = PluginParameter.of(parameter.getKey())
                    .orElseThrow(() -> new ConfigurationException(
                            List.of("'" + parameter.getKey() + "' is no parameter of the check")));
            values.take(known, parameter.getValue(), parameter.getKey());
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        ClassLoader classPath = BatchSettings.class.getClassLoader();
        Path folder = Path.of("").toAbsolutePath();
        return new BatchSettings(
                String.valueOf(BatchSettings.class.getPackage().getImplementationVersion()),
                folder,
                new ConfigurationLayers(List.of(values.layer())),
                new PolicyFinder(folder, classPath),
                InstalledRules.catalog(classPath),
                new CheckoutPom(),
                Reachability.offline());
    }
}
