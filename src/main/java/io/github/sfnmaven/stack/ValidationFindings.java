package io.github.sfnmaven.stack;

import io.github.sfnmaven.stack.outcome.FailureText;
import io.github.sfnmaven.stack.spec.Secrets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;
import software.amazon.awssdk.services.cloudformation.model.DescribeEventsRequest;
import software.amazon.awssdk.services.cloudformation.model.OperationEvent;

/**
 * What CloudFormation's early validation and hooks found before any resource was touched. Where that cannot be asked
 * (the action is newer than many policies and than the emulators), there is nothing to tell.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_DescribeEvents.html">
 *     DescribeEvents</a>
 */
final class ValidationFindings {
    private final CloudFormationClient client;
    private final Secrets secrets;

    ValidationFindings(CloudFormationClient client, Secrets secrets) {
        this.client = client;
        this.secrets = secrets;
    }

    /** A line for each finding, with the resource and the path of its property. */
    List<String> ofChangeSet(String id) {
        return lines(request -> request.changeSetName(id), event -> true);
    }

    /** As {@link #ofChangeSet}, of the operation that a token belongs to. */
    List<String> ofOperation(String stackId, String token) {
        return lines(request -> request.stackName(stackId), event -> token.equals(event.clientRequestToken()));
    }

    private List<String> lines(Consumer<DescribeEventsRequest.Builder> subject, Predicate<OperationEvent> ours) {
        List<String> lines = new ArrayList<>();
        try {
            client
                    .describeEventsPaginator(request -> {
                        subject.accept(request);
                        request.filters(filter -> filter.failedEvents(true));
                    })
                    .operationEvents()
                    .stream()
                    .filter(ours)
                    .forEach(event -> said(event)
                            .ifPresent(why -> lines.add(secrets.hide(place(event) + ": " + why + by(event)))));
        } catch (SdkException e) {
            return List.of();
        }
        return lines.stream().distinct().toList();
    }

    private Optional<String> said(OperationEvent event) {
        return Optional.ofNullable(event.validationStatusReason())
                .or(() -> Optional.ofNullable(event.hookStatusReason()))
                .or(() -> Optional.ofNullable(event.resourceStatusReason()))
                .map(secrets::hide)
                .map(FailureText::brief);
    }

    private static String place(OperationEvent event) {
        String resource = event.logicalResourceId() == null
                ? "The template"
                : "'" + event.logicalResourceId() + "' (" + event.resourceType() + ")";
        return event.validationPath() == null ? resource : resource + " at " + event.validationPath();
    }

    private static String by(OperationEvent event) {
        return Optional.ofNullable(event.validationName())
                .or(() -> Optional.ofNullable(event.hookType()))
                .map(name -> " [" + name + "]")
                .orElse("");
    }
}
