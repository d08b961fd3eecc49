package io.github.sfnmaven.stack.event;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a service says, without what CloudFormation and the SDK wrap around it. */
public final class BareReason {
    /** The end may be missing: long reasons are cut. */
    private static final Pattern HANDLER = Pattern.compile(
            "Resource handler returned message: \"(.*?)\"?(?: ?\\((?:RequestToken|HandlerErrorCode): [^()]*\\)?)?\\.?");

    private static final Pattern SDK =
            Pattern.compile("(?: ?\\((?:Service|SDK Attempt Count|HandlerErrorCode): [^()]*\\)?)+\\.?$");

    private BareReason() {}

    /** On one line. */
    public static String of(String reason) {
        String line = reason.strip().replaceAll("\\s+", " ");
        Matcher handler = HANDLER.matcher(line);
        String inner = handler.matches() ? handler.group(1) : line;
        return SDK.matcher(inner).replaceFirst("");
    }
}
