package io.github.sfnmaven.aws;

import io.github.sfnmaven.diagnostic.Mask;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.AbortedException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Says in a sentence what a failed call means.
 *
 * @param target what was called: the endpoint given, or AWS in a region
 * @param secrets what must not be seen of what was answered
 */
record Explanation(String target, boolean emulated, Optional<HttpProxy> proxy, Mask secrets) {
    private static final Set<String> EXPIRED =
            Set.of("ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired");
    private static final Set<String> DENIED =
            Set.of("AccessDenied", "AccessDeniedException", "UnauthorizedOperation", "UnauthorizedAccess");
    private static final Set<String> UNKNOWN_KEY = Set.of(
            "InvalidClientTokenId",
            "UnrecognizedClientException",
            "InvalidAccessKeyId",
            "AuthFailure",
            "IncompleteSignature",
            "MissingAuthenticationToken",
            "OptInRequired");

    private static final Set<String> UNKNOWN_ACTION = Set.of("UnknownOperation", "UnknownOperationException");

    Explanation(String target, boolean emulated) {
        this(target, emulated, Optional.empty(), Mask.none());
    }

    AwsFailure of(SdkException failure) {
        // The trace, which Maven shows with -e and -X, has all messages as they are.
        return Faults.find(failure, AwsFailure.class)
                .orElseGet(
                        () -> new AwsFailure(secrets.hide(sentence(failure)), secrets.isIn(failure) ? null : failure));
    }

    private String sentence(SdkException failure) {
        if (failure instanceof AwsServiceException service) {
            return answered(service);
        }
        Optional<UnexpectedAnswer> foreign = Faults.find(failure, UnexpectedAnswer.class);
        if (foreign.isPresent()) {
            return unexpected(failure, foreign.get());
        }
        if (failure instanceof AbortedException) {
            // What changes a stack says itself what has become of it.
            return "Interrupted" + during(failure) + ": nothing was changed";
        }
        Optional<UnknownHostException> unknown = Faults.find(failure, UnknownHostException.class);
        if (unknown.isPresent()) {
            Optional<HttpProxy> missing =
                    proxy.filter(used -> used.host().equals(unknown.get().getMessage()));
            if (missing.isPresent()) {
                return "The host of " + missing.get() + " is unknown: correct the proxy";
            }
            return "Host '" + unknown.get().getMessage() + "' is unknown: check "
                    + (emulated ? "<endpointUrl> or -Dsfn.endpointUrl" : "the region (<region> or -Dsfn.region)")
                    + " and the network";
        }
        if (Faults.find(failure, ConnectException.class).isPresent()) {
            return nobody();
        }
        if (Faults.isProxyLogin(failure)) {
            return closedProxy() + ": correct its user name and password, and where it wants Basic authentication, set"
                    + " MAVEN_OPTS=-Djdk.http.auth.tunneling.disabledSchemes= because Java refuses it by default";
        }
        if (Faults.find(failure, SSLException.class).isPresent()) {
            return "No trusted connection to " + target + " (" + root(failure)
                    + "): check the proxy and the JVM's trust store";
        }
        if (failure instanceof ApiCallTimeoutException
                || Faults.find(failure, SocketTimeoutException.class).isPresent()) {
            return "No answer from " + target + " in time" + during(failure) + ": try again, or check the network";
        }
        return "Calling " + target + " failed" + during(failure) + ": " + root(failure);
    }

    private String answered(AwsServiceException failure) {
        String code = code(failure);
        String said = said(failure);
        if (EXPIRED.contains(code)) {
            return "The AWS credentials have expired" + during(failure)
                    + ": renew them, with SSO by 'aws sso login', and run the goal again";
        }
        if (DENIED.contains(code)) {
            return "AWS denies " + AwsCall.of(failure).orElse("the call") + ": " + said;
        }
        if (UNKNOWN_KEY.contains(code)) {
            return "AWS does not accept the access key (" + code + "): " + said;
        }
        if (failure.statusCode() == HttpURLConnection.HTTP_PROXY_AUTH) {
            return closedProxy() + ": correct its user name and password";
        }
        if (code.equals("SignatureDoesNotMatch")) {
            return "AWS does not accept the secret key: " + said;
        }
        if (Faults.isThrottling(failure)) {
            return "AWS throttles the calls of this account" + during(failure) + " (" + code + "), even after "
                    + failure.numAttempts() + " attempts: try again later";
        }
        if (failure.statusCode() == 501 || UNKNOWN_ACTION.contains(code)) {
            return target + " does not know " + AwsCall.of(failure).orElse("the call") + " (" + code + ")";
        }
        if (failure.statusCode() >= 500) {
            return target + " fails" + during(failure) + ", even after " + failure.numAttempts() + " attempts: " + said;
        }
        return "AWS refuses" + AwsCall.of(failure).map(call -> " " + call).orElse("") + " (" + code + "): " + said;
    }

    private String unexpected(SdkException failure, UnexpectedAnswer answer) {
        String between = proxy.map(HttpProxy::toString).orElse("a proxy or a login page of the network in between");
        return "Something else than AWS answered"
                + AwsCall.of(failure).map(call -> " " + call).orElse("") + " at "
                + target + " (" + answer.getMessage() + "): check "
                + (emulated ? "<endpointUrl> or -Dsfn.endpointUrl, and " : "the network, and ") + between;
    }

    private String closedProxy() {
        return "The " + proxy.map(HttpProxy::toString).orElse("proxy") + " does not let the call through (status 407)";
    }

    private String nobody() {
        if (proxy.isPresent()) {
            return "Nothing answers at " + proxy.get() + ": start it, or correct the proxy";
        }
        return "Nothing answers at " + target + ": "
                + (emulated
                        ? "start the emulator there, or correct <endpointUrl> or -Dsfn.endpointUrl"
                        : "check the network and the proxy");
    }

    private static String during(SdkException failure) {
        return AwsCall.of(failure).map(call -> " during " + call).orElse("");
    }

    private static String code(AwsServiceException failure) {
        return failure.awsErrorDetails() == null
                ? "Unknown"
                : Optional.ofNullable(failure.awsErrorDetails().errorCode()).orElse("Unknown");
    }

    /** The service's own words, without the SDK's tail of status and request id. */
    private static String said(AwsServiceException failure) {
        String words = failure.awsErrorDetails() == null
                ? null
                : failure.awsErrorDetails().errorMessage();
        return words == null || words.isBlank() ? "status " + failure.statusCode() : tidy(words);
    }

    private static String root(Throwable failure) {
        Throwable at = failure;
        while (at.getCause() != null && at.getCause() != at) {
            at = at.getCause();
        }
        return tidy(Optional.ofNullable(at.getMessage()).orElse(at.getClass().getSimpleName()));
    }

    private static String tidy(String words) {
        String line = words.strip().lines().findFirst().orElse("");
        return line.endsWith(".") ? line.substring(0, line.length() - 1) : line;
    }
}
