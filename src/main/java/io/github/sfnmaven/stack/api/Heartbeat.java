package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.event.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Breaks long silences: CI ends jobs that print nothing, and people wonder. */
public final class Heartbeat {
    private static final Duration SILENCE = Duration.ofSeconds(30);
    /** How many resources are named; with a hundred of them the line would say no more. */
    private static final int NAMED = 3;

    private final StackProgress progress;
    private final StackWaiter.Watch watch;
    private Duration last;

    /** @param watch the time it tells is that of this watch */
    public Heartbeat(StackProgress progress, StackWaiter.Watch watch) {
        this.progress = progress;
        this.watch = watch;
        this.last = watch.elapsed();
    }

    /** Something else was printed. */
    public void rest() {
        last = watch.elapsed();
    }

    /** Tells that the stack is still in a status, and for which resources it waits, if the silence is long enough. */
    public void beat(String status, List<ResourceEvent> events) {
        beat("Still " + status + " after " + Span.text(watch.elapsed()), waitingFor(events));
    }

    /** Tells that CloudFormation still does not answer. */
    void beatUnanswered() {
        beat("CloudFormation still does not answer after " + Span.text(watch.elapsed()), "");
    }

    private void beat(String line, String details) {
        if (watch.elapsed().minus(last).compareTo(SILENCE) >= 0) {
            progress.step(line + details);
            rest();
        }
    }

    /** The resources whose newest event is a beginning, in the order in which they began. */
    private static String waitingFor(List<ResourceEvent> events) {
        Map<String, String> newest = new LinkedHashMap<>();
        events.stream().filter(event -> !event.isOfStack()).forEach(event -> newest.put(event.label(), event.status()));
        newest.values().removeIf(status -> !status.endsWith("_IN_PROGRESS"));
        if (newest.isEmpty()) {
            return "";
        }
        List<String> labels = new ArrayList<>(newest.keySet());
        String named = labels.stream().limit(NAMED).collect(Collectors.joining(", "));
        int others = labels.size() - NAMED;
        return ": waiting for " + named + (others > 0 ? " and " + others + " more" : "");
    }
}
