package io.github.sfnmaven.mojo;

import io.github.sfnmaven.asl.AslValidator;
import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.RuleLevel;
import io.github.sfnmaven.diagnostic.Suppression;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads what the user says of rules: their levels and the suppressed findings. */
final class RuleSettings {
    // https://www.rfc-editor.org/rfc/rfc6901#section-3
    private static final Pattern LONE_TILDE = Pattern.compile("~(?![01])");

    private RuleSettings() {}

    static Map<String, RuleLevel> levels(Map<String, String> rules) throws MojoFailureException {
        Map<String, RuleLevel> levels = new LinkedHashMap<>();
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            String name = checked(rule.getKey(), "correct <rules> or -Dsfn.rules." + rule.getKey());
            levels.put(name, level(name, rule.getValue()));
        }
        return levels;
    }

    private static RuleLevel level(String rule, String word) throws MojoFailureException {
        return RuleLevel.of(word)
                .orElseThrow(() -> new MojoFailureException("'" + word + "' is none of error, warning, note, off: set <"
                        + rule + "> in <rules> or -Dsfn.rules." + rule));
    }

    static List<Suppression> suppressions(@Nullable List<SuppressionParameter> configured) throws MojoFailureException {
        List<Suppression> suppressions = new ArrayList<>();
        if (configured != null) {
            for (SuppressionParameter suppression : configured) {
                suppressions.add(suppression(suppression));
            }
        }
        return suppressions;
    }

    private static Suppression suppression(SuppressionParameter parameter) throws MojoFailureException {
        String rule = Configuration.text(parameter.rule)
                .orElseThrow(
                        () -> new MojoFailureException("A suppression names no rule: add <rule> to the <suppression>,"
                                + " or -Dsfn.suppressions=<rule>|<path>|<reason>"));
        checked(rule, "correct <suppressions> or -Dsfn.suppressions");
        String path = Configuration.text(parameter.path).orElse("");
        checkPointer(rule, path);
        String reason = Configuration.text(parameter.reason)
                .orElseThrow(() -> new MojoFailureException("The suppression of '" + rule
                        + "' has no reason: add <reason> to the <suppression>, or -Dsfn.suppressions=" + rule + "|"
                        + path + "|<reason>"));
        return new Suppression(rule, path, reason);
    }

    private static void checkPointer(String rule, String path) throws MojoFailureException {
        String what = "The path '" + path + "' of the suppression of '" + rule + "' is not a JSON Pointer: ";
        if (!path.isEmpty() && !path.startsWith("/")) {
            throw new MojoFailureException(what + "start it with '/', as in /States/Review");
        }
        if (LONE_TILDE.matcher(path).find()) {
            throw new MojoFailureException(what + "write '~0' for '~', and '~1' for '/' in a name");
        }
    }

    private static String checked(String rule, String wayOut) throws MojoFailureException {
        List<RuleDescription> rules = AslValidator.rules();
        Optional<RuleDescription> known =
                rules.stream().filter(each -> each.name().equals(rule)).findFirst();
        if (known.isEmpty()) {
            List<String> names = rules.stream().map(RuleDescription::name).toList();
            String hint =
                    NearMiss.hint(rule, names).map(text -> " (" + text + ")").orElse("");
            throw new MojoFailureException("'" + rule + "' is not a rule" + hint + ": " + wayOut);
        }
        if (!known.get().adjustable()) {
            throw new MojoFailureException(
                    "'" + rule + "' cannot be adjusted or suppressed, because nothing else can be"
                            + " checked in a file that it is found in: " + wayOut);
        }
        return rule;
    }
}
