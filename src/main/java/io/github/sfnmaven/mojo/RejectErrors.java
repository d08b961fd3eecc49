package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Diagnostic;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** Stops what cannot be done with wrong definitions, also where {@code failOn} lets the build go on. */
final class RejectErrors {
    private RejectErrors() {}

    /** What is not even JSON or YAML cannot be put into a template. */
    static void ofSyntax(List<CheckedDefinition> checked) throws MojoFailureException {
        List<Diagnostic> errors = checked.stream()
                .flatMap(definition -> definition.document().diagnostics().stream())
                .toList();
        if (!errors.isEmpty()) {
            throw new MojoFailureException("Nothing was rendered: " + FindingsLog.failure(errors));
        }
    }

    /** Nothing is deployed with an error in a definition. */
    static void beforeDeploying(List<CheckedDefinition> checked) throws MojoFailureException {
        List<Diagnostic> errors = checked.stream()
                .flatMap(definition -> definition.report().diagnostics().stream())
                .filter(Diagnostic::isError)
                .toList();
        if (!errors.isEmpty()) {
            throw new MojoFailureException("Nothing was deployed: " + FindingsLog.failure(errors));
        }
    }
}
