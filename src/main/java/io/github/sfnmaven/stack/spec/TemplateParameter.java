package io.github.sfnmaven.stack.spec;

/**
 * A parameter that a template declares.
 *
 * @param type such as {@code String} or {@code AWS::SSM::Parameter::Value<String>}
 * @param secret whether it says NoEcho: its value is never printed or written
 */
public record TemplateParameter(String name, String type, boolean hasDefault, boolean secret) {
    /** Whether CloudFormation looks the value up anew with every update. */
    public boolean isLookedUp() {
        return type.startsWith("AWS::SSM::Parameter::Value");
    }
}
