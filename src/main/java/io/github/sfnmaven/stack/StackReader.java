package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.api.StackApi;
import io.github.sfnmaven.stack.api.StackErrors;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.spec.Provenance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;

/** Reads a stack without changing it. */
public final class StackReader {
    private final StackApi api;

    public StackReader(CloudFormationClient client) {
        this.api = new StackApi(client);
    }

    /**
     * The stack, outputs included.
     *
     * @return empty if there is no such stack, and for no other reason
     * @throws software.amazon.awssdk.core.exception.SdkException if AWS cannot be asked
     */
    public Optional<DeployedStack> find(String stackName) {
        return api.find(stackName);
    }

    /** Where the stack comes from; empty also where that may not be asked, since it is not what the user came for. */
    public Optional<Provenance> provenance(String stackName) {
        try {
            return api.find(stackName).flatMap(stack -> Provenance.in(stack.tags()));
        } catch (SdkException e) {
            if (StackErrors.isDenied(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /**
     * The newest events, oldest of them first.
     *
     * @param limit how many at most, from 1
     * @return empty if there is no such stack
     * @throws software.amazon.awssdk.core.exception.SdkException if AWS cannot be asked
     */
    public Optional<List<ResourceEvent>> events(String stackName, int limit) {
        // Pages may shift while they are read, so an event can come twice.
        Map<String, ResourceEvent> found = new LinkedHashMap<>();
        String page = null;
        try {
            do {
                StackApi.EventPage read = api.events(stackName, page);
                read.events().forEach(event -> found.putIfAbsent(event.id(), event));
                page = read.next().orElse(null);
            } while (page != null && found.size() < limit);
        } catch (SdkException e) {
            if (found.isEmpty() && StackErrors.isAbsent(e, stackName)) {
                return Optional.empty();
            }
            throw e;
        }
        List<ResourceEvent> events =
                new ArrayList<>(found.values().stream().limit(limit).toList());
        Collections.reverse(events);
        return Optional.of(events);
    }
}
