package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.tree.Member;
import java.util.List;
import java.util.stream.Stream;

/** CSVHeaderLocation, CSVHeaders or CSVDelimiter for an input that is not CSV. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A ReaderConfig has CSV fields, but another InputType")
public final class CsvFieldWithoutCsv implements Rule {
    private static final List<String> CSV_FIELDS = List.of("CSVHeaderLocation", "CSVHeaders", "CSVDelimiter");
    private static final List<String> OTHER_TYPES = List.of("JSON", "JSONL", "PARQUET");

    @Override
    public void check(StateMachine machine, Findings findings) {
        MapPart.all(machine, "ReaderConfig")
                .forEach(config -> OTHER_TYPES.stream()
                        .filter(type -> config.says("InputType", type))
                        .forEach(type -> first(config)
                                .forEach(field -> findings.report(
                                                field,
                                                field.name() + " works only with InputType CSV, but the InputType is "
                                                        + type)
                                        .hint("remove it, or set InputType to CSV"))));
    }

    private static Stream<Member> first(MapPart config) {
        return config.object().members(CSV_FIELDS).stream().limit(1);
    }
}
