package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import java.util.Optional;

/**
 * Fields of an ItemReader that do not go together by the guide. What the service says of them is not on record.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-itemreader.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "CSVHeaders beside FIRST_ROW, or LOAD_AND_FLATTEN where no objects are listed")
public final class ContradictoryReaderConfig implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        MapPart.all(machine, "ReaderConfig")
                .filter(config -> config.says("CSVHeaderLocation", "FIRST_ROW"))
                .flatMap(config -> config.object().node().member("CSVHeaders").stream())
                .forEach(headers -> findings.report(
                                headers, "CSVHeaders has no effect, because CSVHeaderLocation is FIRST_ROW")
                        .hint("remove it, or write GIVEN"));
        MapPart.all(machine, "ItemReader")
                .filter(ContradictoryReaderConfig::readsOneObject)
                .flatMap(reader -> flattening(reader).stream())
                .forEach(transformation -> findings.report(
                                transformation,
                                "LOAD_AND_FLATTEN works only with lists of objects, but the Resource reads a single"
                                        + " object")
                        .hint("remove it, or list the objects with s3:listObjectsV2"));
    }

    private static boolean readsOneObject(MapPart reader) {
        return reader.text("Resource")
                .filter(resource -> resource.value().endsWith(":s3:getObject"))
                .isPresent();
    }

    private static Optional<TextNode> flattening(MapPart reader) {
        return reader.object().node().get("ReaderConfig").orElse(null) instanceof ObjectNode config
                        && config.get("Transformation").orElse(null) instanceof TextNode text
                        && text.value().equals("LOAD_AND_FLATTEN")
                ? Optional.of(text)
                : Optional.empty();
    }
}
