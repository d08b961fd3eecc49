package io.github.sfnmaven.report;

import io.github.sfnmaven.diagnostic.Accepted;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.tree.JsonWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * SARIF 2.1.0 as code scanning services read it.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">Static Analysis Results Interchange
 *     Format</a>
 * @see <a
 *     href="https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning">What
 *     GitHub reads of it</a>
 */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://github.com/sfnmaven/sfn-maven-plugin";
    private static final String ROOT = "%SRCROOT%";

    private final String version;
    private final List<RulePage> rules;
    private final SourceRoot root;
    private final Fingerprints fingerprints = new Fingerprints();

    SarifReport(String version, List<RulePage> rules, SourceRoot root) {
        this.version = version;
        this.rules = rules;
        this.root = root;
    }

    String render(List<ValidationReport> reports) {
        List<RulePage> used = used(reports);
        List<String> names = used.stream().map(page -> page.rule().name()).toList();
        List<Map<String, Object>> results = new ArrayList<>();
        for (ValidationReport report : reports) {
            report.diagnostics().forEach(found -> results.add(result(found, names, List.of())));
            report.accepted().forEach(accepted -> results.add(suppressed(accepted, names)));
        }
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver(used)));
        run.put("automationDetails", Map.of("id", category()));
        run.put("originalUriBaseIds", Map.of(ROOT, Map.of("description", text("The root of the repository"))));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", results);
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonWriter.pretty(log);
    }

    /** GitHub takes the reports of several modules in one upload only if each names another category. */
    private String category() {
        return ReportWriter.TOOL + "/" + (root.module().isEmpty() ? "" : root.module() + "/");
    }

    /** The rules that have a result: the others would make most of the file. */
    private List<RulePage> used(List<ValidationReport> reports) {
        Set<String> found = reports.stream()
                .flatMap(report -> Stream.concat(
                        report.diagnostics().stream(),
                        report.accepted().stream().map(Accepted::diagnostic)))
                .map(Diagnostic::rule)
                .collect(Collectors.toSet());
        return rules.stream().filter(page -> found.contains(page.rule().name())).toList();
    }

    private Map<String, Object> driver(List<RulePage> used) {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", ReportWriter.TOOL);
        driver.put("version", version);
        driver.put("informationUri", HOME);
        driver.put("rules", used.stream().map(SarifReport::rule).toList());
        return driver;
    }

    private static Map<String, Object> rule(RulePage page) {
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", page.rule().summary() + ". See " + page.uri());
        help.put("markdown", page.body());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("tags", List.of("step-functions", page.rule().code().name()));
        properties.put("precision", page.rule().severity() == Severity.ERROR ? "very-high" : "high");
        properties.put("problem.severity", problem(page.rule().severity()));
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", page.rule().name());
        rule.put("shortDescription", text(page.rule().summary()));
        rule.put("fullDescription", text(page.explanation()));
        rule.put("help", help);
        rule.put("helpUri", page.uri());
        rule.put("defaultConfiguration", configuration(page.rule()));
        rule.put("properties", properties);
        return rule;
    }

    private static Map<String, Object> configuration(RuleDescription description) {
        Map<String, Object> configuration = new LinkedHashMap<>();
        if (description.optIn()) {
            configuration.put("enabled", false);
        }
        configuration.put("level", description.severity().word());
        return configuration;
    }

    private Map<String, Object> suppressed(Accepted accepted, List<String> names) {
        Map<String, Object> suppression = new LinkedHashMap<>();
        // Not in the source: the POM or the command line has it.
        suppression.put("kind", "external");
        suppression.put("justification", accepted.suppression().reason());
        return result(accepted.diagnostic(), names, List.of(suppression));
    }

    private Map<String, Object> result(
            Diagnostic diagnostic, List<String> names, List<Map<String, Object>> suppressions) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", diagnostic.rule());
        int index = names.indexOf(diagnostic.rule());
        if (index >= 0) {
            result.put("ruleIndex", index);
        }
        String hint = diagnostic.hint().map(text -> " (" + text + ")").orElse("");
        result.put("level", diagnostic.severity().word());
        result.put("message", text(Quote.printable(diagnostic.message() + hint)));
        result.put("locations", List.of(location(diagnostic)));
        result.put("partialFingerprints", Map.of(Fingerprints.NAME, fingerprints.of(diagnostic)));
        result.put("suppressions", suppressions);
        return result;
    }

    private Map<String, Object> location(Diagnostic diagnostic) {
        Map<String, Object> artifact = new LinkedHashMap<>();
        artifact.put("uri", root.uri(diagnostic.file()));
        if (root.holds(diagnostic.file())) {
            artifact.put("uriBaseId", ROOT);
        }
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", artifact);
        physical.put("region", region(diagnostic.range()));
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (!diagnostic.path().isEmpty()) {
            location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", diagnostic.path())));
        }
        return location;
    }

    private static Map<String, Object> region(SourceRange range) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", range.begin().line());
        region.put("startColumn", range.begin().column());
        region.put("endLine", range.end().line());
        region.put("endColumn", range.end().column());
        return region;
    }

    private static Map<String, Object> text(String text) {
        return Map.of("text", text);
    }

    private static String problem(Severity severity) {
        return severity == Severity.NOTE ? "recommendation" : severity.word();
    }
}
