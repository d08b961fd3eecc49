package io.github.sfnmaven.remote;

import java.util.List;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionDiagnostic;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionRequest;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionResponse;

/** Answers what it is told to, and keeps what it was asked. */
final class FakeService implements SfnClient {
    private final List<ValidateStateMachineDefinitionDiagnostic> findings;
    private ValidateStateMachineDefinitionRequest asked =
            ValidateStateMachineDefinitionRequest.builder().build();

    FakeService(ValidateStateMachineDefinitionDiagnostic... findings) {
        this.findings = List.of(findings);
    }

    /** @param location empty: none */
    static ValidateStateMachineDefinitionDiagnostic finding(String code, String location, String message) {
        return ValidateStateMachineDefinitionDiagnostic.builder()
                .severity("ERROR")
                .code(code)
                .location(location.isEmpty() ? null : location)
                .message(message)
                .build();
    }

    ValidateStateMachineDefinitionRequest asked() {
        return asked;
    }

    @Override
    public ValidateStateMachineDefinitionResponse validateStateMachineDefinition(
            ValidateStateMachineDefinitionRequest request) {
        asked = request;
        return ValidateStateMachineDefinitionResponse.builder()
                .result(findings.isEmpty() ? "OK" : "FAIL")
                .diagnostics(findings)
                .build();
    }

    @Override
    public String serviceName() {
        return "states";
    }

    @Override
    public void close() {}
}
