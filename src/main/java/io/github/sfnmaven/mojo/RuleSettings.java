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
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads what the user says of rules: their levels and the suppressed findings. */
final class RuleSettings {
    private RuleSettings() {}

    static Map<String, RuleLevel> levels(Map<String, String> rules) throws MojoFailureException {
        Map<String, RuleLevel> levels = new LinkedHashMap<>();
        for (Map.Entry<String, String> rule : rules.entrySet()) {
            String parameter = "rules." + checked(rule.getKey(), "rules");
            levels.put(
                    rule.getKey(),
                    RuleLevel.of(rule.getValue())
                            .orElseThrow(() ->
                                    Configuration.notOneOf(parameter, rule.getValue(), "error, warning, note, off")));
        }
        return levels;
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
        if (parameter.rule == null || parameter.rule.isBlank()) {
            throw new MojoFailureException("A suppression names no rule: add <rule> to the <suppression>");
        }
        String rule = checked(parameter.rule.strip(), "suppressions");
        if (parameter.reason == null || parameter.reason.isBlank()) {
            throw new MojoFailureException("The suppression of '" + rule
                    + "' gives no reason: add <reason> to the <suppression>, for those who read it later");
        }
        String path = parameter.path == null ? "" : parameter.path.strip();
        if (!path.isEmpty() && !path.startsWith("/")) {
            throw new MojoFailureException("The path '" + path + "' of the suppression of '" + rule
                    + "' is no JSON Pointer: begin it with '/', as in /States/Review");
        }
        return new Suppression(rule, path, parameter.reason.strip());
    }

    private static String checked(String rule, String parameter) throws MojoFailureException {
        List<String> names =
                AslValidator.rules().stream().map(RuleDescription::name).toList();
        if (names.contains(rule)) {
            return rule;
        }
        String nearest = NearMiss.of(rule, names)
                .map(name -> " (did you mean '" + name + "'?)")
                .orElse("");
        throw new MojoFailureException("'" + rule + "' in <" + parameter + "> is no rule" + nearest);
    }
}
