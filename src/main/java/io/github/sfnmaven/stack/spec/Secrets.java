package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.diagnostic.Mask;
import java.util.stream.Stream;

/** Hides values that must not be seen, wherever CloudFormation repeats them. */
public final class Secrets {
    public static final String MASK = Mask.TEXT;

    private final Mask mask;

    private Secrets(Mask mask) {
        this.mask = mask;
    }

    public static Secrets none() {
        return new Secrets(Mask.none());
    }

    /** The given values of NoEcho parameters; of a list its entries too. */
    public static Secrets of(StackSpec spec) {
        return new Secrets(Mask.of(spec.template().parameters().values().stream()
                .filter(TemplateParameter::secret)
                .flatMap(parameter -> values(parameter, spec.parameters().getOrDefault(parameter.name(), "")))
                .toList()));
    }

    private static Stream<String> values(TemplateParameter parameter, String value) {
        boolean list = parameter.type().equals("CommaDelimitedList")
                || parameter.type().startsWith("List<");
        return list ? Stream.concat(Stream.of(value), Stream.of(value.split(","))) : Stream.of(value);
    }

    public String hide(String text) {
        return mask.hide(text);
    }

    /** For texts that do not come from CloudFormation. */
    public Mask mask() {
        return mask;
    }
}
