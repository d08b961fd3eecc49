package io.github.sfnmaven.parameter;

import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.ObjectNode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** The AllowedPattern of a parameter, which has to match a value as a whole. */
record ValuePattern(ObjectNode declaration) {
    /** An expression may take exponential time; a value that takes longer to match than this is accepted. */
    private static final int MAX_STEPS = 2_000_000;

    Optional<String> problem(String value) {
        return declaration
                .get("AllowedPattern")
                .flatMap(ScalarText::of)
                .filter(pattern -> !matches(pattern, value))
                .map(pattern -> "does not match AllowedPattern " + Quote.of(pattern)
                        + declaration
                                .get("ConstraintDescription")
                                .flatMap(ScalarText::of)
                                .map(text -> " (" + Quote.printable(text) + ")")
                                .orElse(""));
    }

    private static boolean matches(String pattern, String value) {
        try {
            return Pattern.compile(pattern).matcher(new CountedText(value)).matches();
        } catch (PatternSyntaxException | TooManySteps | StackOverflowError e) {
            return true;
        }
    }

    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Ends a match that looks at its characters too often. */
    private static final class CountedText implements CharSequence {
        private final String text;
        private int steps;

        CountedText(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > MAX_STEPS) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int begin, int end) {
            return text.subSequence(begin, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
