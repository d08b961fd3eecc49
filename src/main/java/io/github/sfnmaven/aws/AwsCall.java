package io.github.sfnmaven.aws;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.interceptor.SdkExecutionAttribute;

/** Names the action that failed. The SDK's exceptions do not, so it travels with them as a suppressed exception. */
final class AwsCall extends Exception {
    private static final long serialVersionUID = 1L;

    private AwsCall(String action) {
        super(action, null, false, false);
    }

    /** Such as {@code cloudformation:CreateStack}. */
    static Optional<String> of(Throwable failure) {
        return Arrays.stream(failure.getSuppressed())
                .filter(AwsCall.class::isInstance)
                .map(Throwable::getMessage)
                .findFirst();
    }

    /** The prefix of the service's actions in policies, which for Step Functions is not the SDK's name. */
    private static String prefix(String service) {
        String name = service.toLowerCase(Locale.ROOT);
        return name.equals("sfn") ? "states" : name;
    }

    /** Puts the name on every exception of a client. */
    static final class Naming implements ExecutionInterceptor {
        @Override
        public Throwable modifyException(Context.FailedExecution failed, ExecutionAttributes attributes) {
            String service = String.valueOf(attributes.getAttribute(SdkExecutionAttribute.SERVICE_NAME));
            String operation = String.valueOf(attributes.getAttribute(SdkExecutionAttribute.OPERATION_NAME));
            Throwable failure = failed.exception();
            failure.addSuppressed(new AwsCall(prefix(service) + ":" + operation));
            return failure;
        }
    }
}
