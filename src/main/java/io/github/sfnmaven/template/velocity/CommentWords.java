package io.github.sfnmaven.template.velocity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises a comment of YAML that Velocity takes for a directive, such as {@code #if needed}. */
final class CommentWords {
    private static final Pattern DIRECTIVE = Pattern.compile(
            "(?<![\\\\\\w])#(if|elseif|else|end|foreach|set|macro|define|parse|include|evaluate|stop|break)"
                    + "(?=[ \\t]+\\(?[A-Za-z]|[ \\t]*[:.,-])");
    private static final Pattern ENDING = Pattern.compile("(?m)^[ \\t]*#(else|end)[ \\t]+[a-z]+\\b(?![ \\t]*[:=]).*");

    private CommentWords() {}

    /** @param directive its name */
    static String hint(String directive) {
        return "write '# " + directive + "' with a blank if it is a comment";
    }

    /** The hint for a syntax error behind or at such a comment on the same line. */
    static Optional<String> hintFor(String text, int error) {
        int begin = Math.max(text.lastIndexOf('\n', error - 1), text.lastIndexOf('\r', error - 1)) + 1;
        Matcher found = DIRECTIVE.matcher(text).region(begin, text.length()).useTransparentBounds(true);
        Optional<String> hint = Optional.empty();
        while (found.find() && found.start() <= error) {
            hint = Optional.of(hint(found.group(1)));
        }
        return hint;
    }

    /** The hint for an {@code #end} too many: a comment before it, such as {@code #end of queues}, may be one. */
    static Optional<String> hintForSurplus(String text, int error) {
        Matcher found = ENDING.matcher(text);
        if (!found.find() || found.start() >= error) {
            return Optional.empty();
        }
        int line = (int) text.substring(0, found.start()).lines().count() + 1;
        return Optional.of("'" + found.group().strip() + "' of line " + line + " counts too: " + hint(found.group(1)));
    }
}
