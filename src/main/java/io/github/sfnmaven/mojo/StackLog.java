package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.stack.api.StackProgress;
import io.github.sfnmaven.stack.event.EventFormat;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.Secrets;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Shows a stack's life in Maven's log. */
final class StackLog implements StackProgress {
    private final Log log;
    private final EventFormat format;
    private final Commands commands;
    private final Secrets secrets;

    StackLog(AwsMojo goal, EventFormat format) {
        this(goal, format, Secrets.none());
    }

    /** @param secrets which no line shows */
    StackLog(AwsMojo goal, EventFormat format, Secrets secrets) {
        this.log = goal.getLog();
        this.format = format;
        this.commands = Commands.of(goal);
        this.secrets = secrets;
    }

    /** One line for people, whatever CloudFormation has put into it. */
    private String shown(String line) {
        return Quote.printable(secrets.hide(commands.completed(line)));
    }

    @Override
    public void step(String line) {
        log.info(shown(line));
    }

    @Override
    public void warn(String line) {
        log.warn(shown(line));
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
            log.info(shown(outcome.sentence()));
            return;
        }
        outcome.explanation().forEach(line -> log.error(shown(line)));
        String place = mistakes.stream()
                .findFirst()
                .map(mistake -> " (" + mistake.file() + ":" + mistake.range().begin() + ")")
                .orElse("");
        throw new MojoFailureException(shown(outcome.sentence()) + place);
    }

    static void outputs(Log log, Map<String, String> outputs, Secrets secrets) {
        if (outputs.isEmpty()) {
            return;
        }
        int width = outputs.keySet().stream().mapToInt(String::length).max().orElse(0);
        log.info("Outputs:");
        outputs.forEach((key, value) ->
                log.info("  " + key + " ".repeat(width - key.length()) + "  " + Quote.printable(secrets.hide(value))));
    }
}
