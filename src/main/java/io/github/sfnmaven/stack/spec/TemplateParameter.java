package io.github.sfnmaven.stack.spec;

import java.util.Optional;

/**
 * A parameter that a template declares.
 *
 * @param type such as {@code String} or {@code AWS::SSM::Parameter::Value<String>}
 * @param defaultValue the default where it is one value
 * @param secret whether it says NoEcho: its value is never printed or written
 */
public record TemplateParameter(
        String name, String type, boolean hasDefault, Optional<String> defaultValue, boolean secret) {
    /** With no default that could be told. */
    public TemplateParameter(String name, String type, boolean hasDefault, boolean secret) {
        this(name, type, hasDefault, Optional.empty(), secret);
    }

    /** Whether CloudFormation looks the value up anew with every update. */
    public boolean isLookedUp() {
        return type.startsWith("AWS::SSM::Parameter::Value");
    }
}
