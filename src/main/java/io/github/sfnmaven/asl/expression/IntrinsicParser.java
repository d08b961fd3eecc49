package io.github.sfnmaven.asl.expression;

import io.github.sfnmaven.asl.expression.Argument.Kind;
import io.github.sfnmaven.diagnostic.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads a call of an intrinsic function and those in its arguments. */
final class IntrinsicParser {
    /** Ten are known to work; this is what the reading stops at. */
    private static final int DEEPEST = 100;

    private final Cursor in;
    private final List<FunctionCall> calls = new ArrayList<>();
    private final List<JsonPath> paths = new ArrayList<>();

    private IntrinsicParser(Cursor in) {
        this.in = in;
    }

    static IntrinsicCall whole(String text) {
        try {
            return new IntrinsicParser(new Cursor(text)).whole();
        } catch (Unreadable e) {
            return IntrinsicCall.broken(e.fault());
        }
    }

    private IntrinsicCall whole() {
        in.skipSpaces();
        call(1);
        int end = in.at();
        in.skipSpaces();
        if (!in.isDone()) {
            throw Unreadable.at(end, in.length(), "there is text after the call", "use States.Format to build text");
        }
        return new IntrinsicCall(calls, paths, Optional.empty());
    }

    private void call(int depth) {
        int begin = in.at();
        do {
            in.skip(IntrinsicParser::isNamePart);
        } while (in.takePlaceholder());
        String name = in.since(begin);
        in.skipSpaces();
        int open = in.at();
        if (!in.take('(')) {
            throw Unreadable.at(begin, begin + name.length(), "'(' is missing after " + Quote.of(name), example(name));
        }
        if (depth > DEEPEST) {
            throw Unreadable.at(begin, in.at(), "more than " + DEEPEST + " calls are nested");
        }
        int index = calls.size();
        calls.add(new FunctionCall(name, List.of(), begin, open));
        List<Argument> arguments = arguments(open, depth);
        calls.set(index, new FunctionCall(name, arguments, begin, in.at()));
    }

    private List<Argument> arguments(int open, int depth) {
        List<Argument> arguments = new ArrayList<>();
        in.skipSpaces();
        if (in.take(')')) {
            return arguments;
        }
        do {
            int comma = in.at() - 1;
            in.skipSpaces();
            if (in.isDone()) {
                throw unclosed(open);
            }
            if (in.peek() == ')') {
                throw Unreadable.at(comma, comma + 1, "an argument is missing after ','");
            }
            arguments.add(argument(depth));
            in.skipSpaces();
        } while (in.take(','));
        if (in.isDone()) {
            throw unclosed(open);
        }
        if (!in.take(')')) {
            throw behind(arguments.get(arguments.size() - 1));
        }
        return arguments;
    }

    private Argument argument(int depth) {
        int begin = in.at();
        int c = in.peek();
        if (in.isAtPlaceholder()) {
            do {
                in.skip(IntrinsicParser::isWordPart);
            } while (in.takePlaceholder());
            return new Argument(Kind.PLACEHOLDER, in.since(begin), begin, in.at());
        } else if (c == '$') {
            paths.add(JsonPathParser.argument(in));
            return new Argument(Kind.PATH, in.since(begin), begin, in.at());
        } else if (c == '\'') {
            StringLiteral.skip(in);
            return new Argument(Kind.STRING, in.text().substring(begin + 1, in.at() - 1), begin, in.at());
        } else if (c == '-' || Character.isDigit(c)) {
            return number();
        } else if (Character.isLetter(c)) {
            return word(depth);
        }
        throw noArgument(c);
    }

    private Argument number() {
        int begin = in.at();
        in.take('-');
        in.skip(c -> isWordPart(c) || c == '.' || c == '+' || c == '-');
        String written = in.since(begin);
        if (!written.matches("-?[0-9]++(\\.[0-9]++)?([eE][+-]?[0-9]++)?")) {
            throw Unreadable.at(begin, in.at(), Quote.of(written) + " is not a number");
        }
        return new Argument(Kind.NUMBER, written, begin, in.at());
    }

    private Argument word(int depth) {
        int begin = in.at();
        in.skip(IntrinsicParser::isNamePart);
        String word = in.since(begin);
        int end = in.at();
        in.skipSpaces();
        if (in.peek() == '(' || in.isAtPlaceholder() || word.startsWith("States.")) {
            in.moveTo(begin);
            call(depth + 1);
            return new Argument(Kind.CALL, word, begin, in.at());
        }
        Kind kind = switch (word) {
            case "true", "false" -> Kind.BOOLEAN;
            case "null" -> Kind.NULL;
            default -> throw noLiteral(begin, end, word);
        };
        return new Argument(kind, word, begin, end);
    }

    private static Unreadable noLiteral(int begin, int end, String word) {
        String message = Quote.of(word) + " is not an argument";
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "true", "false", "null" ->
                Unreadable.at(begin, end, message, "write " + word.toLowerCase(Locale.ROOT));
            case "none", "nil", "undefined" -> Unreadable.at(begin, end, message, "write null");
            default -> Unreadable.at(begin, end, message, "start a path with '$', and put a string in single quotes");
        };
    }

    private Unreadable noArgument(int c) {
        return switch (c) {
            case ',' -> in.unexpected("an argument is missing before ','");
            case '"' -> in.unexpected("a string cannot be in double quotes", "use single quotes");
            case '{' -> in.unexpected("an object cannot be written here", "use States.StringToJson('…')");
            case '[' -> in.unexpected("an array cannot be written here", "use States.Array(…)");
            default -> in.unexpected(in.here() + " cannot start an argument");
        };
    }

    /** What stands behind an argument where a comma or the end belongs. */
    private Unreadable behind(Argument last) {
        String message = "expected ',' or ')', but found " + in.here();
        if (last.kind() == Kind.STRING && last.end() == in.at()) {
            return in.unexpected(message, StringLiteral.QUOTE);
        }
        return in.unexpected(message);
    }

    private static Unreadable unclosed(int open) {
        return Unreadable.at(open, open + 1, "the '(' is not closed");
    }

    private static String example(String name) {
        return "a call looks like " + (Intrinsic.of(name).isPresent() ? name : "States.UUID") + "()";
    }

    private static boolean isNamePart(int c) {
        return isWordPart(c) || c == '.';
    }

    private static boolean isWordPart(int c) {
        return c == '_' || Character.isLetterOrDigit(c);
    }
}
