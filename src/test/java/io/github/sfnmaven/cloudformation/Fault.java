package io.github.sfnmaven.cloudformation;

/**
 * How a call goes wrong.
 *
 * @param status of HTTP; 0: the connection is dropped without an answer
 * @param afterwards whether the work is done all the same, and only the answer is lost
 */
public record Fault(int status, String code, String message, boolean afterwards) {
    public static Fault of(int status, String code, String message) {
        return new Fault(status, code, message, false);
    }

    /** This call goes well; one of the next does not. */
    public static Fault none() {
        return new Fault(200, "", "", false);
    }

    public static Fault throttled() {
        return of(400, "Throttling", "Rate exceeded");
    }

    public static Fault unavailable() {
        return of(503, "ServiceUnavailable", "Service is unable to handle request");
    }

    public static Fault denied(String action) {
        return of(
                403,
                "AccessDenied",
                "User: arn:aws:iam::123456789012:user/ci is not authorized to perform: cloudformation:" + action);
    }

    public static Fault expired() {
        return of(403, "ExpiredToken", "The security token included in the request is expired");
    }

    public static Fault invalid(String message) {
        return of(400, "ValidationError", message);
    }

    public static Fault dropped() {
        return new Fault(0, "", "", false);
    }

    /** The work is done, and nobody hears of it. */
    public static Fault answerLost() {
        return new Fault(0, "", "", true);
    }
}
