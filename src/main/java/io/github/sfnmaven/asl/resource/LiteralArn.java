package io.github.sfnmaven.asl.resource;

import io.github.sfnmaven.tree.Placeholder;
import java.util.List;

/** An ARN that is written out. */
public final class LiteralArn {
    private static final int SERVICE = 2;
    private static final int RESOURCE = 5;

    private LiteralArn() {}

    /**
     * Whether a string is neither the ARN of such a resource nor an expression or a placeholder that may stand for one.
     *
     * @param service such as {@code iam}
     * @param resource how the last part begins: {@code role/}
     */
    public static boolean isNot(String text, String service, String resource) {
        if (Placeholder.isIn(text) || text.startsWith("{%")) {
            return false;
        }
        List<ArnPart> parts = ArnPart.split(text);
        return parts.size() <= RESOURCE
                || !parts.get(0).is("arn")
                || !parts.get(SERVICE).is(service)
                || !parts.get(RESOURCE).text().startsWith(resource);
    }
}
