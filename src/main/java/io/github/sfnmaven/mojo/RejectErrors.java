package io.github.sfnmaven.mojo;

import io.github.sfnmaven.asl.AslValidator;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;

/** Stops what cannot be done with wrong definitions, also where {@code failOn} lets the build go on. */
final class RejectErrors {
    private RejectErrors() {}

    /** What cannot be read as a definition cannot be put into a template. */
    static void beforeRendering(List<CheckedDefinition> checked, FindingsLog log) throws MojoFailureException {
        Set<String> unreadable = AslValidator.rules().stream()
                .filter(rule -> !rule.adjustable())
                .map(RuleDescription::name)
                .collect(Collectors.toSet());
        reject("Nothing was rendered: ", fatal(checked, found -> unreadable.contains(found.rule())), log);
    }

    /** Nothing is deployed with an error in a definition. */
    static void beforeDeploying(List<CheckedDefinition> checked, FindingsLog log) throws MojoFailureException {
        reject("Nothing was deployed: ", fatal(checked, Diagnostic::isError), log);
    }

    private static List<Diagnostic> fatal(List<CheckedDefinition> checked, Predicate<Diagnostic> isFatal) {
        return FindingsLog.all(checked).stream().filter(isFatal).toList();
    }

    private static void reject(String what, List<Diagnostic> fatal, FindingsLog log) throws MojoFailureException {
        if (!fatal.isEmpty()) {
            throw new MojoFailureException(what + log.failure(fatal));
        }
    }
}
