package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.stack.event.ResourceEvent;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Keeps what a person would have seen. */
public final class RecordingProgress implements StackProgress {
    public final List<String> steps = new ArrayList<>();
    /** Each once. */
    public final Set<String> targets = new LinkedHashSet<>();

    public final List<String> warnings = new ArrayList<>();
    public final List<ResourceEvent> events = new ArrayList<>();

    @Override
    public void target(String line) {
        targets.add(line);
    }

    @Override
    public void step(String line) {
        steps.add(line);
    }

    @Override
    public void warn(String line) {
        warnings.add(line);
    }

    @Override
    public void event(ResourceEvent event) {
        events.add(event);
    }

    /** Each event as its resource and status. */
    public List<String> told() {
        return events.stream()
                .map(event -> event.label() + " " + event.status())
                .toList();
    }
}
