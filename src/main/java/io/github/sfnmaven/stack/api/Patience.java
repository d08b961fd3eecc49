package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.stack.outcome.StackOutcome;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;

/**
 * A client that asks on where the SDK gives up: once CloudFormation has answered, a call that fails by something that
 * passes is repeated until the time is up. The same request goes out again, so a write keeps its token.
 *
 * <p>Between the client and all that calls it, since any call may meet an outage.
 */
public final class Patience implements InvocationHandler {
    /** The calls after which a stack may be another. */
    private static final Set<String> CHANGES = Set.of(
            "createStack",
            "updateStack",
            "deleteStack",
            "cancelUpdateStack",
            "continueUpdateRollback",
            "rollbackStack",
            "executeChangeSet",
            "setStackPolicy",
            "updateTerminationProtection");

    private final StackSession session;
    private StackWaiter.Watch watch;
    private boolean answered;
    private boolean changing;

    private Patience(StackSession session) {
        this.session = session;
        this.watch = session.waiter().start();
    }

    /** The session with a patient client; one that has it already stays as it is. */
    public static StackSession in(StackSession session) {
        if (of(session.client()).isPresent()) {
            return session;
        }
        Patience patience = new Patience(session.withClient(InterruptibleCalls.of(session.client())));
        CloudFormationClient client = (CloudFormationClient) Proxy.newProxyInstance(
                Patience.class.getClassLoader(), new Class<?>[] {CloudFormationClient.class}, patience);
        return session.withClient(client);
    }

    /** The client below. */
    static CloudFormationClient without(CloudFormationClient client) {
        return of(client).map(patience -> patience.session.client()).orElse(client);
    }

    /**
     * Does the whole work on a stack; its time begins now. An interruption that nobody has met ends it.
     *
     * @param session a patient one
     * @param attempt empty if another operation came in between, so that all is to be decided afresh
     */
    public static StackOutcome work(StackSession session, String stackName, Supplier<Optional<StackOutcome>> attempt) {
        Patience patience = of(session.client()).orElseThrow();
        patience.watch = session.waiter().start();
        patience.answered = false;
        patience.changing = false;
        try {
            Optional<StackOutcome> outcome = attempt.get();
            while (outcome.isEmpty()) {
                outcome = attempt.get();
            }
            return outcome.get();
        } catch (AbortedException e) {
            Thread.currentThread().interrupt();
            return new StackOutcome.Interrupted(stackName, patience.changing);
        }
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        boolean changes = CHANGES.contains(method.getName());
        Heartbeat heartbeat = null;
        while (true) {
            try {
                Object answer = method.invoke(session.client(), arguments);
                answered = true;
                changing |= changes;
                return answer;
            } catch (InvocationTargetException e) {
                Throwable thrown = Objects.requireNonNull(e.getCause());
                changing |= changes && !StackErrors.isNotMade(thrown);
                SdkException failure = passing(thrown);
                if (heartbeat == null) {
                    session.progress().warn(warning(failure));
                    heartbeat = new Heartbeat(session.progress(), watch);
                }
                heartbeat.beatUnanswered();
                pause();
            }
        }
    }

    public static String warning(SdkException failure) {
        return "CloudFormation does not answer, trying again: " + StackErrors.words(failure);
    }

    /** Gives back what is worth another call, throws anything else. */
    private SdkException passing(Throwable failure) throws Throwable {
        boolean passes = failure instanceof SdkException sdk && StackErrors.isPassing(sdk);
        if (!passes || !answered || watch.isOver()) {
            // A refusal is an answer too: the first look at a stack that is not there yet gets one.
            answered |= !passes && failure instanceof SdkServiceException;
            throw failure;
        }
        return (SdkException) failure;
    }

    private void pause() {
        try {
            watch.backOff();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw AbortedException.create("Interrupted between two calls", e);
        }
    }

    private static Optional<Patience> of(CloudFormationClient client) {
        return Proxy.isProxyClass(client.getClass()) && Proxy.getInvocationHandler(client) instanceof Patience patience
                ? Optional.of(patience)
                : Optional.empty();
    }
}
