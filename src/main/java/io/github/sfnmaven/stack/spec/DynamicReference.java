package io.github.sfnmaven.stack.spec;

import java.util.regex.Pattern;

/**
 * A value that CloudFormation looks up elsewhere with each operation: <code>{{resolve:ssm:name}}</code>.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html">Dynamic
 *     references</a>
 */
final class DynamicReference {
    /** Also in pieces, which functions such as Fn::Join put together. */
    private static final Pattern BEGINNING =
            Pattern.compile("\\{\\{resolve\\b|\\bresolve:(ssm|ssm-secure|secretsmanager)\\b");

    private DynamicReference() {}

    static boolean isIn(String text) {
        return text.contains("resolve") && BEGINNING.matcher(text).find();
    }
}
