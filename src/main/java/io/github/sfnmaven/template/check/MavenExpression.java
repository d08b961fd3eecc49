package io.github.sfnmaven.template.check;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tells an expression that is meant for Maven from a name of CloudFormation, which begins with a capital by custom.
 * Maven filters POMs and resources, but no definitions: a substitution carries the value.
 */
final class MavenExpression {
    private static final Pattern MODEL = Pattern.compile("(?:project|pom|env|settings|maven|session)\\..+|basedir");
    private static final Pattern PROPERTY = Pattern.compile("[a-z][A-Za-z0-9]*(?:[._-][A-Za-z0-9]+)*");
    /** A variable of the environment, such as {@code BUILD_NUMBER}. */
    private static final Pattern CONSTANT = Pattern.compile("[A-Z0-9_]+");

    private MavenExpression() {}

    /**
     * How to write the expression: as a substitution in the POM and its placeholder in the definition.
     *
     * @param name between the braces
     * @param isNearMiss whether it is nearly a name that CloudFormation would replace, which is meant instead
     */
    static Optional<String> substitution(String name, boolean isNearMiss) {
        boolean model = MODEL.matcher(name).matches();
        if (!model && (!PROPERTY.matcher(name).matches() || isNearMiss)) {
            return Optional.empty();
        }
        String key = key(name);
        return Optional.of("<substitutions><" + key + ">${" + name + "}</" + key + "></substitutions> in the POM and ${"
                + key + "} here");
    }

    /** The last part of a dotted name, in upper camel case. */
    private static String key(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        String camel = Stream.of(last.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> CONSTANT.matcher(word).matches()
                        ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)
                        : Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        return camel.isEmpty() || Character.isDigit(camel.charAt(0)) ? "Value" + camel : camel;
    }
}
