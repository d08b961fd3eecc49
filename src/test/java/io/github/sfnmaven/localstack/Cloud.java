package io.github.sfnmaven.localstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;
import software.amazon.awssdk.services.cloudformation.model.StackResource;
import software.amazon.awssdk.services.cloudformation.model.StackStatus;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionResponse;

/**
 * What the integration tests ask the emulator itself, rather than believe the plugin's log. A {@code verify.groovy}
 * gets one with {@code Cloud.at(endpoint)}; {@link #cloudFormation()} and {@link #stepFunctions()} answer everything
 * else.
 */
public final class Cloud implements AutoCloseable {

    private static final Duration EXECUTION_LIMIT = Duration.ofSeconds(60);

    private final URI endpoint;
    private final CloudFormationClient cloudFormation;
    private final SfnClient stepFunctions;

    private Cloud(URI endpoint) {
        this.endpoint = endpoint;
        cloudFormation = configured(CloudFormationClient.builder()).build();
        stepFunctions = configured(SfnClient.builder())
                // Else StartSyncExecution goes to a host whose name starts with "sync-".
                .overrideConfiguration(
                        o -> o.putAdvancedOption(SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true))
                .build();
    }

    /** @param endpoint such as {@code http://127.0.0.1:4566} */
    public static Cloud at(String endpoint) {
        return new Cloud(URI.create(endpoint));
    }

    public CloudFormationClient cloudFormation() {
        return cloudFormation;
    }

    public SfnClient stepFunctions() {
        return stepFunctions;
    }

    /** Empty when there is no such stack, or not any more. */
    public Optional<Stack> stack(String name) {
        try {
            return cloudFormation.describeStacks(r -> r.stackName(name)).stacks().stream()
                    .filter(stack -> stack.stackStatus() != StackStatus.DELETE_COMPLETE)
                    .findFirst();
        } catch (CloudFormationException absent) {
            if ("ValidationError".equals(absent.awsErrorDetails().errorCode())) {
                return Optional.empty();
            }
            throw absent;
        }
    }

    /** The stack's status, {@code ABSENT} when there is none. */
    public String status(String stack) {
        return stack(stack).map(Stack::stackStatusAsString).orElse("ABSENT");
    }

    /** The stack's outputs by their keys; a stack that is not there is a {@link java.util.NoSuchElementException}. */
    public Map<String, String> outputs(String stack) {
        return stack(stack).orElseThrow().outputs().stream()
                .collect(Collectors.toMap(Output::outputKey, Output::outputValue));
    }

    /** Oldest first. */
    public List<StackEvent> events(String stack) {
        List<StackEvent> events = new ArrayList<>();
        cloudFormation
                .describeStackEventsPaginator(r -> r.stackName(stack))
                .stackEvents()
                .forEach(events::add);
        Collections.reverse(events);
        return events;
    }

    /** The physical id of each resource of a stack by its logical id. */
    public Map<String, String> resources(String stack) {
        return cloudFormation.describeStackResources(r -> r.stackName(stack)).stackResources().stream()
                .collect(Collectors.toMap(StackResource::logicalResourceId, StackResource::physicalResourceId));
    }

    /** The template as it was deployed. */
    public String template(String stack) {
        return cloudFormation.getTemplate(r -> r.stackName(stack)).templateBody();
    }

    /** The state machine's definition as Step Functions has it. */
    public String definition(String stateMachineArn) {
        return stepFunctions
                .describeStateMachine(r -> r.stateMachineArn(stateMachineArn))
                .definition();
    }

    /** Runs a STANDARD state machine to its end; anything but success is an {@link AssertionError}. */
    public String output(String stateMachineArn, String input) {
        String execution = stepFunctions
                .startExecution(r -> r.stateMachineArn(stateMachineArn).input(input))
                .executionArn();
        DescribeExecutionResponse end = end(execution);
        if (end.status() != ExecutionStatus.SUCCEEDED) {
            throw new AssertionError(end.toString());
        }
        return end.output();
    }

    /** Runs an EXPRESS state machine to its end; anything but success is an {@link AssertionError}. */
    public String syncOutput(String stateMachineArn, String input) {
        StartSyncExecutionResponse end = stepFunctions.startSyncExecution(
                r -> r.stateMachineArn(stateMachineArn).input(input));
        if (!"SUCCEEDED".equals(end.statusAsString())) {
            throw new AssertionError(end.toString());
        }
        return end.output();
    }

    /** An execution when it has ended, which it must within a minute. */
    public DescribeExecutionResponse end(String executionArn) {
        return Poll.until(
                        EXECUTION_LIMIT,
                        () -> Optional.of(stepFunctions.describeExecution(r -> r.executionArn(executionArn)))
                                .filter(execution -> execution.status() != ExecutionStatus.RUNNING))
                .orElseThrow(() -> new AssertionError(executionArn + " still runs"));
    }

    /** The inputs of all executions of a STANDARD state machine, newest first. */
    public List<String> inputs(String stateMachineArn) {
        return stepFunctions.listExecutionsPaginator(r -> r.stateMachineArn(stateMachineArn)).executions().stream()
                .map(execution -> stepFunctions
                        .describeExecution(r -> r.executionArn(execution.executionArn()))
                        .input())
                .toList();
    }

    /** Posts JSON to a path of the emulator, such as {@code /_aws/execute-api/<api>/<stage>/<resource>}. */
    public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(endpoint.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        cloudFormation.close();
        stepFunctions.close();
    }

    private <B extends AwsClientBuilder<B, ?> & AwsSyncClientBuilder<B, ?>> B configured(B builder) {
        return builder.endpointOverride(endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .proxyConfiguration(ProxyConfiguration.builder()
                                .useSystemPropertyValues(false)
                                .useEnvironmentVariablesValues(false)
                                .build()));
    }
}
