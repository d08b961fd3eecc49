package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.log.StatusColours;
import io.github.sfnmaven.stack.StackReader;
import io.github.sfnmaven.stack.event.EventFormat;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.spec.Provenance;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints the stack's newest events, oldest first. */
@Mojo(name = "events", requiresProject = false, threadSafe = true)
public final class EventsMojo extends AwsMojo {
    /**
     * The number of events at most, the newest ones.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.limit", defaultValue = "100")
    int limit;

    /**
     * The reaction to a stack that does not exist: {@code fail} or {@code ignore}.
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
        AwsWork.run(clientSettings(), clients -> {
            StackReader reader = new StackReader(clients.cloudFormation());
            Optional<List<ResourceEvent>> events = reader.events(name, limit);
            if (events.isEmpty()) {
                missing.handle(name, target(clients).place(), getLog());
            } else {
                print(events.get());
                reader.provenance(name)
                        .map(Provenance::sentence)
                        .map(Quote::printable)
                        .ifPresent(getLog()::info);
            }
            return events;
        });
    }

    private void print(List<ResourceEvent> events) {
        EventFormat format = EventFormat.of(events, ZoneId.systemDefault());
        EventFormat.Paint paint = StatusColours.of(environment());
        if (!events.isEmpty()) {
            getLog().info(events.stream()
                    .map(event -> format.line(event, paint))
                    .collect(Collectors.joining("\n")));
        }
    }
}
