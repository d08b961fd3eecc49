package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.DeployPolicy.OnFailure;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CreateStackRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackEventsResponse;
import software.amazon.awssdk.services.cloudformation.model.Tag;
import software.amazon.awssdk.services.cloudformation.model.TemplateStage;
import software.amazon.awssdk.services.cloudformation.model.UpdateStackRequest;

/** The calls to CloudFormation, all of them. SdkExceptions pass through unless they say that a stack is absent. */
final class StackApi {
    private static final Duration LAST_CALL = Duration.ofSeconds(3);

    private final CloudFormationClient client;

    StackApi(CloudFormationClient client) {
        this.client = client;
    }

    /** The same without patience, for who asks again anyway. */
    StackApi impatient() {
        return new StackApi(Patience.without(client));
    }

    /** One page of events, newest first. */
    record EventPage(List<ResourceEvent> events, Optional<String> next) {}

    /** By name or ARN; by ARN a deleted stack is still found. */
    Optional<DeployedStack> find(String stack) {
        try {
            return client.describeStacks(request -> request.stackName(stack)).stacks().stream()
                    .findFirst()
                    .map(DeployedStack::of);
        } catch (SdkException e) {
            if (StackErrors.isAbsent(e, stack)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The template as it was sent, before any transform. */
    String originalTemplate(String stackId) {
        String body = client.getTemplate(request -> request.stackName(stackId).templateStage(TemplateStage.ORIGINAL))
                .templateBody();
        return body == null ? "" : body;
    }

    /** Gives back the stack's ARN. */
    String create(StackSpec spec, OnFailure onFailure, String token) {
        CreateStackRequest.Builder request = CreateStackRequest.builder()
                .stackName(spec.stackName())
                .clientRequestToken(token)
                .templateBody(spec.template().text());
        // An empty list given to the SDK becomes an empty list in the request, so only what there is is given.
        given(Capabilities.toSend(spec)).ifPresent(request::capabilitiesWithStrings);
        given(StackParameters.toSend(spec, Optional.empty())).ifPresent(request::parameters);
        given(tags(spec)).ifPresent(request::tags);
        spec.notificationArns().ifPresent(request::notificationARNs);
        spec.roleArn().ifPresent(request::roleARN);
        switch (onFailure) {
            case ROLLBACK -> {}
            // Not OnFailure=DO_NOTHING, which is the same and leaves a stack that cannot be updated.
            case KEEP -> request.disableRollback(true);
            case DELETE -> request.onFailure("DELETE");
        }
        return client.createStack(request.build()).stackId();
    }

    void update(StackSpec spec, DeployedStack stack, OnFailure onFailure, String token) {
        UpdateStackRequest.Builder request = UpdateStackRequest.builder()
                .stackName(stack.id())
                .clientRequestToken(token)
                .templateBody(spec.template().text());
        given(Capabilities.toSend(spec)).ifPresent(request::capabilitiesWithStrings);
        given(StackParameters.toSend(spec, Optional.of(stack))).ifPresent(request::parameters);
        given(tags(spec)).ifPresent(request::tags);
        spec.notificationArns().ifPresent(request::notificationARNs);
        spec.roleArn().ifPresent(request::roleARN);
        if (onFailure == OnFailure.KEEP) {
            request.disableRollback(true);
        }
        client.updateStack(request.build());
    }

    void delete(String stackId, String token) {
        client.deleteStack(request -> request.stackName(stackId).clientRequestToken(token));
    }

    /** Does not take long, whatever happens: the user wants to leave. */
    void cancelUpdate(String stackId, String token) {
        client.cancelUpdateStack(request -> request.stackName(stackId)
                .clientRequestToken(token)
                .overrideConfiguration(configuration -> configuration.apiCallTimeout(LAST_CALL)));
    }

    void continueUpdateRollback(String stackId, String token) {
        client.continueUpdateRollback(request -> request.stackName(stackId).clientRequestToken(token));
    }

    void rollback(String stackId, String token) {
        client.rollbackStack(request -> request.stackName(stackId).clientRequestToken(token));
    }

    /** The newest page, or the one a token stands for. Throws if the stack is absent. */
    EventPage events(String stackId, @Nullable String page) {
        DescribeStackEventsResponse response =
                client.describeStackEvents(request -> request.stackName(stackId).nextToken(page));
        return new EventPage(
                response.stackEvents().stream().map(ResourceEvent::of).toList(),
                Optional.ofNullable(response.nextToken()));
    }

    private static <C extends Collection<?>> Optional<C> given(C values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }

    private static List<Tag> tags(StackSpec spec) {
        List<Tag> tags = new ArrayList<>();
        for (Map.Entry<String, String> tag : new TreeMap<>(spec.tags()).entrySet()) {
            tags.add(Tag.builder().key(tag.getKey()).value(tag.getValue()).build());
        }
        return tags;
    }
}
