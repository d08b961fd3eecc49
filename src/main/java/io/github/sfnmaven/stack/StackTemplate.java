package io.github.sfnmaven.stack;

import io.github.sfnmaven.source.SourceFile;
import java.util.Map;

/**
 * A template's text and what of it decides how it is deployed.
 *
 * @param text what is sent, byte order mark dropped
 * @param builtin whether it is one of the plugin's own templates
 * @param transformed whether a Transform or {@code Fn::Transform} stands in it
 * @param parameters by name, in the order of the file
 * @param resources by logical id, in the order of the file
 */
public record StackTemplate(
        String text,
        boolean builtin,
        boolean transformed,
        Map<String, TemplateParameter> parameters,
        Map<String, TemplateResource> resources) {
    /**
     * Reads JSON or YAML. What cannot be read is left out: the template was checked before it comes here, and
     * CloudFormation has the last word.
     */
    public static StackTemplate read(SourceFile source, boolean builtin) {
        throw new UnsupportedOperationException(source.name() + builtin);
    }
}
