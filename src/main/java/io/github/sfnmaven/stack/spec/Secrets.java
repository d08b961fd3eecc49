package io.github.sfnmaven.stack.spec;

import java.util.Comparator;
import java.util.List;

/** Hides values that must not be seen, wherever CloudFormation repeats them. */
public final class Secrets {
    public static final String MASK = "****";
    /** Shorter ones stand in ordinary words and numbers by chance, and masks would give them away. */
    private static final int SHORTEST = 4;

    private final List<String> values;

    private Secrets(List<String> values) {
        this.values = values;
    }

    public static Secrets none() {
        return new Secrets(List.of());
    }

    /** The given values of NoEcho parameters. */
    public static Secrets of(StackSpec spec) {
        return new Secrets(spec.template().parameters().values().stream()
                .filter(TemplateParameter::secret)
                .map(TemplateParameter::name)
                .filter(spec.parameters()::containsKey)
                .map(spec.parameters()::get)
                .filter(value -> value.length() >= SHORTEST)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    public String hide(String text) {
        String hidden = text;
        for (String value : values) {
            hidden = hidden.replace(value, MASK);
        }
        return hidden;
    }
}
