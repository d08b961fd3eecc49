package io.github.sfnmaven.mojo;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import org.apache.maven.execution.AbstractExecutionListener;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenExecutionRequest;
import org.jspecify.annotations.Nullable;

/** Does something at the end of the build, of which Maven tells its listener, but no goal. */
final class EndOfBuild implements InvocationHandler {
    private final ExecutionListener listener;
    private final Runnable action;

    private EndOfBuild(ExecutionListener listener, Runnable action) {
        this.listener = listener;
        this.action = action;
    }

    /** Before the summary of the modules is printed, whether the build has failed or not. */
    static void first(MavenExecutionRequest request, Runnable action) {
        ExecutionListener before =
                Objects.requireNonNullElseGet(request.getExecutionListener(), () -> new AbstractExecutionListener() {});
        request.setExecutionListener((ExecutionListener) Proxy.newProxyInstance(
                EndOfBuild.class.getClassLoader(),
                new Class<?>[] {ExecutionListener.class},
                new EndOfBuild(before, action)));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, @Nullable Object[] arguments) throws Throwable {
        if (method.getName().equals("sessionEnded")) {
            action.run();
        }
        try {
            return method.invoke(listener, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
