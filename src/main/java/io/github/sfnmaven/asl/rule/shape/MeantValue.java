package io.github.sfnmaven.asl.rule.shape;

import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeReader;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number or boolean that a text most likely means. YAML 1.1, which many tools still read, has numbers and booleans
 * that are text in YAML 1.2: {@code 010}, {@code 1_000}, {@code 12:30}, {@code yes}.
 */
final class MeantValue {
    private static final Pattern DIGITS = Pattern.compile("([-+]?)([0-9][0-9_]{0,29})(\\.[0-9_]{0,29})?");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?[0-9]{1,3}(,[0-9]{3}){1,9}");
    private static final Pattern HEXADECIMAL = Pattern.compile("0[xX][0-9a-fA-F_]{1,16}");
    private static final Pattern SIXTIES = Pattern.compile("([0-9]{1,9}):([0-5]?[0-9])(:([0-5]?[0-9]))?");
    private static final Pattern FRACTION = Pattern.compile("\\.[0-9]{1,30}");
    private static final Pattern SECONDS = Pattern.compile("([0-9]{1,18}) ?(s|sec|secs|seconds)");

    private final TextNode text;

    MeantValue(TextNode text) {
        this.text = text;
    }

    /** Whether it stands in YAML without quotes. */
    boolean isPlain() {
        SourceFile source = text.source();
        int begin = source.offset(text.range().begin());
        int end = source.offset(text.range().end());
        return TreeReader.syntax(source) == TreeReader.Syntax.YAML
                && source.text().substring(begin, end).stripTrailing().endsWith(text.value());
    }

    Optional<String> ofKind(ValueKind kind) {
        if (kind instanceof ValueKind.Flag) {
            return flag();
        }
        if (kind instanceof ValueKind.Whole) {
            return number().filter(number -> !number.contains("."));
        }
        return kind instanceof ValueKind.Decimal ? number() : Optional.empty();
    }

    private Optional<String> flag() {
        return switch (text.value().toLowerCase(Locale.ROOT)) {
            case "true", "yes", "on", "y" -> Optional.of("true");
            case "false", "no", "off", "n" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    private Optional<String> number() {
        String value = text.value();
        Matcher digits = DIGITS.matcher(value);
        if (digits.matches()) {
            String sign = digits.group(1).equals("-") ? "-" : "";
            String whole = digits.group(2).replace("_", "").replaceFirst("^0+(?=[0-9])", "");
            String fraction = Optional.ofNullable(digits.group(3)).orElse("").replace("_", "");
            return Optional.of(sign + whole + (fraction.length() > 1 ? fraction : ""));
        }
        if (THOUSANDS.matcher(value).matches()) {
            return Optional.of(value.replace(",", "").replace("+", ""));
        }
        if (HEXADECIMAL.matcher(value).matches()) {
            String hexadecimal = value.substring(2).replace("_", "");
            return hexadecimal.isEmpty() ? Optional.empty() : Optional.of(new BigInteger(hexadecimal, 16).toString());
        }
        if (FRACTION.matcher(value).matches()) {
            return Optional.of("0" + value);
        }
        return seconds(value);
    }

    private static Optional<String> seconds(String value) {
        Matcher seconds = SECONDS.matcher(value);
        if (seconds.matches()) {
            return Optional.of(seconds.group(1).replaceFirst("^0+(?=[0-9])", ""));
        }
        Matcher sixties = SIXTIES.matcher(value);
        if (!sixties.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(sixties.group(1)) * 60 + Long.parseLong(sixties.group(2));
        return Optional.of(
                Long.toString(sixties.group(4) == null ? number : number * 60 + Long.parseLong(sixties.group(4))));
    }
}
