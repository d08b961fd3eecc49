package io.github.sfnmaven.stack.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackPolicyFileTest {
    private static final String POLICY = "{\"Statement\": []}";

    @Test
    void isSentAsItIsWritten() {
        StackPolicyFile policy = read("\uFEFF" + POLICY + "\n");

        assertThat(policy.diagnostics()).isEmpty();
        assertThat(policy.text()).isEqualTo(POLICY + "\n");
    }

    @Test
    void namesThePlaceWhereTheJsonIsBroken() {
        assertThat(read("{\n  \"Statement\": [\n").diagnostics())
                .extracting(Diagnostic::file, Diagnostic::rule)
                .containsExactly(tuple("policy.txt", "json-syntax"));
    }

    @Test
    void mustHaveAStatement() {
        assertThat(read("\n {\"Statements\": []}").diagnostics())
                .extracting(each -> each.range().begin().toString(), Diagnostic::message)
                .containsExactly(tuple("2:2", "A stack policy is an object with Statement"));
        assertThat(read("[]").diagnostics()).hasSize(1);
    }

    @Test
    void mayHaveAsManyBytesAsCloudFormationTakes() {
        assertThat(padded(16_384).diagnostics()).isEmpty();
        assertThat(padded(16_385).diagnostics())
                .extracting(Diagnostic::message)
                .isEqualTo(List.of("The stack policy has 16,385 bytes, but the limit is 16,384"));
    }

    @Test
    void isTheSameHoweverItIsWritten() {
        assertThat(StackPolicyFile.isSame("{\"Statement\": [], \"Id\": 1}", "{\"Id\":1,\"Statement\":[]}"))
                .isTrue();
        assertThat(StackPolicyFile.isSame(POLICY, "{\"Statement\": [{}]}")).isFalse();
        assertThat(StackPolicyFile.isSame(POLICY, "")).isFalse();
    }

    private static StackPolicyFile padded(int bytes) {
        return read(POLICY + " ".repeat(bytes - POLICY.length()));
    }

    private static StackPolicyFile read(String json) {
        return StackPolicyFile.read(SourceFile.of("policy.txt", json));
    }
}
