package io.github.sfnmaven.report;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.tree.JsonWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The plugin's own format, for scripts. Its fields are a promise: new ones may be added, none goes away. */
final class JsonReport {
    private JsonReport() {}

    static String render(String version, List<ValidationReport> reports) {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("tool", ReportWriter.TOOL);
        report.put("version", version);
        report.put("definitions", reports.stream().map(JsonReport::definition).toList());
        report.put("summary", summary(reports));
        return JsonWriter.pretty(report);
    }

    private static Map<String, Object> definition(ValidationReport report) {
        Map<String, Object> definition = new LinkedHashMap<>();
        definition.put("file", report.file());
        definition.put("type", report.type());
        definition.put("valid", report.valid());
        definition.put(
                "diagnostics",
                report.diagnostics().stream().map(JsonReport::diagnostic).toList());
        return definition;
    }

    private static Map<String, Object> diagnostic(Diagnostic found) {
        Map<String, Object> diagnostic = new LinkedHashMap<>();
        diagnostic.put("rule", found.rule());
        diagnostic.put("code", found.code().name());
        diagnostic.put("severity", found.severity().word());
        diagnostic.put("line", found.range().begin().line());
        diagnostic.put("column", found.range().begin().column());
        diagnostic.put("endLine", found.range().end().line());
        diagnostic.put("endColumn", found.range().end().column());
        diagnostic.put("path", found.path());
        diagnostic.put("message", found.message());
        found.hint().ifPresent(hint -> diagnostic.put("hint", hint));
        return diagnostic;
    }

    private static Map<String, Object> summary(List<ValidationReport> reports) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("definitions", reports.size());
        summary.put(
                "valid", (int) reports.stream().filter(ValidationReport::valid).count());
        summary.put("errors", sum(reports, Severity.ERROR));
        summary.put("warnings", sum(reports, Severity.WARNING));
        summary.put(
                "suppressed",
                reports.stream().mapToInt(ValidationReport::suppressed).sum());
        return summary;
    }

    private static int sum(List<ValidationReport> reports, Severity severity) {
        return reports.stream().mapToInt(report -> report.count(severity)).sum();
    }
}
