package io.github.sfnmaven.asl.expression;

import io.github.sfnmaven.asl.expression.PathStep.Kind;
import io.github.sfnmaven.diagnostic.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a path, tolerant where definitions are known to deploy: {@code $.[0]}, {@code $.a.['b']}, {@code $.a[0]b}, and
 * whatever stands in a filter as long as its quotes and brackets are closed.
 */
final class JsonPathParser {
    /** What has another meaning in a path and so needs quotes in a name. */
    private static final String NEEDS_QUOTES = "'\"`()[]{},\\";

    private static final Pattern NAMES =
            Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_-]*(?:\\.[\\p{L}_][\\p{L}\\p{N}_-]*)*+");

    private final Cursor in;
    private final boolean isArgument;
    private final List<PathStep> steps = new ArrayList<>();
    private final List<VariableUse> variables = new ArrayList<>();

    private JsonPathParser(Cursor in, boolean isArgument) {
        this.in = in;
        this.isArgument = isArgument;
    }

    static JsonPath whole(String text) {
        Cursor in = new Cursor(text);
        if (isOpen(text)) {
            return new JsonPath(PathRoot.UNKNOWN, 0, text.length(), List.of(), List.of(), Optional.empty());
        }
        if (!JsonPath.isMeantBy(text)) {
            return JsonPath.broken(PathRoot.NONE, text, noPath(text));
        }
        try {
            return new JsonPathParser(in, false).path();
        } catch (Unreadable e) {
            return JsonPath.broken(PathRoot.INPUT, text, e.fault());
        }
    }

    /** Also for what other tools put in: <code>${self:custom.${opt:stage}}</code>. */
    private static boolean isOpen(String text) {
        return text.startsWith("${") && !text.startsWith("${!") && text.indexOf('}') > "${".length();
    }

    /** Reads an argument of an intrinsic function, up to a space, a comma or a parenthesis. */
    static JsonPath argument(Cursor in) {
        return new JsonPathParser(in, true).path();
    }

    private JsonPath path() {
        int begin = in.at();
        PathRoot root = root();
        while (!isAtEnd()) {
            step();
        }
        return new JsonPath(root, begin, in.at(), steps, variables, Optional.empty());
    }

    private PathRoot root() {
        int begin = in.at();
        in.next();
        if (!in.isAtPlaceholder() && in.take('$')) {
            return PathRoot.CONTEXT;
        }
        if (in.isAtPlaceholder() || !Variables.isStart(in.peek())) {
            return PathRoot.INPUT;
        }
        in.skip(Variables::isPart);
        if (in.isAtPlaceholder()) {
            return PathRoot.UNKNOWN;
        }
        variables.add(new VariableUse(in.since(begin + 1), begin, in.at()));
        return PathRoot.VARIABLE;
    }

    private boolean isAtEnd() {
        int c = in.peek();
        return in.isDone() || (isArgument && (c == ',' || c == ')' || Character.isWhitespace(c)));
    }

    private void step() {
        if (in.peek() == '.') {
            dot();
        } else if (in.peek() == '[') {
            steps.add(new BracketParser(in, variables).bracket());
        } else if (in.isAtPlaceholder()) {
            int begin = in.at();
            nameChars();
            steps.add(new PathStep(Kind.PLACEHOLDER, in.since(begin), begin, in.at()));
        } else if (isBehindBracket() && isNamePart(in.peek())) {
            name(in.at());
        } else {
            throw unexpected();
        }
    }

    /** There, the dot can be left out. */
    private boolean isBehindBracket() {
        return in.at() > 0 && in.text().charAt(in.at() - 1) == ']';
    }

    private void dot() {
        int begin = in.at();
        in.next();
        if (in.take('.')) {
            steps.add(new PathStep(Kind.DESCENT, "..", begin, in.at()));
        }
        if (isAtEnd()) {
            String message = "a name is missing after '" + in.since(begin) + "'";
            throw isArgument
                    ? Unreadable.at(begin, in.at(), message)
                    : Unreadable.at(begin, in.at(), message, shorter(begin));
        }
        if (in.peek() == '.') {
            throw in.unexpected("there is a third '.' after '..'");
        }
        if (in.take('*')) {
            steps.add(new PathStep(Kind.WILDCARD, "*", begin, in.at()));
        } else if (in.peek() != '[') {
            name(begin);
        }
    }

    private void name(int begin) {
        int from = in.at();
        nameChars();
        String name = in.since(from);
        if (in.peek() == '(' && !name.isEmpty()) {
            int open = in.at();
            in.next();
            new Balance(in, variables).skip();
            if (!in.take(')')) {
                throw Unreadable.at(open, open + 1, "the '(' is not closed");
            }
            steps.add(new PathStep(Kind.FUNCTION, name, begin, in.at()));
        } else if (!isAtEnd() && in.peek() != '.' && in.peek() != '[') {
            throw badName(from);
        } else {
            steps.add(new PathStep(Kind.NAME, name, begin, in.at()));
        }
    }

    private void nameChars() {
        do {
            in.skip(c -> isNamePart(c) && !(c == '$' && in.isAtPlaceholder()));
        } while (in.takePlaceholder());
    }

    private static boolean isNamePart(int c) {
        return c != '.' && !Character.isWhitespace(c) && !Character.isISOControl(c) && NEEDS_QUOTES.indexOf(c) < 0;
    }

    /** A character that has no place in a name behind a dot. */
    private Unreadable badName(int from) {
        if (in.peek() == ']' || in.peek() == ')' || in.peek() == '}') {
            return in.unexpected(in.here() + " has no matching opening bracket");
        }
        if (isBlankToEnd()) {
            return Unreadable.at(in.at(), in.length(), "there is whitespace at the end", shorter(in.at()));
        }
        int end = from;
        while (end < in.length() && ".[],()'\"\\".indexOf(in.text().charAt(end)) < 0) {
            end++;
        }
        String meant = in.text().substring(from, end).strip();
        if (Character.isWhitespace(in.peek()) && meant.length() == in.at() - from) {
            return in.unexpected(in.here() + " is not allowed after a name");
        }
        String message = in.here() + " is not allowed in a name after a dot";
        return meant.chars().anyMatch(PathStep::isOdd) || meant.length() <= in.at() - from
                ? in.unexpected(message)
                : in.unexpected(message, "write [" + Quote.of(meant) + "] instead");
    }

    private Unreadable unexpected() {
        if (isBlankToEnd()) {
            return Unreadable.at(in.at(), in.length(), "there is whitespace at the end", shorter(in.at()));
        }
        if (steps.isEmpty() && Variables.isStart(in.peek())) {
            String before = in.since(0);
            return in.unexpected(
                    "'.' is missing after '" + before + "'",
                    "did you mean " + Quote.of(before + "." + in.text().substring(in.at())) + "?");
        }
        return in.unexpected("expected '.' or '[', but found " + in.here());
    }

    private boolean isBlankToEnd() {
        return in.text().substring(in.at()).isBlank();
    }

    private String shorter(int end) {
        return "did you mean " + Quote.of(in.text().substring(0, end)) + "?";
    }

    private static SyntaxFault noPath(String text) {
        String stripped = text.strip();
        Optional<String> meant = Optional.empty();
        if (JsonPath.isMeantBy(stripped)) {
            meant = Optional.of(stripped);
        } else if (stripped.startsWith(".") || stripped.startsWith("[")) {
            meant = Optional.of("$" + stripped);
        } else if (NAMES.matcher(stripped).matches() && !stripped.startsWith("States.")) {
            meant = Optional.of("$." + stripped);
        }
        Optional<String> hint =
                meant.filter(path -> whole(path).fault().isEmpty()).map(path -> "did you mean " + Quote.of(path) + "?");
        return new SyntaxFault(0, text.length(), "it does not start with '$'", hint);
    }
}
