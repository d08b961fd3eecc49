package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.stack.outcome.StackOperation;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What the user wants of a stack that is missing or needs no change. */
class StackJudgementTest {
    private static final StackOutcome UNCHANGED = new StackOutcome.Unchanged(OrdersStack.with(Map.of()));

    private final LogLines log = new LogLines();

    @Test
    void failsWhereTheStackIsMissing() {
        assertThatThrownBy(() -> OnMissingStack.FAIL.handle("orders", "eu-central-1", log))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage(
                        "Stack 'orders' does not exist in eu-central-1: deploy it first, set <stackName> or -Dsfn.stackName, or"
                                + " -Dsfn.onMissingStack=ignore");
    }

    @Test
    void mentionsAMissingStackThatMayBeMissing() throws Exception {
        OnMissingStack.IGNORE.handle("orders", "eu-central-1", log);

        assertThat(log.lines()).containsExactly("[INFO] Stack 'orders' does not exist in eu-central-1");
    }

    @Test
    void readsWhatAMissingStackMeans() throws Exception {
        assertThat(OnMissingStack.of("Ignore")).isEqualTo(OnMissingStack.IGNORE);
        assertThatThrownBy(() -> OnMissingStack.of("skip"))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("'skip' is none of fail, ignore: set <onMissingStack> or -Dsfn.onMissingStack");
    }

    @Test
    void isContentWithAnUnchangedStack() {
        assertThatCode(() -> NoChanges.OK.judge(UNCHANGED)).doesNotThrowAnyException();
    }

    @Test
    void failsForAnUnchangedStackWhereAChangeIsExpected() {
        assertThatThrownBy(() -> NoChanges.FAIL.judge(UNCHANGED))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("There is nothing to update in stack 'orders', and <noChanges> or -Dsfn.noChanges says"
                        + " 'fail'");
    }

    @Test
    void isContentWithAChangedStackWhereAChangeIsExpected() {
        StackOutcome started = new StackOutcome.Started(StackOperation.UPDATE, "orders", "arn:1");

        assertThatCode(() -> NoChanges.FAIL.judge(started)).doesNotThrowAnyException();
    }
}
