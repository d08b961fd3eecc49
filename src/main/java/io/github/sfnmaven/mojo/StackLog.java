package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.stack.api.StackProgress;
import io.github.sfnmaven.stack.event.EventFormat;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Shows a stack's life in Maven's log. */
final class StackLog implements StackProgress {
    private final Log log;
    private final EventFormat format;
    private final Commands commands;

    StackLog(AwsMojo goal, EventFormat format) {
        this.log = goal.getLog();
        this.format = format;
        this.commands = Commands.of(goal);
    }

    @Override
    public void step(String line) {
        log.info(line);
    }

    @Override
    public void warn(String line) {
        log.warn(commands.completed(line));
    }

    @Override
    public void event(ResourceEvent event) {
        log.info("  " + format.line(event, EventFormat.Paint.PLAIN));
    }

    /**
     * Says how it ended.
     *
     * @throws MojoFailureException if it ended badly
     */
    void end(StackOutcome outcome) throws MojoFailureException {
        end(outcome, List.of());
    }

    /**
     * As {@link #end(StackOutcome)}, with the place of the first mistake.
     *
     * @param mistakes in a definition, printed already; none where it failed for another reason
     */
    void end(StackOutcome outcome, List<Diagnostic> mistakes) throws MojoFailureException {
        if (outcome.isSuccess()) {
            log.info(commands.completed(outcome.sentence()));
            return;
        }
        outcome.explanation().forEach(line -> log.error(commands.completed(line)));
        String place = mistakes.stream()
                .findFirst()
                .map(mistake -> " (" + mistake.file() + ":" + mistake.range().begin() + ")")
                .orElse("");
        throw new MojoFailureException(commands.completed(outcome.sentence()) + place);
    }

    static void outputs(Log log, Map<String, String> outputs) {
        if (outputs.isEmpty()) {
            return;
        }
        int width = outputs.keySet().stream().mapToInt(String::length).max().orElse(0);
        log.info("Outputs:");
        outputs.forEach((key, value) -> log.info("  " + key + " ".repeat(width - key.length()) + "  " + value));
    }
}
