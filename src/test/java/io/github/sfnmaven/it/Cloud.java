package io.github.sfnmaven.it;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.ChangeSetSummary;
import software.amazon.awssdk.services.cloudformation.model.CloudFormationException;
import software.amazon.awssdk.services.cloudformation.model.Output;
import software.amazon.awssdk.services.cloudformation.model.Stack;
import software.amazon.awssdk.services.cloudformation.model.StackEvent;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;
import software.amazon.awssdk.services.sfn.model.StartSyncExecutionResponse;
import software.amazon.awssdk.services.sfn.model.SyncExecutionStatus;

/** What LocalStack says of stacks and executions: the second opinion on what the plugin's log claims. */
public final class Cloud {
    private static final int PATIENCE = 300;

    private final URI endpoint;
    private final CloudFormationClient cloudFormation;
    private final SfnClient stepFunctions;
    private final S3Client s3;

    /** @param endpoint such as {@code http://127.0.0.1:4566} */
    public Cloud(String endpoint) {
        this.endpoint = URI.create(endpoint);
        StaticCredentialsProvider credentials =
                StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test"));
        cloudFormation = CloudFormationClient.builder()
                .endpointOverride(this.endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        s3 = S3Client.builder()
                .endpointOverride(this.endpoint)
                .forcePathStyle(true)
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
        stepFunctions = SfnClient.builder()
                .endpointOverride(this.endpoint)
                .region(Region.US_EAST_1)
                .credentialsProvider(credentials)
                .httpClient(UrlConnectionHttpClient.create())
                // Else StartSyncExecution calls a host of its own, whose name starts with "sync-".
                .overrideConfiguration(
                        client -> client.putAdvancedOption(SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true))
                .build();
    }

    /** Whether LocalStack was started with a service; other emulators are taken at their word. */
    public boolean serves(String service) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(endpoint.resolve("/_localstack/health")).build();
        String health = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .body();
        return !health.contains("\"" + service + "\": \"disabled\"");
    }

    /** Creates it where it is not there yet. */
    public void createBucket(String name) {
        s3.createBucket(request -> request.bucket(name));
    }

    public List<String> keys(String bucket, String prefix) {
        return s3.listObjectsV2(request -> request.bucket(bucket).prefix(prefix)).contents().stream()
                .map(S3Object::key)
                .toList();
    }

    public Optional<Stack> find(String stackName) {
        try {
            return cloudFormation.describeStacks(request -> request.stackName(stackName)).stacks().stream()
                    .findFirst();
        } catch (CloudFormationException e) {
            if (e.awsErrorDetails().errorCode().equals("ValidationError")) {
                return Optional.empty();
            }
            throw e;
        }
    }

    public Stack stack(String stackName) {
        return find(stackName).orElseThrow(() -> new AssertionError("There is no stack " + stackName));
    }

    public String output(String stackName, String key) {
        return stack(stackName).outputs().stream()
                .filter(output -> output.outputKey().equals(key))
                .map(Output::outputValue)
                .findFirst()
                .orElseThrow(() -> new AssertionError("Stack " + stackName + " has no output " + key));
    }

    public List<StackEvent> events(String stackName) {
        return cloudFormation
                .describeStackEvents(request -> request.stackName(stackName))
                .stackEvents();
    }

    /** The change sets of a stack, executed ones too where the emulator keeps them. */
    public List<ChangeSetSummary> changeSets(String stackName) {
        return cloudFormation
                .listChangeSets(request -> request.stackName(stackName))
                .summaries();
    }

    public String template(String stackName) {
        return cloudFormation
                .getTemplate(request -> request.stackName(stackName))
                .templateBody();
    }

    /** Deletes what an earlier build may have left behind. */
    public void delete(String stackName) {
        if (find(stackName).isPresent()) {
            cloudFormation.deleteStack(request -> request.stackName(stackName));
            for (int i = 0; i < PATIENCE && find(stackName).isPresent(); i++) {
                pause();
            }
        }
    }

    /** What Step Functions has got, all substitutions made. */
    public String definition(String stateMachineArn) {
        return stepFunctions
                .describeStateMachine(request -> request.stateMachineArn(stateMachineArn))
                .definition();
    }

    /** Runs a STANDARD state machine and gives its output. */
    public String run(String stateMachineArn, String input) {
        return outcome(stepFunctions
                .startExecution(
                        request -> request.stateMachineArn(stateMachineArn).input(input))
                .executionArn());
    }

    /** Runs an EXPRESS state machine and gives its output. */
    public String runExpress(String stateMachineArn, String input) {
        StartSyncExecutionResponse execution = stepFunctions.startSyncExecution(
                request -> request.stateMachineArn(stateMachineArn).input(input));
        if (execution.status() != SyncExecutionStatus.SUCCEEDED) {
            throw new AssertionError(execution.toString());
        }
        return execution.output();
    }

    /** The output of an execution, when it has succeeded. */
    public String outcome(String executionArn) {
        DescribeExecutionResponse execution = execution(executionArn);
        for (int i = 0; i < PATIENCE && execution.status() == ExecutionStatus.RUNNING; i++) {
            pause();
            execution = execution(executionArn);
        }
        if (execution.status() != ExecutionStatus.SUCCEEDED) {
            throw new AssertionError(execution.toString());
        }
        return execution.output();
    }

    public String input(String executionArn) {
        return execution(executionArn).input();
    }

    private DescribeExecutionResponse execution(String arn) {
        return stepFunctions.describeExecution(request -> request.executionArn(arn));
    }

    /** The address of a REST API's resource; the stack's output {@code ApiUrl} names the API. */
    public URI api(String stackName, String stage, String path) {
        String id = URI.create(output(stackName, "ApiUrl")).getHost().split("\\.", 2)[0];
        return endpoint.resolve("/_aws/execute-api/" + id + "/" + stage + "/" + path);
    }

    public HttpResponse<String> post(URI uri, String contentType, String body)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static void pause() {
        LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
    }
}
