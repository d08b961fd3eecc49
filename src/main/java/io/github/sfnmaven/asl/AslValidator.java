package io.github.sfnmaven.asl;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.tree.Document;
import java.util.List;

/** Checks definitions against the Amazon States Language. */
public final class AslValidator {
    private AslValidator() {}

    /** Every rule, by name. */
    public static List<RuleDescription> rules() {
        return List.of();
    }

    /**
     * Everything that is wrong with a definition. Never throws for what the file says; what could not be read is in the
     * report as well.
     */
    public static ValidationReport validate(Document document, ValidationOptions options) {
        List<Diagnostic> found =
                document.diagnostics().stream().sorted(Diagnostic.ORDER).toList();
        return new ValidationReport(document.source().name(), options.type().name(), found, 0);
    }
}
