package org.openbydefault.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openbydefault.engine.CheckResult;
import org.openbydefault.engine.CheckedSource;
import org.openbydefault.project.GitCommit;

/**
 * An evaluation log of the OSPS Baseline in the form of Gemara 1.4.1. Each requirement in force is in it; what no rule
 * looked at is “Not Run”, and what a person has to confirm is never passed.
 *
 * @see <a href="https://github.com/gemaraproj/gemara/blob/v1.4.1/evaluationlog.cue">its schema</a>
 */
final class OspsReport implements Report {

    private static final String REFERENCE = "OSPS-B";

    @Override
    public String render(CheckResult result) {
        Map<String, List<BaselineAssessment>> controls = new LinkedHashMap<>();
        for (BaselineRequirement requirement : BaselineRequirement.all()) {
            controls.computeIfAbsent(requirement.controlId(), id -> new ArrayList<>())
                    .addAll(BaselineAssessment.of(requirement, result.results()));
        }
        JsonWriter json = new JsonWriter(64 * 1024);
        json.beginObject();
        writeMetadata(json, result);
        writeTarget(json, result);
        json.member(
                "result",
                GemaraResult.of(controls.values().stream().flatMap(List::stream).toList())
                        .word());
        json.name("evaluations").beginArray();
        for (Map.Entry<String, List<BaselineAssessment>> control : controls.entrySet()) {
            writeControl(json, control.getKey(), control.getValue(), start(result));
        }
        return json.endArray().endObject().document();
    }

    private static void writeMetadata(JsonWriter json, CheckResult result) {
        json.name("metadata").beginObject();
        json.member("id", "open-by-default").member("type", "EvaluationLog");
        json.member("gemara-version", "1.4.1").member("date", start(result));
        json.member(
                "description",
                "What open-by-default-maven-plugin found in a checkout. Passed is what it measured;"
                        + " what a person has to confirm needs review; what it did not look at was not run.");
        json.name("author").beginObject();
        json.member("id", "open-by-default-maven-plugin").member("name", "open-by-default-maven-plugin");
        json.member("type", "Software").member("version", result.toolVersion());
        json.member("uri", RulePage.HOME).endObject();
        json.name("mapping-references").beginArray().beginObject();
        json.member("id", REFERENCE).member("title", "Open Source Project Security Baseline");
        json.member("version", "2026.02.19");
        json.member("url", "https://baseline.openssf.org/versions/2026-02-19");
        json.endObject().endArray().endObject();
    }

    private static void writeTarget(JsonWriter json, CheckResult result) {
        String page = new PageLinks(result).page();
        String name = result.coordinates().orElse(page.isEmpty() ? "this repository" : page);
        json.name("target").beginObject();
        json.member("id", name).member("name", name).member("type", "Software");
        if (!page.isEmpty()) {
            json.member("uri", page);
        }
        json.endObject();
    }

    private static void writeControl(JsonWriter json, String id, List<BaselineAssessment> assessments, String start) {
        GemaraResult result = GemaraResult.of(assessments);
        json.beginObject().member("name", assessments.get(0).requirement().control());
        json.member("result", result.word());
        json.member("message", message(assessments, result));
        json.name("control");
        writeReference(json, id);
        json.name("assessment-logs").beginArray();
        for (BaselineAssessment assessment : assessments) {
            writeAssessment(json, assessment, start);
        }
        json.endArray().endObject();
    }

    private static String message(List<BaselineAssessment> assessments, GemaraResult result) {
        return assessments.stream()
                .filter(assessment -> assessment.result() == result)
                .findFirst()
                .map(BaselineAssessment::message)
                .orElse("No rule looked at a part of it");
    }

    private static void writeAssessment(JsonWriter json, BaselineAssessment assessment, String start) {
        json.beginObject().name("requirement");
        writeReference(json, assessment.requirement().id());
        json.member("description", assessment.requirement().title());
        json.member("result", assessment.result().word()).member("message", assessment.message());
        writeList(json, "applicability", assessment.requirement().levels());
        writeList(json, "steps", List.of(assessment.step()));
        json.member("steps-executed", assessment.isRun() ? 1 : 0).member("start", start);
        if (assessment.recommendation().isPresent()) {
            json.member("recommendation", assessment.recommendation().get());
        }
        json.member("confidence-level", assessment.confidence());
        assessment.writeEvidence(json, start);
        json.endObject();
    }

    private static void writeReference(JsonWriter json, String entry) {
        json.beginObject()
                .member("reference-id", REFERENCE)
                .member("entry-id", entry)
                .endObject();
    }

    private static void writeList(JsonWriter json, String name, List<String> values) {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    /** The day of the commit that was checked, as the same checkout gives the same log; the epoch where it is not known. */
    private static String start(CheckResult result) {
        Optional<LocalDate> day = result.commit().map(GitCommit::date);
        LocalDate known =
                day.or(() -> result.source().flatMap(CheckedSource::date)).orElse(LocalDate.EPOCH);
        return known + "T00:00:00Z";
    }
}
