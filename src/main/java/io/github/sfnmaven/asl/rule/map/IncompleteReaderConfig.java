package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;

/** A CSV file of which nobody says where the names of its columns are. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A ReaderConfig for CSV without CSVHeaderLocation, or GIVEN without CSVHeaders")
public final class IncompleteReaderConfig implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        MapPart.all(machine, "ReaderConfig").forEach(config -> {
            if (config.says("InputType", "CSV") && config.lacks("CSVHeaderLocation")) {
                findings.report(config.member(), "A ReaderConfig with InputType CSV needs a CSVHeaderLocation")
                        .hint("use FIRST_ROW, or GIVEN with CSVHeaders");
            } else if (config.says("CSVHeaderLocation", "GIVEN") && config.lacks("CSVHeaders")) {
                findings.report(config.member(), "A ReaderConfig with CSVHeaderLocation GIVEN needs CSVHeaders")
                        .hint("list the column names in order");
            }
        });
    }
}
