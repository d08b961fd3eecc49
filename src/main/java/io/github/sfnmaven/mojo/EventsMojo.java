package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.EventFormat;
import io.github.sfnmaven.stack.ResourceEvent;
import io.github.sfnmaven.stack.StackReader;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints the stack's newest events, oldest first. */
@Mojo(name = "events", requiresProject = false, threadSafe = true)
public final class EventsMojo extends AwsMojo {
    /**
     * How many events at most, the newest ones.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.limit", defaultValue = "100")
    int limit;

    /**
     * What a stack that does not exist means: {@code fail} or {@code ignore}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.onMissingStack", defaultValue = "fail")
    String onMissingStack;

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        String name = stackName();
        OnMissingStack missing = OnMissingStack.of(onMissingStack);
        if (limit < 1) {
            throw Configuration.problem("limit", Integer.toString(limit), "is less than one event");
        }
        Optional<List<ResourceEvent>> events =
                AwsWork.run(clientSettings(), clients -> new StackReader(clients.cloudFormation()).events(name, limit));
        if (events.isEmpty()) {
            missing.handle(name, getLog());
            return;
        }
        EventFormat format = EventFormat.of(events.get(), ZoneId.systemDefault());
        events.get().forEach(event -> getLog().info(format.line(event, EventFormat.Paint.PLAIN)));
    }
}
