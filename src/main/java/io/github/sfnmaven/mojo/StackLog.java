package io.github.sfnmaven.mojo;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.log.StatusColours;
import io.github.sfnmaven.stack.api.StackProgress;
import io.github.sfnmaven.stack.event.EventFormat;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.Secrets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Shows a stack's life in Maven's log. */
final class StackLog implements StackProgress {
    private final Log log;
    private final EventFormat format;
    private final Commands commands;
    private final Secrets secrets;
    private final EventFormat.Paint paint;
    private String target = "";

    StackLog(AwsMojo goal, EventFormat format) {
        this(goal, format, Secrets.none());
    }

    /** @param secrets which no line shows */
    StackLog(AwsMojo goal, EventFormat format, Secrets secrets) {
        this.log = goal.getLog();
        this.format = format;
        this.commands = Commands.of(goal);
        // What stands in the stack's name is seen anyway, and a masked command reaches no stack.
        String name = String.valueOf(goal.stackName);
        this.secrets = secrets.hide(name).equals(name) ? secrets : Secrets.none();
        this.paint = StatusColours.of(goal.environment());
    }

    /** One line for people, whatever CloudFormation has put into it. */
    private String shown(String line) {
        return Quote.printable(secrets.hide(commands.completed(line)));
    }

    @Override
    public void target(String line) {
        if (!line.equals(target)) {
            target = line;
            log.info(shown(line));
        }
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
        String line = "  " + format.line(event, paint);
        if (event.status().endsWith("_FAILED")) {
            log.error(line);
        } else {
            log.info(line);
        }
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
        if (!outcome.explanation().isEmpty()) {
            log.error(outcome.explanation().stream().map(this::shown).collect(Collectors.joining("\n")));
        }
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
        StringBuilder lines = new StringBuilder("Outputs:");
        outputs.forEach((key, value) -> lines.append("\n  ")
                .append(key)
                .append(" ".repeat(width - key.length()))
                .append("  ")
                .append(Quote.printable(secrets.hide(value))));
        log.info(lines);
    }
}
