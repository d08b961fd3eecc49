package io.github.sfnmaven.template.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A <code>${…}</code> in a text for Fn::Sub.
 *
 * @param begin the dollar sign, in chars of the text
 * @param end behind the closing brace, or behind <code>${</code> where there is none
 * @param name what stands between the braces; empty for one that is not closed
 * @param closed whether there is a closing brace
 */
record Placeholder(int begin, int end, String name, boolean closed) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.:]+");

    static List<Placeholder> in(String text) {
        List<Placeholder> found = new ArrayList<>();
        int begin = text.indexOf("${");
        while (begin >= 0) {
            int next = text.indexOf("${", begin + 2);
            int limit = next < 0 ? text.length() : next;
            int close = begin + 2;
            while (close < limit && text.charAt(close) != '}') {
                close++;
            }
            boolean closed = close < limit;
            int end = closed ? close + 1 : begin + 2;
            found.add(new Placeholder(begin, end, closed ? text.substring(begin + 2, close) : "", closed));
            begin = next;
        }
        return found;
    }

    /** Whether Fn::Sub writes it without the exclamation mark and replaces nothing: <code>${!Name}</code>. */
    boolean isLiteral() {
        return closed && name.startsWith("!");
    }

    boolean isWellFormed() {
        return closed && NAME.matcher(name).matches();
    }

    /** The part before the first dot, which names a resource if there is a dot. */
    String head() {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }
}
