package io.github.sfnmaven.asl.expression;

import io.github.sfnmaven.asl.expression.PathStep.Kind;
import io.github.sfnmaven.diagnostic.Quote;
import java.util.List;

/** Reads a step in brackets: {@code ['a']}, {@code [0]}, {@code [1:]}, {@code [*]}, {@code [?(@.a > 1)]}. */
final class BracketParser {
    private final Cursor in;
    private final List<VariableUse> variables;
    private int begin;

    BracketParser(Cursor in, List<VariableUse> variables) {
        this.in = in;
        this.variables = variables;
    }

    PathStep bracket() {
        begin = in.at();
        in.next();
        in.skipSpaces();
        if (in.isDone()) {
            throw unclosed();
        }
        int c = in.peek();
        if (c == ']') {
            throw Unreadable.at(begin, in.at() + 1, "'[]' is empty", "write [*] for all items or [0] for the first");
        } else if (c == '\'' || c == '"') {
            return names();
        } else if (c == '-' || c == ':' || isDigit(c) || in.isAtPlaceholder()) {
            return indices();
        } else if (c == '?' || c == '(') {
            return filter();
        } else if (in.take('*')) {
            close();
            return step(Kind.WILDCARD, "*");
        }
        throw unquoted();
    }

    private PathStep names() {
        int from = in.at();
        Balance.quoted(in);
        String name = in.text().substring(from + 1, in.at() - 1).replaceAll("\\\\(.)", "$1");
        boolean single = true;
        in.skipSpaces();
        while (in.take(',')) {
            single = false;
            int comma = in.at() - 1;
            in.skipSpaces();
            if (in.peek() != '\'' && in.peek() != '"') {
                throw in.isDone()
                        ? unclosed()
                        : Unreadable.at(comma, comma + 1, "a name in quotes is missing after ','");
            }
            Balance.quoted(in);
            in.skipSpaces();
        }
        if (!in.isDone() && in.peek() != ']') {
            throw in.unexpected("expected ',' or ']', but found " + in.here(), "inside quotes, write \\' for a quote");
        }
        close();
        return single ? step(Kind.NAME, name) : step(Kind.UNION, in.since(begin));
    }

    private PathStep indices() {
        Kind kind = Kind.INDEX;
        boolean more = true;
        while (more) {
            int colons = 0;
            index(true);
            while (in.take(':')) {
                kind = Kind.SLICE;
                if (++colons > 2) {
                    throw Unreadable.at(in.at() - 1, in.at(), "a slice cannot have a third ':'");
                }
                index(false);
            }
            more = in.take(',');
            if (more && kind == Kind.INDEX) {
                kind = Kind.UNION;
            }
        }
        close();
        return step(kind, in.text().substring(begin + 1, in.at() - 1));
    }

    /** @param needed whether it may be missing only where a colon follows */
    private void index(boolean needed) {
        in.skipSpaces();
        int from = in.at();
        in.take('-');
        int digits = in.at();
        do {
            in.skip(BracketParser::isDigit);
        } while (in.takePlaceholder());
        boolean none = in.at() == digits;
        in.skipSpaces();
        if (in.isDone()) {
            throw unclosed();
        }
        boolean mustNotBeNone = digits > from || (needed && in.peek() != ':');
        if ((none && mustNotBeNone) || !isBehindIndex(in.peek())) {
            if (in.at() == from && in.peek() == ']') {
                throw Unreadable.at(from - 1, from, "an index is missing after ','");
            }
            int end = Math.max(from + 1, endOfItem());
            String written = in.text().substring(from, end).strip();
            throw Unreadable.at(
                    from,
                    end,
                    Quote.of(written) + " is not an index",
                    "use a whole number as an index, or put a name in quotes");
        }
    }

    private static boolean isBehindIndex(int c) {
        return c == ']' || c == ':' || c == ',';
    }

    private PathStep filter() {
        int from = in.at();
        in.take('?');
        new Balance(in, variables).skip();
        if (in.peek() == ')') {
            throw in.unexpected("')' has no matching opening bracket");
        }
        String condition = in.since(from);
        close();
        if (condition.replaceAll("[?()\\s]", "").isEmpty()) {
            throw Unreadable.at(begin, in.at(), "the filter is empty", "write one such as [?(@.name == 'value')]");
        }
        checkOperands(from, condition);
        return step(Kind.FILTER, condition);
    }

    /** An operator with nothing behind it; more is not known of what the service takes. */
    private static void checkOperands(int from, String condition) {
        int end = condition.length();
        while (end > 0 && " \t\n)".indexOf(condition.charAt(end - 1)) >= 0) {
            end--;
        }
        int begin = end;
        while (begin > 0 && "&|=<>!~".indexOf(condition.charAt(begin - 1)) >= 0) {
            begin--;
        }
        if (begin < end) {
            String operator = condition.substring(begin, end);
            throw Unreadable.at(from + begin, from + end, "a value is missing after " + Quote.of(operator));
        }
    }

    /** What is written in brackets as it is: a name, or something that is to be computed. */
    private Unreadable unquoted() {
        int from = in.at();
        int end = in.text().indexOf(']', from);
        if (end < 0) {
            return unclosed();
        }
        String written = in.text().substring(from, end).strip();
        if (written.startsWith("$") || written.startsWith("@")) {
            return Unreadable.at(
                    from,
                    end,
                    Quote.of(written) + " is not an index",
                    "use States.ArrayGetItem to get an item by a computed index");
        }
        boolean isName =
                written.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == ' ');
        String message = Quote.of(written) + " is neither a number nor in quotes";
        return isName
                ? Unreadable.at(from, end, message, "did you mean ['" + written + "']?")
                : Unreadable.at(from, end, message);
    }

    private int endOfItem() {
        int end = in.at();
        while (end < in.length() && ",]".indexOf(in.text().charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private void close() {
        in.skipSpaces();
        if (in.isDone()) {
            throw unclosed();
        }
        if (!in.take(']')) {
            throw in.unexpected("expected ']', but found " + in.here());
        }
    }

    private Unreadable unclosed() {
        return Unreadable.at(begin, begin + 1, "the '[' is not closed");
    }

    private PathStep step(Kind kind, String name) {
        return new PathStep(kind, name, begin, in.at());
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
