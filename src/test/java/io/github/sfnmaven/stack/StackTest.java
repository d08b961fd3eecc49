package io.github.sfnmaven.stack;

import io.github.sfnmaven.cloudformation.FakeCloudFormation;
import io.github.sfnmaven.stack.api.FakeTime;
import io.github.sfnmaven.stack.api.RecordingProgress;
import io.github.sfnmaven.stack.api.StackSession;
import io.github.sfnmaven.stack.api.StackWaiter;
import io.github.sfnmaven.stack.api.WaitSettings;
import org.junit.jupiter.api.AfterEach;

/** A test of what is done to stacks: CloudFormation, a person who looks on, and time that passes only in pauses. */
abstract class StackTest {
    final FakeCloudFormation aws = FakeCloudFormation.start();
    final RecordingProgress progress = new RecordingProgress();
    final FakeTime time = new FakeTime();

    @AfterEach
    final void stop() {
        aws.close();
    }

    final StackSession session(WaitSettings settings) {
        return new StackSession(aws.client(), new StackWaiter(settings, time, time), progress, false);
    }
}
