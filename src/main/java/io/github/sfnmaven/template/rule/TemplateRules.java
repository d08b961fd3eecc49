package io.github.sfnmaven.template.rule;

import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.List;

/** The rules that templates are held to: those of rendering first, then those of the finished template. */
public final class TemplateRules {
    public static final RuleDescription EMPTY_TEMPLATE = rendering("empty-template", "The template is empty");
    public static final RuleDescription TEMPLATE_ENCODING =
            rendering("template-encoding", "The template is not encoded in UTF-8");
    public static final RuleDescription TEMPLATE_SYNTAX =
            rendering("template-syntax", "Velocity cannot read the template");
    public static final RuleDescription TEMPLATE_INCLUDE =
            rendering("template-include", "The template pulls in what is not there or not its own");
    public static final RuleDescription RENDERING_LIMIT =
            rendering("rendering-limit", "The template runs too long, nests too deep or grows too large");
    public static final RuleDescription UNDEFINED_REFERENCE =
            rendering("undefined-reference", "A reference of the template names nothing");
    public static final RuleDescription REFERENCE_NOT_TEXT =
            rendering("reference-not-text", "A list, map or object where text is expected");
    public static final RuleDescription WITHHELD_REFERENCE =
            rendering("withheld-reference", "A reference of the template names a value that may be secret");
    public static final RuleDescription POLICY_DOCUMENT =
            rendering("policy-document", "A policy is one that IAM refuses");

    public static final RuleDescription TEMPLATE_STRUCTURE =
            finished("template-structure", "A part of the template is not of the kind that CloudFormation asks for");
    public static final RuleDescription TEMPLATE_LIMIT =
            finished("template-limit", "The template is larger than CloudFormation's quotas");
    public static final RuleDescription MISSING_RESOURCES =
            finished("missing-resources", "The template has no resources");
    public static final RuleDescription MISSING_RESOURCE_TYPE =
            finished("missing-resource-type", "A resource has no type");
    public static final RuleDescription LOGICAL_ID =
            finished("logical-id", "A logical id is too long or has a character other than letters and digits");
    public static final RuleDescription UNKNOWN_SECTION =
            finished("unknown-section", "CloudFormation does not know a section of the template");
    public static final RuleDescription UNKNOWN_FUNCTION =
            finished("unknown-function", "A YAML tag is not a function of CloudFormation");
    public static final RuleDescription UNRESOLVED_REFERENCE =
            finished("unresolved-reference", "A function names what is not in the template");
    public static final RuleDescription CIRCULAR_REFERENCE =
            finished("circular-reference", "Resources wait for each other");
    public static final RuleDescription PARAMETER =
            finished("parameter", "A parameter of the template is one that CloudFormation refuses");
    public static final RuleDescription OUTPUT =
            finished("output", "An output of the template is one that CloudFormation refuses");
    public static final RuleDescription RESOURCE_ATTRIBUTE =
            finished("resource-attribute", "A resource has a type, an attribute or a property that does not exist");
    public static final RuleDescription YAML_ALIAS =
            finished("yaml-alias", "The template has an alias or a merge key of YAML, which CloudFormation refuses");
    public static final RuleDescription RESOURCE_NAME =
            finished("resource-name", "A name in the template is one that its service refuses");
    public static final RuleDescription DEFINITION_CHANGED =
            finished("definition-changed", "The template has another definition than the file");
    public static final RuleDescription DEFINITION_NOT_JSON =
            finished("definition-not-json", "The definition cannot be read back from the template");
    public static final RuleDescription MISSING_DEFINITION =
            finished("missing-definition", "A definition file is not in the template");
    public static final RuleDescription LOCAL_DEFINITION = finished(
            "local-definition", "A state machine has its definition in a file that CloudFormation cannot read");
    public static final RuleDescription UNCHECKED_DEFINITION = new RuleDescription(
            "unchecked-definition",
            DiagnosticCode.SCHEMA_VALIDATION_FAILED,
            Severity.NOTE,
            "Whether the template has a definition cannot be told here",
            true);
    public static final RuleDescription UNRESOLVED_PLACEHOLDER =
            finished("unresolved-placeholder", "A placeholder of a definition that nothing replaces");

    private TemplateRules() {}

    public static List<RuleDescription> all() {
        return List.of(
                EMPTY_TEMPLATE,
                TEMPLATE_ENCODING,
                TEMPLATE_SYNTAX,
                TEMPLATE_INCLUDE,
                RENDERING_LIMIT,
                UNDEFINED_REFERENCE,
                REFERENCE_NOT_TEXT,
                WITHHELD_REFERENCE,
                POLICY_DOCUMENT,
                TEMPLATE_STRUCTURE,
                TEMPLATE_LIMIT,
                MISSING_RESOURCES,
                MISSING_RESOURCE_TYPE,
                LOGICAL_ID,
                UNKNOWN_SECTION,
                UNKNOWN_FUNCTION,
                UNRESOLVED_REFERENCE,
                CIRCULAR_REFERENCE,
                PARAMETER,
                OUTPUT,
                RESOURCE_ATTRIBUTE,
                YAML_ALIAS,
                RESOURCE_NAME,
                DEFINITION_CHANGED,
                DEFINITION_NOT_JSON,
                MISSING_DEFINITION,
                LOCAL_DEFINITION,
                UNCHECKED_DEFINITION,
                UNRESOLVED_PLACEHOLDER);
    }

    private static RuleDescription rendering(String name, String summary) {
        return new RuleDescription(name, DiagnosticCode.SCHEMA_VALIDATION_FAILED, Severity.ERROR, summary, false);
    }

    private static RuleDescription finished(String name, String summary) {
        return new RuleDescription(name, DiagnosticCode.SCHEMA_VALIDATION_FAILED, Severity.ERROR, summary, true);
    }
}
