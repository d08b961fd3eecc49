package io.github.sfnmaven.remote;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionDiagnostic;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionRequest;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionResponse;
import software.amazon.awssdk.services.sfn.model.ValidateStateMachineDefinitionSeverity;

/**
 * Asks ValidateStateMachineDefinition.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/apireference/API_ValidateStateMachineDefinition.html">API
 *     reference</a>
 */
public final class ServiceCheck {
    /** How many findings the service gives at most. */
    public static final int MOST_FINDINGS = 100;

    private static final int MOST_BYTES = 1024 * 1024;

    /** With all retries: an opinion that nobody is bound to wait for. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * What the service says.
     *
     * @param truncated whether it has found more than it says
     */
    public record Answer(List<Diagnostic> diagnostics, boolean truncated) {
        static final Answer NONE = new Answer(List.of(), false);
    }

    private final SfnClient client;
    private final RuleDescription rule;
    private final Map<String, String> values;

    /**
     * @param rule whose findings the service's are
     * @param values for placeholders, by name
     */
    public ServiceCheck(SfnClient client, RuleDescription rule, Map<String, String> values) {
        this.client = client;
        this.rule = rule;
        this.values = Map.copyOf(values);
    }

    /**
     * What the service finds. It is not asked of what could not be read, or is larger than it takes: our own findings
     * say all there is to say of that.
     *
     * @param type {@code STANDARD} or {@code EXPRESS}
     */
    public Answer check(Document document, String type) {
        if (!(document.root().orElse(null) instanceof ObjectNode definition)) {
            return Answer.NONE;
        }
        Sent sent = Sent.of(document.source(), definition, values);
        if (sent.text().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Answer.NONE;
        }
        ValidateStateMachineDefinitionResponse answer =
                client.validateStateMachineDefinition(ValidateStateMachineDefinitionRequest.builder()
                        .definition(sent.text())
                        .type(type)
                        .severity(ValidateStateMachineDefinitionSeverity.WARNING)
                        .maxResults(MOST_FINDINGS)
                        .overrideConfiguration(options -> options.apiCallTimeout(PATIENCE))
                        .build());
        List<Diagnostic> found = answer.diagnostics().stream()
                .map(said -> diagnostic(said, sent))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        return new Answer(found, Boolean.TRUE.equals(answer.truncated()));
    }

    /** Empty for what is said of a placeholder only. */
    private Optional<Diagnostic> diagnostic(ValidateStateMachineDefinitionDiagnostic said, Sent sent) {
        ServiceFinding finding = new ServiceFinding(text(said.code()), text(said.message()), text(said.location()));
        Sent.Spot found = sent.find(finding.location(), finding.message());
        if (sent.blames(finding.diagnosticCode(), found.node(), finding.message())) {
            return Optional.empty();
        }
        boolean unknown = finding.known().isEmpty() && !finding.code().isEmpty();
        return Optional.of(new Diagnostic(
                rule.name(),
                finding.diagnosticCode(),
                severity(said),
                sent.source().name(),
                found.range(),
                found.node().origin().path().toString(),
                finding.sentence() + (unknown ? " (" + finding.code() + ")" : ""),
                Optional.empty()));
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Severity severity(ValidateStateMachineDefinitionDiagnostic said) {
        return said.severity() == ValidateStateMachineDefinitionSeverity.ERROR ? Severity.ERROR : Severity.WARNING;
    }
}
