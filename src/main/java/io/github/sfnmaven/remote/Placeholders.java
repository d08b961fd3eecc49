package io.github.sfnmaven.remote;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * <code>${Name}</code>, which the service takes for itself: what stands there is not known to it.
 *
 * @see <a href="https://github.com/aws/aws-cli/issues/10060">The service refuses a definition for its placeholders</a>
 */
final class Placeholders {
    // A name begins with no exclamation mark: Fn::Sub writes ${!Name} as ${Name}, a text like any other.
    private static final Pattern ANYWHERE = Pattern.compile("\\$\\{([^!{}][^{}]*)}");

    private Placeholders() {}

    static boolean isIn(String text) {
        return ANYWHERE.matcher(text).find();
    }

    /** The text with the values that are known. */
    static String fill(String text, Map<String, String> values) {
        return ANYWHERE.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(
                        values.getOrDefault(found.group(1).strip(), found.group())));
    }
}
