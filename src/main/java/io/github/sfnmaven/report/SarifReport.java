package io.github.sfnmaven.report;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.tree.JsonWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * SARIF 2.1.0 as code scanning services read it.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">Static Analysis Results Interchange
 *     Format</a>
 */
final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String HOME = "https://github.com/sfnmaven/sfn-maven-plugin";

    private final String version;
    private final List<RuleDescription> rules;
    private final List<String> names;

    SarifReport(String version, List<RuleDescription> rules) {
        this.version = version;
        this.rules = rules;
        this.names = rules.stream().map(RuleDescription::name).toList();
    }

    String render(List<ValidationReport> reports) {
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver()));
        run.put("columnKind", "unicodeCodePoints");
        run.put(
                "results",
                reports.stream()
                        .flatMap(report -> report.diagnostics().stream())
                        .map(this::result)
                        .toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return JsonWriter.pretty(log);
    }

    private Map<String, Object> driver() {
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", ReportWriter.TOOL);
        driver.put("version", version);
        driver.put("informationUri", HOME);
        driver.put("rules", rules.stream().map(SarifReport::rule).toList());
        return driver;
    }

    private static Map<String, Object> rule(RuleDescription description) {
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", description.name());
        rule.put("shortDescription", Map.of("text", description.summary()));
        rule.put("helpUri", HOME + "/blob/main/docs/rules/" + description.name() + ".md");
        rule.put("defaultConfiguration", configuration(description));
        rule.put("properties", Map.of("tags", List.of(description.code().name())));
        return rule;
    }

    private static Map<String, Object> configuration(RuleDescription description) {
        Map<String, Object> configuration = new LinkedHashMap<>();
        if (description.optIn()) {
            configuration.put("enabled", false);
        }
        configuration.put("level", level(description.severity()));
        return configuration;
    }

    private Map<String, Object> result(Diagnostic diagnostic) {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", diagnostic.rule());
        int index = names.indexOf(diagnostic.rule());
        if (index >= 0) {
            result.put("ruleIndex", index);
        }
        String hint = diagnostic.hint().map(text -> " (" + text + ")").orElse("");
        result.put("level", level(diagnostic.severity()));
        result.put("message", Map.of("text", diagnostic.message() + hint));
        result.put("locations", List.of(location(diagnostic)));
        return result;
    }

    private static Map<String, Object> location(Diagnostic diagnostic) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", diagnostic.range().begin().line());
        region.put("startColumn", diagnostic.range().begin().column());
        region.put("endLine", diagnostic.range().end().line());
        region.put("endColumn", diagnostic.range().end().column());
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(diagnostic.file())));
        physical.put("region", region);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (!diagnostic.path().isEmpty()) {
            location.put("logicalLocations", List.of(Map.of("fullyQualifiedName", diagnostic.path())));
        }
        return location;
    }

    /** Relative as it is, so that services find the file in the repository; absolute with its scheme. */
    private static String uri(String file) {
        if (Path.of(file).isAbsolute()) {
            return Path.of(file).toUri().toString();
        }
        try {
            String path = new URI(null, null, "/" + file.replace('\\', '/'), null)
                    .toASCIIString()
                    .substring(1);
            // A colon in the first segment would be taken for a scheme (RFC 3986, section 4.2).
            return path.indexOf(':') >= 0 ? "./" + path : path;
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(file, e);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
