package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.execution.AbstractExecutionListener;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.MavenExecutionRequest;
import org.junit.jupiter.api.Test;

class EndOfBuildTest {
    private final MavenExecutionRequest request = new DefaultMavenExecutionRequest();
    private final List<String> heard = new ArrayList<>();

    @Test
    void comesBeforeTheListenerThatWasThereAndLeavesItAllElse() {
        request.setExecutionListener(new AbstractExecutionListener() {
            @Override
            public void projectStarted(ExecutionEvent event) {
                heard.add("project started");
            }

            @Override
            public void sessionEnded(ExecutionEvent event) {
                heard.add("session ended");
            }
        });
        EndOfBuild.first(request, () -> heard.add("action"));

        request.getExecutionListener().projectStarted(null);
        request.getExecutionListener().sessionEnded(null);

        assertThat(heard).containsExactly("project started", "action", "session ended");
    }

    @Test
    void needsNoListener() {
        EndOfBuild.first(request, () -> heard.add("action"));

        request.getExecutionListener().sessionStarted(null);
        request.getExecutionListener().sessionEnded(null);

        assertThat(heard).containsExactly("action");
    }

    @Test
    void leavesTheListenersExceptionsAsTheyAre() {
        IllegalStateException thrown = new IllegalStateException("a test");
        request.setExecutionListener(new AbstractExecutionListener() {
            @Override
            public void projectFailed(ExecutionEvent event) {
                throw thrown;
            }
        });
        EndOfBuild.first(request, () -> heard.add("action"));

        assertThatThrownBy(() -> request.getExecutionListener().projectFailed(null))
                .isSameAs(thrown);
    }
}
