package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.stack.change.ChangeSet;
import io.github.sfnmaven.stack.change.ResourceChange;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.spec.Capabilities;
import io.github.sfnmaven.stack.spec.DeployPolicy.OnFailure;
import io.github.sfnmaven.stack.spec.RollbackSettings;
import io.github.sfnmaven.stack.spec.Secrets;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetType;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetRequest;
import software.amazon.awssdk.services.cloudformation.model.CreateChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.DescribeChangeSetResponse;
import software.amazon.awssdk.services.cloudformation.model.OnStackFailure;

/** The calls to CloudFormation that concern change sets. SdkExceptions pass through. */
public final class ChangeSetApi {
    private static final String NESTED = "AWS::CloudFormation::Stack";

    private final CloudFormationClient client;

    public ChangeSetApi(CloudFormationClient client) {
        this.client = client;
    }

    /** What the stack shall be, and where its template is if it does not go into the request. */
    public record Wanted(StackSpec spec, Optional<String> templateUrl) {}

    /** The ARNs of a change set and of its stack. */
    public record Made(String id, String stackId) {}

    /**
     * Begins to make one.
     *
     * @param stack what is updated; empty: a stack is created, by a CREATE set, which makes an empty one at once
     * @param onFailure what becomes of a new stack
     */
    public Made create(Wanted wanted, Optional<DeployedStack> stack, OnFailure onFailure, String name) {
        StackSpec spec = wanted.spec();
        CreateChangeSetRequest.Builder request = CreateChangeSetRequest.builder()
                .stackName(stack.map(DeployedStack::id).orElse(spec.stackName()))
                .changeSetName(name)
                .clientToken(name)
                .changeSetType(stack.isPresent() ? ChangeSetType.UPDATE : ChangeSetType.CREATE);
        wanted.templateUrl()
                .ifPresentOrElse(
                        request::templateURL,
                        () -> request.templateBody(spec.template().text()));
        StackApi.given(Capabilities.toSend(spec)).ifPresent(request::capabilitiesWithStrings);
        StackApi.given(StackParameters.toSend(spec, stack)).ifPresent(request::parameters);
        StackTags.toSend(spec, stack).ifPresent(request::tags);
        spec.options().notificationArns().ifPresent(request::notificationARNs);
        spec.options().roleArn().ifPresent(request::roleARN);
        spec.options()
                .rollback()
                .toSend(stack.map(DeployedStack::rollback).orElse(RollbackSettings.NONE))
                .ifPresent(request::rollbackConfiguration);
        if (spec.template().resources().values().stream()
                .anyMatch(resource -> resource.type().equals(NESTED))) {
            request.includeNestedStacks(true);
        }
        if (onFailure == OnFailure.DELETE && stack.isEmpty()) {
            request.onStackFailure(OnStackFailure.DELETE);
        }
        CreateChangeSetResponse made = client.createChangeSet(request.build());
        return new Made(
                StackApi.named(made.id(), "CreateChangeSet"), StackApi.named(made.stackId(), "CreateChangeSet"));
    }

    /** By name, for one whose creation was not answered. */
    public Made find(String stackName, String name) {
        DescribeChangeSetResponse found =
                client.describeChangeSet(request -> request.stackName(stackName).changeSetName(name));
        return new Made(found.changeSetId(), found.stackId());
    }

    /** Without its changes. */
    public ChangeSet status(String id) {
        return changeSet(client.describeChangeSet(request -> request.changeSetName(id)), List.of());
    }

    /** With its changes and those of the change sets of nested stacks. */
    public ChangeSet describe(String id, Secrets secrets) {
        return describe(id, "", secrets);
    }

    public void execute(String id, boolean keep, String token) {
        client.executeChangeSet(request -> {
            request.changeSetName(id).clientRequestToken(token);
            if (keep) {
                request.disableRollback(true);
            }
        });
    }

    public void delete(String id) {
        client.deleteChangeSet(request -> request.changeSetName(id));
    }

    /** Whether the stack has a change set, whoever made it. */
    public boolean exists(String stackId) {
        return !client.listChangeSets(request -> request.stackName(stackId))
                .summaries()
                .isEmpty();
    }

    private ChangeSet describe(String id, String within, Secrets secrets) {
        Map<String, ResourceChange> changes = new LinkedHashMap<>();
        DescribeChangeSetResponse whole = read(id, true, within, secrets, changes);
        // With values some changes may be left out, and a reason says so.
        if (whole.statusReason() != null && !whole.statusReason().isBlank()) {
            read(id, false, within, secrets, changes);
        }
        List<ResourceChange> all = new ArrayList<>(changes.values());
        changes.values()
                .forEach(change -> change.nested()
                        .ifPresent(nested -> all.addAll(
                                describe(nested, change.label(), secrets).changes())));
        return changeSet(whole, all);
    }

    private DescribeChangeSetResponse read(
            String id, boolean values, String within, Secrets secrets, Map<String, ResourceChange> changes) {
        String page = null;
        DescribeChangeSetResponse read;
        do {
            read = page(id, values, page);
            read.changes().stream()
                    .filter(change -> change.resourceChange() != null)
                    .map(change -> ResourceChange.of(change.resourceChange(), within, secrets))
                    .forEach(change -> changes.putIfAbsent(change.logicalId(), change));
            page = read.nextToken();
        } while (page != null);
        return read;
    }

    private DescribeChangeSetResponse page(String id, boolean values, @Nullable String page) {
        return client.describeChangeSet(request ->
                request.changeSetName(id).includePropertyValues(values).nextToken(page));
    }

    private static ChangeSet changeSet(DescribeChangeSetResponse response, List<ResourceChange> changes) {
        return new ChangeSet(
                response.changeSetId(),
                response.stackId(),
                response.statusAsString(),
                Optional.ofNullable(response.statusReason()).filter(reason -> !reason.isBlank()),
                changes);
    }
}
