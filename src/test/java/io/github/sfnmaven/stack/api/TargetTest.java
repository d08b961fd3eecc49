package io.github.sfnmaven.stack.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.stack.outcome.DeployedStack;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TargetTest {
    private static final Target FULL = new Target(
            "eu-central-1", Optional.of("111111111111"), Optional.of("dev"), Optional.of("http://127.0.0.1:4566"));

    @Test
    void saysAllThatIsKnown() {
        assertThat(FULL.line(Optional.empty()))
                .isEqualTo("Target: eu-central-1, account 111111111111, profile dev, endpoint http://127.0.0.1:4566");
    }

    @Test
    void leavesOutWhatIsNot() {
        Target target = new Target("eu-central-1", Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(target.line(Optional.empty())).isEqualTo("Target: eu-central-1");
        assertThat(target.place()).isEqualTo("eu-central-1");
    }

    @Test
    void takesTheAccountOfTheStackBeforeAnyOther() {
        DeployedStack stack = DeployedStack.begun(
                "order", "arn:aws:cloudformation:eu-central-1:222222222222:stack/order/1", "CREATE_COMPLETE");

        assertThat(FULL.line(Optional.of(stack))).contains(", account 222222222222, ");
        assertThat(FULL.line(Optional.of(DeployedStack.begun("order", "order", "CREATE_COMPLETE"))))
                .contains(", account 111111111111, ");
    }

    @Test
    void namesNoProfileAsAPlace() {
        assertThat(FULL.place()).isEqualTo("eu-central-1, account 111111111111, endpoint http://127.0.0.1:4566");
    }

    @Test
    void showsNoPasswordOfAnEndpoint() {
        assertThat(Target.withoutUserInfo(URI.create("https://user:p%40ss@proxy.example:8443/aws?x=1")))
                .isEqualTo("https://proxy.example:8443/aws?x=1");
        assertThat(Target.withoutUserInfo(URI.create("http://127.0.0.1:4566"))).isEqualTo("http://127.0.0.1:4566");
    }
}
