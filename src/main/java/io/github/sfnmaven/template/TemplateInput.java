package io.github.sfnmaven.template;

import java.util.List;
import java.util.Map;

/**
 * A request after its parameters have been checked and read.
 *
 * @param machines in the order of the request's definitions
 * @param variables the user's, read-only
 * @param substitutions values as a map for Fn::Sub has them
 */
record TemplateInput(
        RenderRequest request,
        List<StateMachineModel> machines,
        Map<String, Object> variables,
        Map<String, String> substitutions,
        PolicyDocuments policies) {}
