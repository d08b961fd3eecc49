package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.reactor.PutOff;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class DeployAtEndTest {
    private final LogLines log = new LogLines();

    @Test
    void sumsUpWhatBecameOfEachStack() throws Exception {
        new DeployAtEnd(log, List.of(ends("orders", "created"), ends("pay", "unchanged"))).run();

        assertThat(log.lines())
                .containsExactly(
                        "[INFO] All modules are built: deploying 2 stacks",
                        "[INFO] ",
                        "[INFO] --- stack 'orders' of com.example:orders (1 of 2) ---",
                        "[INFO] ",
                        "[INFO] --- stack 'pay' of com.example:pay (2 of 2) ---",
                        "[INFO] ",
                        "[INFO] Stacks of this build:",
                        "[INFO]   orders  created    com.example:orders",
                        "[INFO]   pay     unchanged  com.example:pay");
    }

    @Test
    void beginsNoStackAfterOneThatFailed() {
        MojoFailureException failure = new MojoFailureException("Creating stack 'b' failed");

        assertThatThrownBy(() -> new DeployAtEnd(
                                log,
                                List.of(
                                        ends("a", "updated"),
                                        ends("b", failure),
                                        ends("c", new AssertionError("begun"))))
                        .run())
                .isSameAs(failure);
        assertThat(log.lines())
                .endsWith(
                        "[INFO] --- stack 'b' of com.example:b (2 of 3) ---",
                        "[INFO] ",
                        "[INFO] Stacks of this build:",
                        "[INFO]   a  updated    com.example:a",
                        "[INFO]   b  failed     com.example:b",
                        "[INFO]   c  not begun  com.example:c");
    }

    @Test
    void endsWithTroubleAsItCame() {
        MojoExecutionException trouble = new MojoExecutionException("There are no credentials");

        assertThatThrownBy(() -> new DeployAtEnd(log, List.of(ends("a", trouble))).run())
                .isSameAs(trouble);
    }

    private static PutOff ends(String stack, Object how) {
        return new PutOff(stack, "com.example:" + stack, () -> {
            if (how instanceof AssertionError error) {
                throw error;
            }
            return how;
        });
    }
}
