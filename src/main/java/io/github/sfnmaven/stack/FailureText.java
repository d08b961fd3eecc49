package io.github.sfnmaven.stack;

import java.util.ArrayList;
import java.util.List;

/** Puts a failed operation into words. */
final class FailureText {
    private static final int LONGEST = 300;
    static final String UNSAID = "CloudFormation gives no reason";

    private FailureText() {}

    /** One sentence: what failed, why, and where that leaves the stack. */
    static String sentence(StackOutcome.Failed failed) {
        String why = failed.cause()
                .first()
                .map(FailureText::reason)
                .or(() -> failed.last().reason().map(FailureText::brief))
                .orElse(UNSAID);
        return failed.operation().doing() + " stack '" + failed.stackName() + "' failed: " + why + "; the stack is "
                + failed.last().status();
    }

    /** The whole story, line by line. */
    static List<String> lines(StackOutcome.Failed failed) {
        List<String> lines = causes(failed.cause());
        lines.add("Stack '" + failed.stackName() + "' is " + failed.last().status()
                + failed.last().reason().map(reason -> ": " + oneLine(reason)).orElse(""));
        StackAdvice.afterFailure(failed.last()).ifPresent(next -> lines.add("Next: " + next));
        failed.consoleLink().ifPresent(lines::add);
        return lines;
    }

    /** The root cause and its consequences, line by line. */
    static List<String> causes(RootCause cause) {
        List<String> lines = new ArrayList<>();
        cause.first().ifPresent(event -> {
            lines.add("Root cause: " + headline(event));
            event.reason().ifPresent(reason -> reason.lines().forEach(line -> lines.add("  " + line.strip())));
        });
        if (!cause.consequences().isEmpty()) {
            lines.add("Consequences:");
            cause.consequences()
                    .forEach(event -> lines.add("  " + headline(event)
                            + event.reason()
                                    .map(reason -> ": " + oneLine(reason))
                                    .orElse("")));
        }
        return lines;
    }

    private static String headline(ResourceEvent event) {
        return event.label() + " (" + event.type() + ") " + event.status();
    }

    private static String reason(ResourceEvent event) {
        String said = event.reason().map(FailureText::brief).orElse(UNSAID);
        return event.isOfStack() ? said : "'" + event.label() + "' (" + event.type() + "): " + said;
    }

    /** On one line, cut where it is too long for a sentence. */
    static String brief(String reason) {
        String line = oneLine(reason);
        if (line.length() > LONGEST) {
            return line.substring(0, LONGEST).stripTrailing() + " …";
        }
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
