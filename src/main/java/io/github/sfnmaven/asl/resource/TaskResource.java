package io.github.sfnmaven.asl.resource;

import java.util.List;
import java.util.Optional;

/** What the Resource of a Task says. */
public sealed interface TaskResource {
    /** Reads a Resource. Takes time in its length and never fails. */
    static TaskResource of(String text) {
        return new ResourceReader(text).read();
    }

    /** A placeholder hides what will be called. */
    record Open() implements TaskResource {}

    /** The ARN of a Lambda function, perhaps with a version or an alias. */
    record LambdaFunction() implements TaskResource {}

    /** The ARN of an activity. */
    record Activity(ArnPart name) implements TaskResource {}

    /**
     * An API action of a service.
     *
     * @param sdk whether it is called through the AWS SDK integrations, not an optimized one
     * @param pattern all behind the action: empty, or such as {@code .sync}
     */
    record Integration(boolean sdk, ArnPart service, ArnPart action, ArnPart pattern) implements TaskResource {
        private static final String TOKEN = ".waitForTaskToken";

        /** What messages call it: {@code sqs:sendMessage}, {@code aws-sdk:s3:getObject}. */
        public String title() {
            return (sdk ? "aws-sdk:" : "") + service.text() + ":" + action.text();
        }

        /** What is known of it; empty if it is no optimized integration, or nobody knows which. */
        public Optional<OptimizedAction> optimized() {
            return sdk ? Optional.empty() : OptimizedAction.of(service.text(), action.text());
        }

        /** Whether a Task can call this action, as far as that is known. */
        public boolean exists() {
            if (service.isOpen()) {
                return true;
            }
            if (sdk) {
                return AwsSdkActions.of(service.text())
                        .filter(actions -> action.isOpen() || actions.contains(action.text()))
                        .isPresent();
            }
            return action.isOpen()
                    ? OptimizedAction.services().contains(service.text())
                    : optimized().isPresent();
        }

        /** The patterns that it may have; all that there are if nobody knows what is called. */
        public List<String> patterns() {
            if (sdk) {
                return List.of(TOKEN);
            }
            if (service.isOpen()) {
                return List.of(".sync", ".sync:2", TOKEN);
            }
            return OptimizedAction.of(service.text()).values().stream()
                    .filter(known -> action.isOpen() || action.is(known.action()))
                    .flatMap(known -> known.patterns().stream())
                    .distinct()
                    .toList();
        }

        /** Whether its pattern is one of those, or may be. */
        public boolean hasPattern() {
            return pattern.isEmpty() || pattern.isOpen() || patterns().contains(pattern.text());
        }

        /** Whether the Task goes on only when the action is done, not when it has answered. */
        public boolean waits() {
            return !pattern.isEmpty() && exists() && patterns().contains(pattern.text());
        }

        public boolean waitsForToken() {
            return waits() && pattern.is(TOKEN);
        }
    }

    /**
     * Nothing that a Task can call.
     *
     * @param begin in chars of the Resource
     * @param end behind the last char that is wrong
     */
    record Fault(int begin, int end, String message, Optional<String> hint) implements TaskResource {}
}
