package io.github.sfnmaven.stack.event;

import static io.github.sfnmaven.stack.event.Failures.at;
import static io.github.sfnmaven.stack.event.Failures.ofNestedStack;
import static io.github.sfnmaven.stack.event.Failures.ofStack;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RootCauseTest {
    private static final ResourceEvent CANCELLED = failed("A", "Resource creation cancelled");
    private static final ResourceEvent CAUSE = failed("B", "The name is taken");
    private static final ResourceEvent LATER = failed("C", "Timed out");
    private static final ResourceEvent TAKEN_BACK =
            ofStack("ROLLBACK_IN_PROGRESS", "The following resource(s) failed to create: [B, A]. ");
    private static final ResourceEvent CHILD = ofNestedStack("Child", "CREATE_FAILED", "Embedded stack failed");
    private static final ResourceEvent GRANDCHILD =
            ofNestedStack("Child/Grand", "CREATE_FAILED", "Embedded stack failed");

    @Test
    void isTheFirstFailureThatWasNotCancelled() {
        RootCause cause = RootCause.of(List.of(CANCELLED, CAUSE, LATER));

        assertThat(cause.first()).contains(CAUSE);
        assertThat(cause.consequences()).containsExactly(CANCELLED, LATER);
        assertThat(cause.cancelled()).containsExactly(CANCELLED);
        assertThat(cause.others()).containsExactly(LATER);
    }

    @Test
    void mayMentionACancellation() {
        ResourceEvent event = failed("B", "The subscription was cancelled by its owner");

        assertThat(RootCause.of(List.of(event)).first()).contains(event);
    }

    @Test
    void isTheFirstInTimeWheneverItsEventWasRead() {
        RootCause cause = RootCause.of(List.of(at(2, LATER), at(1, CAUSE)));

        assertThat(cause.first()).contains(at(1, CAUSE));
    }

    @Test
    void isInTheNestedStackAndNotTheNestedStack() {
        ResourceEvent inside = failed("Child/Queue", "The name is taken");

        assertThat(RootCause.of(List.of(CHILD, inside)).first()).contains(inside);
    }

    @Test
    void isAtTheBottomOfNestedStacks() {
        ResourceEvent inside = failed("Child/Grand/Queue", "The name is taken");
        ResourceEvent beside = failed("Child/Grand/Topic", "Resource creation cancelled");

        RootCause cause = RootCause.of(List.of(beside, inside, GRANDCHILD, CHILD, CANCELLED, TAKEN_BACK));

        assertThat(cause.first()).contains(inside);
        assertThat(cause.others()).containsExactly(GRANDCHILD, CHILD);
        assertThat(cause.cancelled()).containsExactly(beside, CANCELLED);
    }

    @Test
    void isTheNestedStackWhoseEventsCannotBeRead() {
        assertThat(RootCause.of(List.of(GRANDCHILD, CHILD, LATER)).first()).contains(GRANDCHILD);
        assertThat(RootCause.of(List.of(CHILD, TAKEN_BACK, left("B"))).first()).contains(CHILD);
    }

    @Test
    void isOutsideOfANestedStackThatFailedLater() {
        ResourceEvent inside = failed("Child/Queue", "Timed out");

        assertThat(RootCause.of(List.of(CAUSE, inside, CHILD)).first()).contains(CAUSE);
    }

    @Test
    void staysWhereTheSameResourceFailsAgainOnTheWayBack() {
        ResourceEvent again = left("B");

        RootCause cause = RootCause.of(List.of(at(1, CAUSE), at(2, TAKEN_BACK), at(3, again)));

        assertThat(cause.first()).contains(at(1, CAUSE));
        assertThat(cause.left()).containsExactly(at(3, again));
    }

    @Test
    void isWhyTheStackIsTakenBackAndNotWhatFailsOnTheWay() {
        ResourceEvent alarm = ofStack("UPDATE_ROLLBACK_IN_PROGRESS", "Alarm 'Errors' went off");
        ResourceEvent failure = Failures.of("B", "UPDATE_FAILED", "The old role is gone");

        RootCause cause = RootCause.of(List.of(alarm, failure));

        assertThat(cause.first()).contains(alarm);
        assertThat(cause.left()).containsExactly(failure);
        assertThat(cause.consequences()).isEmpty();
    }

    @Test
    void isWhatFailsOnTheWayBackThatTheUserWanted() {
        ResourceEvent begun = ofStack("UPDATE_ROLLBACK_IN_PROGRESS", "User Initiated");
        ResourceEvent failure = Failures.of("B", "UPDATE_FAILED", "The old role is gone");

        assertThat(RootCause.of(List.of(begun, failure)).first()).contains(failure);
    }

    @Test
    void leavesBehindOnlyWhatWasNotDeletedInTheEnd() {
        ResourceEvent gone = Failures.of("C", "DELETE_COMPLETE", "");

        RootCause cause =
                RootCause.of(List.of(at(1, CAUSE), at(2, left("C")), at(3, left("D")), at(4, gone), at(5, left("D"))));

        assertThat(cause.left()).containsExactly(at(5, left("D")));
    }

    @Test
    void isTheStacksOwnFirstReasonWhereNoResourceFailed() {
        ResourceEvent begun = ofStack("CREATE_IN_PROGRESS", "User Initiated");
        ResourceEvent alarm = ofStack("ROLLBACK_IN_PROGRESS", "Alarm went off");
        ResourceEvent end = ofStack("ROLLBACK_FAILED", "Something else");

        assertThat(RootCause.of(List.of(begun, alarm, end)).first()).contains(alarm);
    }

    @Test
    void mayBeUnknown() {
        assertThat(RootCause.of(List.of()).first()).isEmpty();
    }

    private static ResourceEvent failed(String label, String reason) {
        return Failures.of(label, "CREATE_FAILED", reason);
    }

    private static ResourceEvent left(String label) {
        return Failures.of(label, "DELETE_FAILED", "It is not empty");
    }
}
