package io.github.sfnmaven.input;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads ids of AWS accounts. */
public final class AccountIds {
    private static final Pattern ID = Pattern.compile("[0-9]{12}");

    private AccountIds() {}

    /** Whether this can be the id of an account. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /**
     * The ids of a list, trimmed; none where nothing is set.
     *
     * @param parameter what messages call it
     * @throws MojoFailureException if one of them is none
     */
    public static List<String> read(String parameter, @Nullable List<@Nullable String> values)
            throws MojoFailureException {
        List<String> ids = (values == null ? Stream.<@Nullable String>of() : values.stream())
                .filter(Objects::nonNull)
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
        for (String id : ids) {
            if (!isId(id)) {
                throw new MojoFailureException("'" + id + "' is not the id of an account, which has 12 digits: set <"
                        + parameter + "> or -Dsfn." + parameter);
            }
        }
        return ids;
    }
}
