package io.github.sfnmaven.template.velocity;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@link TextTools} as templates call them. */
final class TextToolsObject implements TemplateObject {
    private final TextTools tools;

    TextToolsObject(TextTools tools) {
        this.tools = tools;
    }

    @Override
    public Set<String> properties() {
        return Set.of();
    }

    @Override
    public Optional<Object> property(String name) {
        return Optional.empty();
    }

    @Override
    public Set<String> methods() {
        return Set.of("indent", "json", "yaml", "ascii", "hash");
    }

    @Override
    public Optional<Call> method(String name, int arguments) {
        return Optional.ofNullable(call(name + "/" + arguments));
    }

    private @Nullable Call call(String signature) {
        return switch (signature) {
            case "indent/2" -> given -> tools.indent(Arguments.text(given, 0), Arguments.number(given, 1));
            case "json/1" -> given -> tools.json(Arguments.text(given, 0));
            case "yaml/1" -> given -> tools.yaml(Arguments.text(given, 0));
            case "ascii/1" -> given -> tools.ascii(Arguments.text(given, 0));
            case "hash/1" -> given -> tools.hash(Arguments.text(given, 0));
            default -> null;
        };
    }
}
