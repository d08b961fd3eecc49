package io.github.sfnmaven.asl.field;

import java.util.regex.Pattern;

/** {@code ${Name}}, for which the deployment puts in something that we do not know. */
public final class Placeholder {
    private static final Pattern ANYWHERE = Pattern.compile("\\$\\{[^!{}][^{}]*}");

    private Placeholder() {}

    public static boolean isIn(String text) {
        return text.contains("${") && ANYWHERE.matcher(text).find();
    }
}
