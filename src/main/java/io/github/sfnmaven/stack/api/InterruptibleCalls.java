package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.call.DetachedCall;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;

/**
 * Calls on threads of their own, so that an interruption never reaches the SDK, which would drop an answer that is
 * under way. The call gets a moment to end, and its answer counts; the interruption stays set and stops the next call.
 *
 * <p>An {@link AbortedException} without a cause: the call was not made. With one: nobody knows what became of it.
 */
final class InterruptibleCalls implements InvocationHandler {
    /** The client below has limits of its own. */
    private static final Duration UNLIMITED = Duration.ofDays(365);

    private final CloudFormationClient client;

    private InterruptibleCalls(CloudFormationClient client) {
        this.client = client;
    }

    static CloudFormationClient of(CloudFormationClient client) {
        return (CloudFormationClient) Proxy.newProxyInstance(
                InterruptibleCalls.class.getClassLoader(),
                new Class<?>[] {CloudFormationClient.class},
                new InterruptibleCalls(client));
    }

    /** Makes one call, of any service. */
    static <T> T run(Callable<T> call) {
        try {
            return finish(call);
        } catch (ExecutionException e) {
            throw new IllegalStateException(DetachedCall.reason(e));
        }
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        boolean calls = SdkResponse.class.isAssignableFrom(method.getReturnType());
        try {
            return calls ? finish(() -> method.invoke(client, arguments)) : method.invoke(client, arguments);
        } catch (InvocationTargetException e) {
            throw Objects.requireNonNull(e.getCause());
        } catch (ExecutionException e) {
            Throwable thrown = Objects.requireNonNull(e.getCause());
            throw thrown instanceof InvocationTargetException && thrown.getCause() != null ? thrown.getCause() : thrown;
        }
    }

    private static <T> T finish(Callable<T> call) throws ExecutionException {
        if (Thread.currentThread().isInterrupted()) {
            throw AbortedException.create("Interrupted before a call");
        }
        try {
            return DetachedCall.finish(DetachedCall.start("stack-call", call), UNLIMITED);
        } catch (InterruptedException | TimeoutException e) {
            throw AbortedException.create("Interrupted during a call", e);
        }
    }
}
