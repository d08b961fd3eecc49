package io.github.sfnmaven.input;

import io.github.sfnmaven.diagnostic.NearMiss;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads which of the definitions is the main one. */
public final class MainDefinition {
    private MainDefinition() {}

    /**
     * The name that is set; empty where none is.
     *
     * @param names the names of the definitions that there are
     * @throws MojoFailureException if there are definitions, and none has that name
     */
    public static Optional<String> read(@Nullable String value, Collection<String> names) throws MojoFailureException {
        Optional<String> name = Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
        if (name.isPresent() && !names.isEmpty() && !names.contains(name.get())) {
            throw new MojoFailureException("'" + name.get() + "' is no definition"
                    + NearMiss.hint(name.get(), names)
                            .map(hint -> " (" + hint + ")")
                            .orElseGet(() -> ", there " + (names.size() == 1 ? "is " : "are ") + listed(names))
                    + ": set <mainDefinition> or -Dsfn.mainDefinition to the name of a file without .asl.json");
        }
        return name;
    }

    private static String listed(Collection<String> names) {
        return names.stream().map(name -> "'" + name + "'").collect(Collectors.joining(", "));
    }
}
