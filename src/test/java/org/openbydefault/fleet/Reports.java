package org.openbydefault.fleet;

import java.util.ArrayList;
import java.util.List;

/** A report made by hand: what {@code batch} writes about a repository, on one line. */
final class Reports {

    private final String repository;
    private final List<String> results = new ArrayList<>();
    private String kind = "service";
    private String date = "2026-11-20";
    private String policy = "\"policy\":\"open-by-default\"";

    private Reports(String repository) {
        this.repository = repository;
    }

    /** About a repository of a forge. */
    static Reports of(String name) {
        return new Reports("\"repository\":{\"path\":\"mirrors/" + name.replace('/', '+')
                + "\",\"address\":\"https://github.com/" + name + "\"},");
    }

    /** As {@code report.json} is, which does not name its repository. */
    static Reports ofCheckout() {
        return new Reports("");
    }

    /** A repository that cannot be judged. */
    static String unreadable(String path, String error) {
        return "{\"schemaVersion\":1,\"tool\":{\"name\":\"open-by-default-maven-plugin\",\"version\":\"1\"},"
                + "\"repository\":{\"path\":\"" + path + "\"},\"error\":\"" + error + "\"}";
    }

    Reports kind(String id) {
        this.kind = id;
        return this;
    }

    Reports date(String day) {
        this.date = day;
        return this;
    }

    Reports policy(String name, String digest) {
        this.policy = "\"policy\":\"" + name + "\",\"policyDigest\":\"sha256:" + digest + "\"";
        return this;
    }

    Reports passes(String rule, String family) {
        return result(rule, family, "error", "passed", "");
    }

    Reports fails(String rule, String family, String severity, String subject) {
        return result(rule, family, severity, "failed", finding(subject, ""));
    }

    Reports accepts(String rule, String family, String subject) {
        return result(rule, family, "error", "failed", finding(subject, ",\"state\":\"accepted\""));
    }

    Reports result(String rule, String family, String severity, String outcome, String findings) {
        results.add("{\"rule\":\"" + rule + "\",\"family\":\"" + family + "\",\"severity\":\"" + severity
                + "\",\"outcome\":\"" + outcome + "\",\"summary\":\"It keeps `" + rule + "`\",\"message\":\"" + rule
                + " is " + outcome + "\",\"evidence\":[],\"findings\":[" + findings
                + "],\"searched\":[],\"attributes\":{}}");
        return this;
    }

    private static String finding(String subject, String state) {
        return "{\"path\":\"pom.xml\",\"line\":3,\"subject\":\"" + subject + "\",\"message\":\"wrong: " + subject
                + "\",\"fix\":\"Mend " + subject + "\"" + state + "}";
    }

    @Override
    public String toString() {
        return "{\"$schema\":\"https://acme.example/schema.json\",\"schemaVersion\":1,"
                + "\"tool\":{\"name\":\"open-by-default-maven-plugin\",\"version\":\"1\"}," + repository
                + "\"project\":{\"coordinates\":\"org.acme:app:1\",\"kind\":\"" + kind + "\",\"kindEvidence\":[]},"
                + "\"commit\":{\"id\":\"3f2a1c9d0b8e7f6a5c4d3e2f1a0b9c8d7e6f5a4b\",\"date\":\"" + date + "\"},"
                + policy + ",\"failOn\":\"error\",\"results\":[" + String.join(",", results) + "],\"off\":[],"
                + "\"summary\":{}}";
    }
}
