package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Stack parameters from a JSON or YAML file, in one of these forms: a map of names to values; AWS's list of
 * ParameterKey and ParameterValue; the AWS CLI's list of {@code "Key=Value"}; CodePipeline's template configuration
 * with Parameters, Tags and StackPolicy. Numbers keep their digits as they are written, booleans become {@code true}
 * and {@code false}.
 *
 * @param values by name, in the order of the file
 * @param kept names that keep their previous value by {@code UsePreviousValue}
 * @param tags of the stack; only a template configuration has them
 * @param stackPolicy JSON; only a template configuration has it
 * @param diagnostics what is wrong with the file; empty if all is well
 */
public record ParametersFile(
        Map<String, String> values,
        Set<String> kept,
        Map<String, String> tags,
        Optional<String> stackPolicy,
        List<Diagnostic> diagnostics) {
    public static final ParametersFile NONE =
            new ParametersFile(Map.of(), Set.of(), Map.of(), Optional.empty(), List.of());

    public ParametersFile {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        kept = Set.copyOf(kept);
        tags = Collections.unmodifiableMap(new LinkedHashMap<>(tags));
        diagnostics = List.copyOf(diagnostics);
    }

    public static ParametersFile read(SourceFile source) {
        return new ParametersFileReader(source).read();
    }

    /** Values may be secret, and the log may be a debug log. */
    @Override
    public String toString() {
        return "parameters " + values.keySet();
    }
}
