package io.github.sfnmaven.stack.api;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Set;
import java.util.stream.Stream;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;

/** What CloudFormation's errors mean for a stack. */
public final class StackErrors {
    private static final String VALIDATION = "ValidationError";
    private static final Set<String> DENIED = Set.of("AccessDenied", "AccessDeniedException");
    private static final Set<String> UNACKNOWLEDGED =
            Set.of("InsufficientCapabilities", "InsufficientCapabilitiesException");
    private static final Set<String> UNKNOWN_ACTIONS =
            Set.of("InvalidAction", "UnknownOperation", "UnknownOperationException");
    private static final Set<String> LIMITED = Set.of("LimitExceeded", "LimitExceededException");

    /** An emulator that does not know the action will not have learnt it a moment later. */
    private static final int NOT_IMPLEMENTED = 501;

    private StackErrors() {}

    /**
     * Whether the stack does not exist. CloudFormation reports that as a ValidationError like many others, so there is
     * no code to test for: the words decide, in the form of DescribeStacks or of DescribeStackEvents.
     */
    public static boolean isAbsent(SdkException failure, String stack) {
        String words = words(failure);
        return is(failure, Set.of(VALIDATION))
                && (words.equals("Stack with id " + stack + " does not exist")
                        || words.equals("Stack [" + stack + "] does not exist"));
    }

    /** Whether the stack is as wanted. CloudFormation has no code of its own for that either. */
    public static boolean isUnchanged(SdkException failure) {
        return is(failure, Set.of(VALIDATION)) && words(failure).startsWith("No updates are to be performed");
    }

    public static boolean isTaken(SdkException failure) {
        return is(failure, Set.of("AlreadyExistsException", "AlreadyExists"));
    }

    public static boolean isNoChangeSet(SdkException failure) {
        return is(failure, Set.of("ChangeSetNotFound", "ChangeSetNotFoundException"));
    }

    /** Whether a change set cannot be executed or deleted as it is: worked on, or executed already. */
    public static boolean isWrongChangeSetStatus(SdkException failure) {
        return is(failure, Set.of("InvalidChangeSetStatus", "InvalidChangeSetStatusException"));
    }

    /**
     * Whether a change set can be executed later. CloudFormation has the same code for those that never can, so the
     * words decide.
     */
    public static boolean isBusyChangeSet(SdkException failure) {
        return isWrongChangeSetStatus(failure) && words(failure).contains("again later");
    }

    /** Whether a refusal is what a repeated call gets after the first one did the work and its answer was lost. */
    public static boolean mayBeOurs(SdkException failure) {
        return isTaken(failure) || is(failure, Set.of(VALIDATION, "TokenAlreadyExistsException"));
    }

    /** Whether the service does not know the action, as emulators do not know all. */
    public static boolean isUnknownAction(SdkException failure) {
        return is(failure, UNKNOWN_ACTIONS)
                || (failure instanceof SdkServiceException service && service.statusCode() == NOT_IMPLEMENTED);
    }

    public static boolean isDenied(SdkException failure) {
        return is(failure, DENIED);
    }

    /** Whether the user can mend it in template, parameters or POM. */
    public static boolean isMendable(SdkException failure) {
        return is(failure, Set.of(VALIDATION)) || is(failure, LIMITED) || isUnacknowledged(failure);
    }

    /** Whether a capability is missing that only CloudFormation could know of: nested stacks and macros hide some. */
    public static boolean isUnacknowledged(SdkException failure) {
        return is(failure, UNACKNOWLEDGED);
    }

    /** Whether the call may succeed later: throttled, a server's fault, a lost connection, no answer in time. */
    public static boolean isPassing(SdkException failure) {
        if (failure instanceof SdkServiceException service) {
            return service.isThrottlingException()
                    || (service.statusCode() >= 500 && service.statusCode() != NOT_IMPLEMENTED);
        }
        if (failure instanceof ApiCallTimeoutException) {
            return true;
        }
        return causes(failure).anyMatch(IOException.class::isInstance)
                && causes(failure)
                        .noneMatch(cause -> cause instanceof ConnectException || cause instanceof UnknownHostException);
    }

    /** Whether a call was left, on interruption, that CloudFormation may have carried out. */
    public static boolean isUnanswered(SdkException failure) {
        return failure instanceof AbortedException && failure.getCause() != null;
    }

    /** Whether the thread was interrupted before the call was made. */
    static boolean isNotMade(Throwable failure) {
        return failure instanceof AbortedException && failure.getCause() == null;
    }

    /** CloudFormation's own words, without a full stop and without the SDK's tail of status and request id. */
    public static String words(SdkException failure) {
        String words = failure instanceof AwsServiceException service && service.awsErrorDetails() != null
                ? service.awsErrorDetails().errorMessage()
                : failure.getMessage();
        String said = words == null ? "" : words.strip();
        return said.endsWith(".") ? said.substring(0, said.length() - 1) : said;
    }

    private static boolean is(SdkException failure, Set<String> codes) {
        return failure instanceof AwsServiceException service
                && service.awsErrorDetails() != null
                && service.awsErrorDetails().errorCode() != null
                && codes.contains(service.awsErrorDetails().errorCode());
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, at -> at != null, Throwable::getCause).limit(20);
    }
}
