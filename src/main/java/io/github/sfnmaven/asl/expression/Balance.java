package io.github.sfnmaven.asl.expression;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Skips what stands between two brackets. How filters are read is not documented, and the service takes more than any
 * grammar says, such as names without quotes; so only quotes and brackets must be closed.
 */
final class Balance {
    private final Cursor in;
    private final List<VariableUse> variables;
    private final Deque<Integer> open = new ArrayDeque<>();

    /** @param variables where those go that are met */
    Balance(Cursor in, List<VariableUse> variables) {
        this.in = in;
        this.variables = variables;
    }

    /** Stops before the bracket that closes the one outside, or at the end. */
    void skip() {
        while (!in.isDone()) {
            int c = in.peek();
            if (c == '\'' || c == '"') {
                quoted(in);
            } else if (c == '(' || c == '[') {
                open.push(in.at());
                in.next();
            } else if (c == ')' || c == ']') {
                if (open.isEmpty()) {
                    return;
                }
                close(c);
            } else if (c == '~') {
                pattern();
            } else if (c == '$') {
                dollar();
            } else {
                in.next();
            }
        }
        if (!open.isEmpty()) {
            throw unclosed(open.pop());
        }
    }

    /** Goes behind a string in quotes of either kind. */
    static void quoted(Cursor in) {
        int begin = in.at();
        int quote = in.peek();
        in.next();
        while (in.peek() != quote) {
            if (in.isDone()) {
                throw Unreadable.at(begin, in.length(), "the quote is not closed");
            }
            if (!in.take('\\') || !in.isDone()) {
                in.next();
            }
        }
        in.next();
    }

    private void close(int c) {
        int last = open.pop();
        if (in.text().charAt(last) != (c == ')' ? '(' : '[')) {
            throw unclosed(last);
        }
        in.next();
    }

    private Unreadable unclosed(int last) {
        return Unreadable.at(last, last + 1, "the '" + in.text().charAt(last) + "' is not closed");
    }

    /** A regular expression, as in {@code =~ /[(]/}. */
    private void pattern() {
        in.next();
        in.skipSpaces();
        int begin = in.at();
        if (!in.take('/')) {
            return;
        }
        while (!in.take('/')) {
            if (in.isDone()) {
                throw Unreadable.at(begin, in.length(), "the regular expression is not closed");
            }
            if (!in.take('\\') || !in.isDone()) {
                in.next();
            }
        }
    }

    private void dollar() {
        int begin = in.at();
        if (in.takePlaceholder()) {
            return;
        }
        in.next();
        if (in.take('$') || !Variables.isStart(in.peek())) {
            return;
        }
        in.skip(Variables::isPart);
        variables.add(new VariableUse(in.since(begin + 1), begin, in.at()));
    }
}
