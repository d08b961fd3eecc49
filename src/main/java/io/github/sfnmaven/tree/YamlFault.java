package io.github.sfnmaven.tree;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.source.SourceFile;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.scanner.ScannerException;

/**
 * Says what is wrong with a YAML text at the place where the parser gave up. The parser's own words tell of tokens and
 * block ends, so they are not shown; what stands at the place tells the usual mistakes apart.
 */
final class YamlFault {
    private static final String UNREADABLE = "The text cannot be read as YAML from here on";

    private final SourceFile source;
    private final String text;

    YamlFault(SourceFile source) {
        this.source = source;
        this.text = source.text();
    }

    static Fault secondDocument(String text, int token) {
        int marker = text.lastIndexOf("\n---", Math.max(0, token - 1));
        return Fault.at(marker < 0 ? token : marker + 1, "A second YAML document starts here")
                .hint("put each definition in a file of its own");
    }

    static Fault unfitTag(int at) {
        return Fault.at(at, "The value does not match its tag");
    }

    /** @param token the offset of the last value or name that was read */
    Fault explain(JsonProcessingException e, int token) {
        if (e.getCause() instanceof MarkedYAMLException marked) {
            int at = offset(marked.getProblemMark(), token);
            int context = offset(marked.getContextMark(), at);
            return marked instanceof ScannerException ? scanning(at, context) : parsing(at, context);
        }
        if (e.getCause() instanceof ReaderException) {
            return unprintable();
        }
        return switch (charAt(token)) {
            case '[', '{', '*', '?', '-' ->
                Fault.at(token, "A key must be plain text")
                        .hint("if this is text and not a list or mapping, put it in quotes");
            case '!' -> unfitTag(token);
            default -> Fault.at(token, UNREADABLE);
        };
    }

    /** @param context where the scanner began what it could not end; the place itself if it began nothing */
    private Fault scanning(int at, int context) {
        if (context == at) {
            return unexpected(at);
        }
        char opening = charAt(context);
        return switch (opening) {
            case '"', '\'' ->
                at < text.length() && charAt(at - 1) == '\\'
                        ? Fault.at(
                                        at - 1,
                                        Quote.of(text.substring(at - 1, at + 1)) + " is not an escape sequence of YAML")
                                .to(at + 1)
                                .hint("write \\\\ for a backslash, or use single quotes")
                        : Fault.at(context, "The text that starts here is never closed")
                                .hint("add the missing " + (opening == '"' ? "double" : "single") + " quote");
            case '|', '>' ->
                here(at, shown(at) + " is not allowed after " + Quote.character(opening))
                        .hint("start the text on the next line");
            case '&', '*' -> here(at, "A name of letters and digits is missing after " + Quote.character(opening));
            case '!', '%' -> here(at, UNREADABLE);
            default ->
                Fault.at(context, "A colon is missing on this line")
                        .hint("put a colon and a space after a key, and indent continued text");
        };
    }

    private Fault unexpected(int at) {
        char c = charAt(at);
        if (c == '%' && at > 0 && charAt(at - 1) == '{') {
            return Fault.at(at - 1, "'{%' is not in quotes").to(at + 1).hint("put the JSONata expression in quotes");
        }
        return switch (c) {
            case '\t' -> here(at, "Tab in the indentation").hint("indent YAML with spaces");
            case ':' ->
                here(at, "Unexpected colon")
                        .hint("put text that contains a colon and a space in quotes, or check the indentation");
            case '-' -> here(at, "A list cannot start on this line").hint("start it on the next line");
            case '%', '@', '`' -> here(at, shown(at) + " cannot start a value").hint("put the text in quotes");
            default -> here(at, shown(at) + " is not allowed here").hint("put text that starts with it in quotes");
        };
    }

    /** @param context where the list or mapping begins within which the parser gave up */
    private Fault parsing(int at, int context) {
        boolean inBrackets = context < at && "[{".indexOf(charAt(context)) >= 0;
        if (at >= text.length()) {
            int last = Math.max(0, text.stripTrailing().length() - 1);
            return inBrackets
                    ? Fault.at(
                            last,
                            "The file ends before the " + shown(context) + " on line " + line(context) + " is closed")
                    : Fault.at(last, "The file ends within a value");
        }
        if (inBrackets) {
            return here(
                            at,
                            shown(at) + " is not allowed here, inside the " + shown(context) + " on line "
                                    + line(context))
                    .hint("a comma or the closing bracket is missing before it");
        }
        return switch (charAt(at)) {
            case ']', '}', ',' ->
                here(at, shown(at) + " is not allowed here").hint("put text that starts with it in quotes");
            case '!' -> here(at, "The tag that starts here has an unknown prefix");
            default -> misplaced(at, context);
        };
    }

    private Fault misplaced(int at, int context) {
        String before = text.substring(source.lineStart(line(at)), at).strip();
        if (before.isEmpty()) {
            String block = context < at ? " that starts on line " + line(context) : "";
            return here(at, "This line does not fit the block" + block).hint("check its indentation");
        }
        char last = before.charAt(before.length() - 1);
        return switch (last) {
            case '"', '\'' ->
                here(at, "Unexpected text after a quoted value")
                        .hint(
                                "inside single quotes, write '' for an apostrophe; inside double quotes, \\\" for a quote");
            case '}', ']' -> here(at, "Unexpected text after the closing " + Quote.character(last));
            default -> here(at, shown(at) + " is not allowed here").hint("put text that starts with it in quotes");
        };
    }

    private Fault unprintable() {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c)) {
                return here(i, Quote.character(c) + " is not allowed in a YAML file")
                        .hint("in double quotes, write it as an escape");
            }
        }
        return Fault.at(0, UNREADABLE);
    }

    private Fault here(int at, String message) {
        return Fault.at(at, message).to(Math.min(text.length(), at + Character.charCount(codePoint(at))));
    }

    private String shown(int at) {
        return at < text.length() ? Quote.character(codePoint(at)) : "The end of the file";
    }

    private int codePoint(int at) {
        return at < text.length() ? text.codePointAt(at) : ' ';
    }

    private char charAt(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    private int offset(@Nullable Mark mark, int otherwise) {
        return mark == null ? otherwise : source.offsetOfCodePoint(mark.getIndex());
    }

    private int line(int offset) {
        return source.location(offset).line();
    }
}
