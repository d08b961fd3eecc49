package io.github.sfnmaven.stack.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareReasonTest {
    private static final String TOKEN =
            "(RequestToken: 43782337-d13f-cbb3-e093-cfe71ed4bcd9, HandlerErrorCode: Denied)";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No 'x' (or \"y\")",
                "Resource handler returned message: \"No 'x' (or \"y\")\" " + TOKEN,
                "Resource handler returned message: \"No 'x' (or \"y\")\" " + TOKEN + ".",
                "Resource handler returned message: \"No 'x' (or \"y\")\" (HandlerErrorCode: AlreadyExists)",
                "Resource handler returned message: \"No 'x' (or \"y\") (Service: Sfn, Status Code: 400, Request ID:"
                        + " 4a-8) (SDK Attempt Count: 1)\" " + TOKEN,
                "No 'x' (or \"y\") (Service: AWSStepFunctions; Status Code: 400; Error Code: No; Request ID: 1; Proxy:"
                        + " null)",
            })
    void isWhatTheServiceSays(String reason) {
        assertThat(BareReason.of(reason)).isEqualTo("No 'x' (or \"y\")");
    }

    @Test
    void isOnOneLineAndMayBeCut() {
        assertThat(BareReason.of("Resource handler returned message: \"The role\n may not (Service: Sfn, Stat"))
                .isEqualTo("The role may not");
    }

    @Test
    void keepsWhatIsNotAtTheEnd() {
        String reason = "Rate exceeded for operation 'Rate exceeded (Service: Lambda, Status Code: 429)'";

        assertThat(BareReason.of(reason)).isEqualTo(reason);
    }
}
