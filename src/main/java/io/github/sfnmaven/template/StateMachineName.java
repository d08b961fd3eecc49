package io.github.sfnmaven.template;

import java.util.Optional;

/** What Step Functions accepts as the name of a state machine (CreateStateMachine, {@code name}). */
final class StateMachineName {
    private static final int LONGEST = 80;
    private static final String REFUSED = "<>{}[]?*\"#%\\^|~`$&,;:/";

    private StateMachineName() {}

    /**
     * What is wrong with a name, to stand behind it in a sentence.
     *
     * @param logged CloudWatch Logs takes fewer characters
     */
    static Optional<String> problem(String name, boolean logged) {
        int length = name.codePointCount(0, name.length());
        if (length == 0) {
            return Optional.of("is empty");
        }
        if (length > LONGEST) {
            return Optional.of("has " + length + " characters, but the limit is " + LONGEST);
        }
        return name.codePoints()
                .filter(c -> isRefused(c))
                .boxed()
                .findFirst()
                .map(c -> "contains " + shown(c) + ", which Step Functions does not allow")
                .or(() -> name.codePoints()
                        .filter(c -> logged && !isLoggable(c))
                        .boxed()
                        .findFirst()
                        .map(c -> "contains " + shown(c)
                                + ", but with logging enabled, only letters, digits, '-' and '_' are allowed"));
    }

    private static boolean isRefused(int c) {
        return REFUSED.indexOf(c) >= 0
                || Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == 0xFFFE
                || c == 0xFFFF
                || c == 0x10FFFF
                || (c >= 0xD800 && c <= 0xDFFF);
    }

    private static boolean isLoggable(int c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '-' || c == '_';
    }

    private static String shown(int c) {
        if (c == ' ') {
            return "a space";
        }
        return (c > ' ' && c < 0x7F) || Character.isLetterOrDigit(c)
                ? "'" + Character.toString(c) + "'"
                : String.format("U+%04X", c);
    }
}
