package io.github.sfnmaven.aws;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import software.amazon.awssdk.core.exception.ApiCallAttemptTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.core.retry.RetryUtils;
import software.amazon.awssdk.services.sts.model.IdpCommunicationErrorException;

/** Tells faults that pass from faults that stay. */
final class Faults {
    /** An emulator that does not know the action will not have learnt it a moment later. */
    private static final int NOT_IMPLEMENTED = 501;

    private Faults() {}

    /** Whether the same call may well succeed a moment later: throttled, a server's fault, a lost connection. */
    static boolean isTransient(Throwable fault) {
        if (fault instanceof SdkServiceException service) {
            return service.isThrottlingException()
                    || (service.statusCode() >= 500 && service.statusCode() != NOT_IMPLEMENTED)
                    // STS could not reach the issuer of a web identity.
                    || service instanceof IdpCommunicationErrorException
                    || RetryUtils.isClockSkewException(service);
        }
        if (fault instanceof ApiCallAttemptTimeoutException) {
            return true;
        }
        return find(fault, IOException.class).isPresent() && !isLasting(fault);
    }

    static boolean isThrottling(Throwable fault) {
        return fault instanceof SdkException sdk && RetryUtils.isThrottlingException(sdk);
    }

    /** The first fault of a kind among a fault and its causes. */
    static <T extends Throwable> Optional<T> find(Throwable fault, Class<T> kind) {
        return Stream.iterate(fault, at -> at != null, Throwable::getCause)
                .limit(20)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }

    /** Whether nothing came of a call because of what lies between here and there. */
    static boolean isOfTheNetwork(Throwable fault) {
        return isLasting(fault) || find(fault, SocketTimeoutException.class).isPresent();
    }

    /**
     * Whether a proxy lets nobody through who does not log in, which the JDK tells by its words only. Java answers a
     * proxy's Basic challenge to a tunnel only where it is told to.
     */
    static boolean isProxyLogin(Throwable fault) {
        return find(fault, IOException.class)
                .map(Throwable::getMessage)
                .filter(words -> words.startsWith("Unable to tunnel through proxy") && words.contains(" 407"))
                .isPresent();
    }

    /** Nobody there, or nobody to trust: waiting would only hide it. */
    private static boolean isLasting(Throwable fault) {
        return find(fault, ConnectException.class).isPresent()
                || find(fault, UnknownHostException.class).isPresent()
                || find(fault, NoRouteToHostException.class).isPresent()
                || find(fault, SSLException.class).isPresent()
                || isProxyLogin(fault);
    }
}
