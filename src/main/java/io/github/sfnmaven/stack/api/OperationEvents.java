package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.stack.event.OperationScope;
import io.github.sfnmaven.stack.event.ResourceEvent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.SdkException;

/** The events of one operation, each once, with those of nested stacks among them. */
public final class OperationEvents {
    private final StackApi api;
    private final String stackId;
    private final String within;
    private final OperationScope scope;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, OperationEvents> nested = new LinkedHashMap<>();

    public OperationEvents(StackApi api, String stackId, OperationScope scope) {
        this(api, stackId, "", scope);
    }

    private OperationEvents(StackApi api, String stackId, String within, OperationScope scope) {
        this.api = api;
        this.stackId = stackId;
        this.within = within;
        this.scope = scope;
        seen.addAll(scope.before());
    }

    /**
     * The events that have come since the last call, oldest first. When it throws, nothing counts as seen.
     *
     * @throws software.amazon.awssdk.core.exception.SdkException if they cannot be read
     */
    public List<ResourceEvent> fresh() {
        List<ResourceEvent> events = new ArrayList<>(own());
        events.forEach(this::follow);
        nested.values().forEach(child -> events.addAll(child.freshOrNone()));
        events.sort(Comparator.comparing(ResourceEvent::time));
        return events;
    }

    /** Events of a nested stack are an extra: what the stack around it tells must not get lost with them. */
    private List<ResourceEvent> freshOrNone() {
        try {
            // Of the nested stack itself the one around it tells already.
            return fresh().stream().filter(event -> !event.isOfStack()).toList();
        } catch (AbortedException e) {
            throw e;
        } catch (SdkException e) {
            return List.of();
        }
    }

    /** Newest pages first, until one holds something known or nothing of ours: the history may be long. */
    private List<ResourceEvent> own() {
        Map<String, ResourceEvent> found = new LinkedHashMap<>();
        String page = null;
        boolean more = true;
        while (more) {
            StackApi.EventPage read = api.events(stackId, page);
            int before = found.size();
            read.events().stream()
                    .filter(event -> !seen.contains(event.id()) && scope.holds(event))
                    .forEach(event -> found.putIfAbsent(event.id(), event.within(within)));
            Optional<String> next = read.next();
            more = next.isPresent()
                    && found.size() > before
                    && read.events().stream().noneMatch(event -> seen.contains(event.id()));
            page = next.orElse(null);
        }
        seen.addAll(found.keySet());
        List<ResourceEvent> events = new ArrayList<>(found.values());
        Collections.reverse(events);
        return events;
    }

    private void follow(ResourceEvent event) {
        if (event.isOfNestedStack()) {
            nested.computeIfAbsent(
                    event.physicalId(), id -> new OperationEvents(api, id, event.label(), scope.nested(event)));
        }
    }
}
