package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.outcome.DeployedResource;
import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.spec.Capabilities;
import io.github.sfnmaven.stack.spec.DeployPolicy.OnFailure;
import io.github.sfnmaven.stack.spec.RollbackSettings;
import io.github.sfnmaven.stack.spec.StackSpec;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CreateStackRequest;
import software.amazon.awssdk.services.cloudformation.model.DescribeStackEventsResponse;
import software.amazon.awssdk.services.cloudformation.model.ListStackResourcesResponse;
import software.amazon.awssdk.services.cloudformation.model.TemplateStage;
import software.amazon.awssdk.services.cloudformation.model.UpdateStackRequest;

/** The calls to CloudFormation, all of them. SdkExceptions pass through unless they say that a stack is absent. */
public final class StackApi {
    private static final Duration LAST_CALL = Duration.ofSeconds(2);

    private final CloudFormationClient client;
    private final Optional<TemplateBucket> bucket;

    public StackApi(CloudFormationClient client) {
        this(client, Optional.empty());
    }

    /** @param bucket where templates go that are too large for a request */
    public StackApi(CloudFormationClient client, Optional<TemplateBucket> bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** The same without patience, for who asks again anyway. */
    public StackApi impatient() {
        return new StackApi(Patience.without(client));
    }

    /** One page of events, newest first. */
    public record EventPage(List<ResourceEvent> events, Optional<String> next) {}

    /** By name or ARN; by ARN a deleted stack is still found. */
    public Optional<DeployedStack> find(String stack) {
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

    /** The template as it was sent, or as the macros left it. */
    public String template(String stackId, TemplateStage stage) {
        String body = client.getTemplate(request -> request.stackName(stackId).templateStage(stage))
                .templateBody();
        return body == null ? "" : body;
    }

    /** The resources that the stack has, without those of nested stacks. */
    public List<DeployedResource> resources(String stackId) {
        List<DeployedResource> found = new ArrayList<>();
        String page = null;
        do {
            String token = page;
            ListStackResourcesResponse read = client.listStackResources(
                    request -> request.stackName(stackId).nextToken(token));
            read.stackResourceSummaries().stream()
                    .map(DeployedResource::of)
                    .flatMap(Optional::stream)
                    .forEach(found::add);
            page = read.nextToken();
        } while (page != null);
        return found;
    }

    /** Uploads the template if it is too large for a request, before anything is done that would be in vain without. */
    public void stage(StackSpec spec) {
        templateUrl(spec);
    }

    /** Gives back the stack's ARN. */
    public String create(StackSpec spec, OnFailure onFailure, String token) {
        CreateStackRequest.Builder request =
                CreateStackRequest.builder().stackName(spec.stackName()).clientRequestToken(token);
        templateUrl(spec)
                .ifPresentOrElse(
                        request::templateURL,
                        () -> request.templateBody(spec.template().text()));
        // An empty list given to the SDK becomes an empty list in the request, so only what there is is given.
        given(Capabilities.toSend(spec)).ifPresent(request::capabilitiesWithStrings);
        given(StackParameters.toSend(spec, Optional.empty())).ifPresent(request::parameters);
        StackTags.toSend(spec, Optional.empty()).ifPresent(request::tags);
        spec.options().notificationArns().ifPresent(request::notificationARNs);
        spec.options().roleArn().ifPresent(request::roleARN);
        spec.options().policy().ifPresent(request::stackPolicyBody);
        spec.options().terminationProtection().ifPresent(request::enableTerminationProtection);
        spec.options().rollback().toSend(RollbackSettings.NONE).ifPresent(request::rollbackConfiguration);
        switch (onFailure) {
            case ROLLBACK -> {}
            // Not OnFailure=DO_NOTHING, which is the same and leaves a stack that cannot be updated.
            case KEEP -> request.disableRollback(true);
            case DELETE -> request.onFailure("DELETE");
        }
        String stackId = client.createStack(request.build()).stackId();
        return named(stackId, "CreateStack");
    }

    public void update(StackSpec spec, DeployedStack stack, OnFailure onFailure, String token) {
        UpdateStackRequest.Builder request =
                UpdateStackRequest.builder().stackName(stack.id()).clientRequestToken(token);
        templateUrl(spec)
                .ifPresentOrElse(
                        request::templateURL,
                        () -> request.templateBody(spec.template().text()));
        given(Capabilities.toSend(spec)).ifPresent(request::capabilitiesWithStrings);
        given(StackParameters.toSend(spec, Optional.of(stack))).ifPresent(request::parameters);
        StackTags.toSend(spec, Optional.of(stack)).ifPresent(request::tags);
        spec.options().notificationArns().ifPresent(request::notificationARNs);
        spec.options().roleArn().ifPresent(request::roleARN);
        spec.options().policy().ifPresent(request::stackPolicyBody);
        spec.options().rollback().toSend(stack.rollback()).ifPresent(request::rollbackConfiguration);
        if (onFailure == OnFailure.KEEP) {
            request.disableRollback(true);
        }
        client.updateStack(request.build());
    }

    public void delete(String stackId, String token) {
        client.deleteStack(request -> request.stackName(stackId).clientRequestToken(token));
    }

    public void protect(String stackId, boolean on) {
        client.updateTerminationProtection(request -> request.stackName(stackId).enableTerminationProtection(on));
    }

    public Optional<String> policy(String stackId) {
        return Optional.ofNullable(
                client.getStackPolicy(request -> request.stackName(stackId)).stackPolicyBody());
    }

    public void setPolicy(String stackId, String policy) {
        client.setStackPolicy(request -> request.stackName(stackId).stackPolicyBody(policy));
    }

    /** Does not take long, whatever happens: the user wants to leave. */
    public void cancelUpdate(String stackId, String token) {
        client.cancelUpdateStack(request -> request.stackName(stackId)
                .clientRequestToken(token)
                .overrideConfiguration(configuration -> configuration.apiCallTimeout(LAST_CALL)));
    }

    public void continueUpdateRollback(String stackId, String token) {
        client.continueUpdateRollback(request -> request.stackName(stackId).clientRequestToken(token));
    }

    public void rollback(String stackId, String token) {
        client.rollbackStack(request -> request.stackName(stackId).clientRequestToken(token));
    }

    /** The newest page, or the one a token stands for. Throws if the stack is absent. */
    public EventPage events(String stackId, @Nullable String page) {
        DescribeStackEventsResponse response =
                client.describeStackEvents(request -> request.stackName(stackId).nextToken(page));
        return new EventPage(
                response.stackEvents().stream().map(ResourceEvent::of).toList(),
                Optional.ofNullable(response.nextToken()));
    }

    /** Where CloudFormation reads the template, uploaded if it is not yet; empty if it goes into the request. */
    public Optional<String> templateUrl(StackSpec spec) {
        return spec.template().fitsIntoRequest()
                ? Optional.empty()
                : bucket.map(place -> InterruptibleCalls.run(() -> place.url(spec)));
    }

    /** An emulator's or a proxy's answer without the ARN would let the next calls ask for nothing in particular. */
    static String named(@Nullable String arn, String action) {
        if (arn == null || arn.isBlank()) {
            throw SdkClientException.create("the answer to " + action + " names no ARN, so it is unknown whether it has"
                    + " begun: see with sfn:events, and check <endpointUrl> or -Dsfn.endpointUrl");
        }
        return arn;
    }

    static <C extends Collection<?>> Optional<C> given(C values) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values);
    }
}
