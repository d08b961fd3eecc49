package io.github.sfnmaven.diagnostic;

/**
 * The codes of ValidateStateMachineDefinition, as its reference lists them and reports promise them. The service has
 * more for JSONata and for variables (INVALID_JSONATA_EXPRESSION, RESERVED_VARIABLE_NAME, …); what they say is
 * SCHEMA_VALIDATION_FAILED here.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinitionDiagnostic.html">API
 *     reference</a>
 */
public enum DiagnosticCode {
    MISSING_DESCRIPTION,
    INVALID_JSON_DESCRIPTION,
    SCHEMA_VALIDATION_FAILED,
    INVALID_RESOURCE,
    MISSING_END_STATE,
    DUPLICATE_STATE_NAME,
    INVALID_STATE_NAME,
    DUPLICATE_LABEL_NAME,
    INVALID_LABEL_NAME,
    MISSING_TRANSITION_TARGET,
    TOO_DEEPLY_NESTED,
    NO_DOLLAR,
    NO_PATH,
    PASS_RESULT_IS_STATIC
}
