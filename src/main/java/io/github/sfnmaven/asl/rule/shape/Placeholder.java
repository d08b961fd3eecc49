package io.github.sfnmaven.asl.rule.shape;

import java.util.regex.Pattern;

/** {@code ${Name}}, for which the deployment puts in something that we do not know. */
final class Placeholder {
    private static final Pattern ANYWHERE = Pattern.compile("\\$\\{[^!}][^}]*}");

    private Placeholder() {}

    static boolean isIn(String text) {
        return ANYWHERE.matcher(text).find();
    }
}
