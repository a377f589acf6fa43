package org.openbydefault.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.openbydefault.project.SourceTree;

/** The text of a compose file. Read line by line: no YAML parser is needed for two questions. */
final class ComposeFile {

    /** Names of images that a developer starts next to the product: data stores, brokers, stand-ins, monitoring. */
    private static final Set<String> COMPANIONS = Set.of(
            "activemq",
            "activemq-artemis",
            "adminer",
            "all-in-one",
            "artemis",
            "azurite",
            "cassandra",
            "clickhouse",
            "clickhouse-server",
            "cockroach",
            "confluent-local",
            "consul",
            "couchbase",
            "couchdb",
            "cp-enterprise-kafka",
            "cp-kafka",
            "cp-schema-registry",
            "cp-server",
            "cp-zookeeper",
            "db2",
            "dynamodb-local",
            "elasticsearch",
            "elasticsearch-oss",
            "etcd",
            "fake-gcs-server",
            "grafana",
            "greenmail",
            "hazelcast",
            "influxdb",
            "jaeger",
            "kafka",
            "kafka-native",
            "kafka-ui",
            "keycloak",
            "keydb",
            "kibana",
            "localstack",
            "logstash",
            "loki",
            "mailcatcher",
            "mailhog",
            "mailpit",
            "mariadb",
            "memcached",
            "minio",
            "mockserver",
            "mongo",
            "mongo-express",
            "mongodb",
            "mssql-server-linux",
            "mysql",
            "mysql-server",
            "nats",
            "neo4j",
            "openldap",
            "opensearch",
            "opensearch-dashboards",
            "opentelemetry-collector",
            "opentelemetry-collector-contrib",
            "oracle-free",
            "oracle-xe",
            "pgadmin4",
            "phpmyadmin",
            "postgis",
            "postgres",
            "postgresql",
            "prometheus",
            "pulsar",
            "rabbitmq",
            "redis",
            "redis-stack",
            "redis-stack-server",
            "redisinsight",
            "redpanda",
            "ryuk",
            "schema-registry",
            "scylla",
            "selenium",
            "smtp4dev",
            "solr",
            "sonarqube",
            "standalone-chrome",
            "tempo",
            "timescaledb",
            "toxiproxy",
            "valkey",
            "vault",
            "wiremock",
            "zipkin",
            "zookeeper");

    private final String[] lines;

    ComposeFile(String text) {
        lines = text.split("\n", -1);
    }

    /** Whether it has services, at least one of which is more than a companion of the product. */
    boolean runsTheProduct() {
        boolean services = false;
        boolean product = false;
        for (String line : lines) {
            String entry = line.strip();
            services |= line.startsWith("services:");
            product |= entry.startsWith("build:") || entry.startsWith("dockerfile:");
            product |= entry.startsWith("image:") && !isCompanion(entry.substring("image:".length()));
        }
        return services && product;
    }

    /** The other files that services of this one extend, as {@code extends: {file: base.yml}} or on lines of their own. */
    List<String> extended() {
        List<String> files = new ArrayList<>();
        boolean extending = false;
        for (String line : lines) {
            String entry = line.strip();
            extending = entry.startsWith("extends:") || (extending && isBelowExtends(entry));
            int file = extending ? entry.indexOf("file:") : -1;
            if (file >= 0) {
                String value = withoutComment(entry.substring(file + "file:".length()));
                int end = value.indexOf(',') < 0 ? value.indexOf('}') : value.indexOf(',');
                files.add((end < 0 ? value : value.substring(0, end))
                        .replace("\"", "")
                        .replace("'", "")
                        .strip());
            }
        }
        return files;
    }

    private static boolean isBelowExtends(String entry) {
        return entry.startsWith("file:") || entry.startsWith("service:");
    }

    private static boolean isCompanion(String image) {
        String name = withoutComment(image).replace("\"", "").replace("'", "").strip();
        if (name.contains("mssql")) {
            return true;
        }
        String last = SourceTree.name(name).toLowerCase(Locale.ROOT);
        int end = last.length();
        for (int i = 0; i < last.length(); i++) {
            if (last.charAt(i) == ':' || last.charAt(i) == '@') {
                end = i;
                break;
            }
        }
        return COMPANIONS.contains(last.substring(0, end));
    }

    private static String withoutComment(String value) {
        int hash = value.indexOf(" #");
        return hash < 0 ? value : value.substring(0, hash);
    }
}
