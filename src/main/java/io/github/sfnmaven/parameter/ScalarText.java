package io.github.sfnmaven.parameter;

import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.NumberNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Single values of a template as the texts that CloudFormation compares. */
public final class ScalarText {
    private static final Set<String> WORDS_FOR_BOOLEANS = Set.of("yes", "no", "on", "off", "y", "n");
    private static final Pattern NUMBER = Pattern.compile("[+-]?(?:[0-9]{1,100}(?:\\.[0-9]{0,100})?|\\.[0-9]{1,100})");

    private ScalarText() {}

    /** Empty for lists, objects, null and what a function makes. */
    public static Optional<String> of(TreeNode node) {
        if (!node.tag().isEmpty()) {
            return Optional.empty();
        }
        if (node instanceof TextNode text) {
            return Optional.of(text.value());
        }
        if (node instanceof BooleanNode bool) {
            return Optional.of(Boolean.toString(bool.value()));
        }
        return node instanceof NumberNode number ? Optional.of(number.value().toPlainString()) : Optional.empty();
    }

    /** Empty where the text is no decimal number. */
    static Optional<BigDecimal> number(String text) {
        String number = text.strip();
        return NUMBER.matcher(number).matches() ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    static boolean isWordForBoolean(String text) {
        return WORDS_FOR_BOOLEANS.contains(text.toLowerCase(Locale.ROOT));
    }
}
