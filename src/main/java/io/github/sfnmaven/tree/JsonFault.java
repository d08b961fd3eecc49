package io.github.sfnmaven.tree;

import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.source.SourceFile;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Finds the first place where a text is not JSON and says why (RFC 8259). Slower than a parser and run only after the
 * parser gave up: its messages name what it expected, ours what the user did.
 */
final class JsonFault {
    private enum Expected {
        VALUE,
        VALUE_OR_END,
        NAME,
        NAME_OR_END,
        COLON,
        COMMA_OR_END,
        NOTHING
    }

    private final SourceFile source;
    private final String text;
    private final Deque<Integer> open = new ArrayDeque<>();
    private Expected expected = Expected.VALUE;
    private int at;
    private int comma;
    private int lastName;

    private JsonFault(SourceFile source, String text) {
        this.source = source;
        this.text = text;
    }

    /**
     * What is wrong first; empty if the text is JSON.
     *
     * @param source knows the lines
     * @param text as it is parsed: of the same length and with the same lines
     */
    static Optional<Fault> in(SourceFile source, String text) {
        JsonFault search = new JsonFault(source, text);
        while (true) {
            search.skipBlanks();
            if (search.at == search.text.length()) {
                return search.atTheEnd();
            }
            Optional<Fault> fault = search.step(search.text.charAt(search.at));
            if (fault.isPresent()) {
                return fault;
            }
        }
    }

    /** The offset behind the string that begins here; the end of the text if it is never closed. */
    static int endOfString(String text, int begin) {
        int quote = text.indexOf('"', begin + 1);
        while (quote >= 0 && isEscaped(text, quote, begin)) {
            quote = text.indexOf('"', quote + 1);
        }
        return quote < 0 ? text.length() : quote + 1;
    }

    private static boolean isEscaped(String text, int quote, int begin) {
        int backslashes = 0;
        while (quote - backslashes - 1 > begin && text.charAt(quote - backslashes - 1) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private Optional<Fault> step(char c) {
        if (text.startsWith("//", at) || text.startsWith("/*", at) || c == '#') {
            return Optional.of(
                    here("JSON does not allow comments").hint("remove it, or move the text to a Comment field"));
        }
        return switch (expected) {
            case VALUE, VALUE_OR_END -> value(c);
            case NAME, NAME_OR_END -> name(c);
            case COLON -> colon(c);
            case COMMA_OR_END -> commaOrEnd(c);
            case NOTHING ->
                Optional.of(here("Unexpected " + shown() + " after the end of the JSON value")
                        .hint("remove it, or look for a bracket that closes too early"));
        };
    }

    private Optional<Fault> value(char c) {
        if (c == '{' || c == '[') {
            open.push(at++);
            expected = c == '{' ? Expected.NAME_OR_END : Expected.VALUE_OR_END;
            return Optional.empty();
        }
        if (c == ']' && expected == Expected.VALUE_OR_END) {
            return close(c);
        }
        if (c == ',' || c == '}' || c == ']' || c == ':') {
            return Optional.of(noValue(c));
        }
        JsonScalar scalar = new JsonScalar(text, at);
        Optional<Fault> fault = scalar.fault();
        at = scalar.end();
        valueEnds();
        return fault;
    }

    private Fault noValue(char c) {
        if (open.isEmpty()) {
            return here("A JSON value cannot start with " + shown());
        }
        if (text.charAt(open.element()) == '[') {
            boolean trailing = c == ']' && expected == Expected.VALUE;
            return trailing ? trailingComma(c) : here("A value is missing before this " + shown());
        }
        String name = text.substring(lastName, endOfString(text, lastName));
        return here("The value of " + Quote.of(name.substring(1, name.length() - 1)) + " is missing");
    }

    private Optional<Fault> name(char c) {
        if (c == '"') {
            JsonScalar scalar = new JsonScalar(text, at);
            lastName = at;
            at = scalar.end();
            expected = Expected.COLON;
            return scalar.fault();
        }
        if (c == '}') {
            return expected == Expected.NAME ? Optional.of(trailingComma(c)) : close(c);
        }
        if (c == ',') {
            return Optional.of(here("Unexpected comma").hint("remove it"));
        }
        if (c == ']' || c == '[' || c == '{' || c == ':') {
            return Optional.of(here("A name in double quotes is missing before this " + shown()));
        }
        return Optional.of(JsonScalar.unquoted(text, at, "A name"));
    }

    private Optional<Fault> colon(char c) {
        if (c == '=') {
            return Optional.of(here("Unexpected '='").hint("use a colon"));
        }
        if (c != ':') {
            String name = text.substring(lastName + 1, endOfString(text, lastName) - 1);
            return Optional.of(here("A colon is missing after the name " + Quote.of(name)));
        }
        at++;
        expected = Expected.VALUE;
        return Optional.empty();
    }

    private Optional<Fault> commaOrEnd(char c) {
        if (c == ',') {
            comma = at++;
            expected = text.charAt(open.element()) == '{' ? Expected.NAME : Expected.VALUE;
            return Optional.empty();
        }
        if (c == '}' || c == ']') {
            return close(c);
        }
        if (c == ':') {
            return Optional.of(
                    here("Unexpected colon after a value").hint("look for a missing bracket or quote before it"));
        }
        if (c == ';') {
            return Optional.of(here("Unexpected ';'").hint("use a comma"));
        }
        String next = c == '"' ? Quote.of(text.substring(at, endOfString(text, at))) : "this " + shown();
        return Optional.of(here("A comma is missing before " + next));
    }

    private Optional<Fault> close(char c) {
        int opening = open.element();
        char wanted = text.charAt(opening) == '{' ? '}' : ']';
        if (c != wanted) {
            return Optional.of(
                    here("'" + c + "' does not match the '" + text.charAt(opening) + "' on line " + line(opening))
                            .hint("add '" + wanted + "' before it, or remove it"));
        }
        open.pop();
        at++;
        valueEnds();
        return Optional.empty();
    }

    private void valueEnds() {
        expected = open.isEmpty() ? Expected.NOTHING : Expected.COMMA_OR_END;
    }

    private Optional<Fault> atTheEnd() {
        if (open.isEmpty()) {
            return Optional.empty();
        }
        int opening = open.element();
        char wanted = text.charAt(opening) == '{' ? '}' : ']';
        int last = text.stripTrailing().length() - 1;
        return Optional.of(new Fault(
                last,
                last + 1,
                "The file ends before the '" + text.charAt(opening) + "' on line " + line(opening) + " is closed",
                Optional.of("add the missing '" + wanted + "'")));
    }

    private Fault trailingComma(char closing) {
        return Fault.at(comma, "Trailing comma before the closing '" + closing + "'")
                .hint("remove it");
    }

    private Fault here(String message) {
        return Fault.at(at, message).to(text.offsetByCodePoints(at, 1));
    }

    private String shown() {
        return Quote.character(text.codePointAt(at));
    }

    private int line(int offset) {
        return source.location(offset).line();
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }
}
