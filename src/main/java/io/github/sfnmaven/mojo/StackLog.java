package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.EventFormat;
import io.github.sfnmaven.stack.ResourceEvent;
import io.github.sfnmaven.stack.StackOutcome;
import io.github.sfnmaven.stack.StackProgress;
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
        log.warn(line);
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
        if (outcome.isSuccess()) {
            log.info(commands.completed(outcome.sentence()));
            return;
        }
        outcome.explanation().forEach(line -> log.error(commands.completed(line)));
        throw new MojoFailureException(commands.completed(outcome.sentence()));
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
