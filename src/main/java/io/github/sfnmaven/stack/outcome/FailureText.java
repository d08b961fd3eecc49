package io.github.sfnmaven.stack.outcome;

import io.github.sfnmaven.stack.event.BareReason;
import io.github.sfnmaven.stack.event.FailureHints;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.event.RootCause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts a failed operation into words. */
public final class FailureText {
    private static final int LONGEST = 300;
    public static final String UNSAID = "CloudFormation gives no reason";
    private static final int MOST_NAMES = 10;

    private FailureText() {}

    /** One sentence: what failed, why, and where that leaves the stack. */
    static String sentence(StackOutcome.Failed failed) {
        String why = failed.cause()
                .first()
                .map(FailureText::reason)
                .or(() -> failed.last().reason().map(FailureText::brief))
                .orElse(UNSAID);
        return failed.operation().doing() + " stack '" + failed.stackName() + "' failed: " + why + "; the stack is "
                + failed.last().status()
                + wayOut(failed).map(hint -> "; " + hint).orElse("");
    }

    /** Where the stack itself needs care first, what to do about the cause alone would mislead. */
    private static Optional<String> wayOut(StackOutcome.Failed failed) {
        boolean free = StackCondition.of(failed.last().status()).isDeployable();
        return failed.cause().first().filter(event -> free).flatMap(FailureHints::brief);
    }

    /** The whole story, line by line. */
    static List<String> lines(StackOutcome.Failed failed) {
        List<String> lines = causes(failed.cause());
        section("CloudFormation found before it touched a resource:", failed.findings(), lines);
        lines.add("Stack '" + failed.stackName() + "' is " + failed.last().status()
                + failed.last().reason().map(reason -> ": " + oneLine(reason)).orElse(""));
        StackAdvice.afterFailure(failed.last()).ifPresent(next -> lines.add("Next: " + next));
        failed.consoleLink().ifPresent(lines::add);
        return lines;
    }

    /** The root cause, what to do about it, and its consequences, line by line. */
    public static List<String> causes(RootCause cause) {
        List<String> lines = new ArrayList<>();
        cause.first().ifPresent(event -> {
            lines.add("Root cause: " + headline(event));
            event.reason().ifPresent(reason -> reason.lines().forEach(line -> lines.add("  " + line.strip())));
            FailureHints.of(event).ifPresent(hint -> lines.add("Hint: " + hint));
        });
        List<String> others = new ArrayList<>(
                cancelled(cause.cancelled().map(ResourceEvent::label).distinct().toList()));
        cause.others().map(FailureText::story).forEach(others::add);
        section("Consequences:", others, lines);
        section("Left behind:", cause.left().stream().map(FailureText::story).toList(), lines);
        return lines;
    }

    private static void section(String title, List<String> entries, List<String> lines) {
        if (!entries.isEmpty()) {
            lines.add(title);
            entries.forEach(entry -> lines.add("  " + entry));
        }
    }

    private static List<String> cancelled(List<String> labels) {
        if (labels.isEmpty()) {
            return List.of();
        }
        String some = String.join(", ", labels.subList(0, Math.min(MOST_NAMES, labels.size())));
        String more = labels.size() > MOST_NAMES ? " and " + (labels.size() - MOST_NAMES) + " more" : "";
        String count = labels.size() == 1 ? "1 other resource was" : labels.size() + " other resources were";
        return List.of(count + " cancelled: " + some + more);
    }

    private static String story(ResourceEvent event) {
        return headline(event)
                + event.reason().map(reason -> ": " + oneLine(reason)).orElse("");
    }

    private static String headline(ResourceEvent event) {
        return event.label() + " (" + event.type() + ") " + event.status();
    }

    private static String reason(ResourceEvent event) {
        String said = event.reason().map(BareReason::of).map(FailureText::brief).orElse(UNSAID);
        return event.isOfStack() ? said : "'" + event.label() + "' (" + event.type() + "): " + said;
    }

    /** On one line, cut where it is too long for a sentence. */
    public static String brief(String reason) {
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
