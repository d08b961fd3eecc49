package io.github.sfnmaven.stack.spec;

import java.util.Set;

/**
 * A resource that a template declares.
 *
 * @param properties the names of the properties it sets
 */
public record TemplateResource(String logicalId, String type, Set<String> properties) {
    public TemplateResource {
        properties = Set.copyOf(properties);
    }

    public boolean isStateMachine() {
        return type.equals("AWS::StepFunctions::StateMachine") || type.equals("AWS::Serverless::StateMachine");
    }
}
