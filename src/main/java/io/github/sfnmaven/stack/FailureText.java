package io.github.sfnmaven.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a failed operation into words. */
final class FailureText {
    private FailureText() {}

    /** One sentence: what failed, why, and where that leaves the stack. */
    static String sentence(StackOutcome.Failed failed) {
        StackOperation operation = failed.operation();
        String subject = operation.doing() + " stack '" + failed.stackName() + "'";
        String why = failed.cause()
                .first()
                .map(event -> event.isOfStack()
                        ? firstLine(event.reason())
                        : "'" + event.label() + "' (" + event.type() + "): " + firstLine(event.reason()))
                .or(() -> failed.last().reason().map(reason -> firstLine(Optional.of(reason))))
                .orElse("CloudFormation gives no reason");
        return subject + " failed: " + why + "; the stack is " + failed.last().status();
    }

    /** The whole story, line by line. */
    static List<String> lines(StackOutcome.Failed failed) {
        List<String> lines = new ArrayList<>();
        failed.cause().first().ifPresent(event -> {
            lines.add("Root cause: " + headline(event));
            event.reason().ifPresent(reason -> reason.lines().forEach(line -> lines.add("  " + line.strip())));
        });
        if (!failed.cause().consequences().isEmpty()) {
            lines.add("Consequences:");
            failed.cause()
                    .consequences()
                    .forEach(event -> lines.add("  " + headline(event)
                            + event.reason()
                                    .map(reason -> ": " + oneLine(reason))
                                    .orElse("")));
        }
        lines.add("Stack '" + failed.stackName() + "' is " + failed.last().status()
                + failed.last().reason().map(reason -> ": " + oneLine(reason)).orElse(""));
        StackAdvice.next(failed.last()).ifPresent(lines::add);
        failed.consoleLink().ifPresent(lines::add);
        return lines;
    }

    private static String headline(ResourceEvent event) {
        return event.label() + " (" + event.type() + ") " + event.status();
    }

    private static String firstLine(Optional<String> reason) {
        return reason.flatMap(text -> text.strip().lines().findFirst())
                .map(line -> line.endsWith(".") ? line.substring(0, line.length() - 1) : line)
                .orElse("CloudFormation gives no reason");
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
