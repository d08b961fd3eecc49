package io.github.sfnmaven.asl.rule.map;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import java.util.List;

/** An ItemReader or a ResultWriter that does not say which bucket, or which object of it. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "An ItemReader or a ResultWriter without Bucket, or without the Key to read")
public final class MissingBucket implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        MapPart.all(machine, "ResultWriter").forEach(part -> check(part, List.of("Bucket"), findings));
        MapPart.all(machine, "ItemReader").forEach(part -> {
            check(part, read(part), findings);
            checkAll(part, findings);
        });
    }

    /** What a ResultWriter may do without is another rule's. */
    private static void checkAll(MapPart reader, Findings findings) {
        boolean hasNone =
                reader.object().members(List.of("Parameters", "Arguments")).isEmpty();
        if (hasNone
                && reader.text("Resource").isPresent()
                && reader.object().unknownMembers().isEmpty()) {
            String field = reader.object().language() == QueryLanguage.JSONATA ? "Arguments" : "Parameters";
            findings.report(reader.member(), "ItemReader needs " + field)
                    .hint("with " + String.join(" and ", read(reader)));
        }
    }

    private static List<String> read(MapPart reader) {
        boolean readsObject = reader.text("Resource")
                .filter(resource -> resource.value().endsWith(":s3:getObject"))
                .isPresent();
        return readsObject ? List.of("Bucket", "Key") : List.of("Bucket");
    }

    private static void check(MapPart part, List<String> needed, Findings findings) {
        for (Member parameters : part.object().members(List.of("Parameters", "Arguments"))) {
            boolean belongs = part.object().shape().field(parameters.name()).stream()
                    .noneMatch(field -> field.isForeignTo(part.object().language()));
            if (belongs && parameters.value() instanceof ObjectNode object) {
                List<String> missing =
                        needed.stream().filter(name -> !names(object, name)).toList();
                if (!missing.isEmpty()) {
                    findings.report(
                            parameters,
                            part.member().name() + " has no " + String.join(" and no ", missing) + " in "
                                    + parameters.name());
                }
            }
        }
    }

    private static boolean names(ObjectNode parameters, String name) {
        return parameters.has(name) || parameters.has(DynamicName.of(name));
    }
}
