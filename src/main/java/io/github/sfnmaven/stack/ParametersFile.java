package io.github.sfnmaven.stack;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import java.util.List;
import java.util.Map;

/**
 * Stack parameters from a JSON or YAML file: a plain map, or AWS's list of ParameterKey and ParameterValue. Numbers and
 * booleans become their text.
 *
 * @param values by name, in the order of the file
 * @param diagnostics what is wrong with the file; empty if all is well
 */
public record ParametersFile(Map<String, String> values, List<Diagnostic> diagnostics) {
    public static ParametersFile read(SourceFile source) {
        throw new UnsupportedOperationException(source.name());
    }
}
