package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.source.SourceRange;
import io.github.sfnmaven.template.rule.Spot;
import io.github.sfnmaven.template.rule.TemplateRules;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.exception.TemplateInitException;
import org.apache.velocity.runtime.directive.MacroParseException;
import org.apache.velocity.runtime.parser.ParseException;

/** Says in one sentence what Velocity's parser says in a page. */
final class SyntaxErrors {
    private static final RuleDescription RULE = TemplateRules.TEMPLATE_SYNTAX;

    private static final Pattern LEXICAL = Pattern.compile("line (\\d+), column (\\d+)");
    private static final Pattern BLOCK = Pattern.compile(
            "##[^\\n]*|#\\*.*?(?:\\*#|\\z)|#\\[\\[.*?(?:\\]\\]#|\\z)|#\\{?(if|foreach|macro|define|end)\\b",
            Pattern.DOTALL);

    private static final Pattern UNPARSED =
            Pattern.compile("##[^\\n]*|#\\*.*?(?:\\*#|\\z)|#\\[\\[.*?\\]\\]#|#\\[\\[", Pattern.DOTALL);

    private final TemplatePlaces places;
    private final SourceFile source;
    private final String text;

    /** @param text the template as the parser saw it */
    SyntaxErrors(TemplatePlaces places, SourceFile source, String text) {
        this.places = places;
        this.source = source;
        this.text = text;
    }

    Diagnostic of(ParseException e) {
        Optional<Diagnostic> unclosed = unclosedBlock();
        if (unclosed.isPresent()) {
            return unclosed.get();
        }
        if (e instanceof MacroParseException && e instanceof ExtendedParseException place) {
            return at(place.getLineNumber(), place.getColumnNumber(), firstSentence(e), Optional.empty());
        }
        if (e.currentToken != null && e.currentToken.next != null) {
            var token = e.currentToken.next;
            return token.kind == 0
                    ? unexpectedEnd()
                    : at(token.beginLine, token.beginColumn, unexpected(token.image), reserved(token.image));
        }
        Matcher lexical = LEXICAL.matcher(String.valueOf(e.getMessage()));
        if (lexical.find()) {
            int line = Integer.parseInt(lexical.group(1));
            int column = Integer.parseInt(lexical.group(2));
            int begin = places.offset(source.name(), line, column);
            String image = begin < text.length() ? Character.toString(text.codePointAt(begin)) : "";
            return at(line, column, unexpected(image), reserved(image));
        }
        if (e instanceof ExtendedParseException place) {
            return at(place.getLineNumber(), place.getColumnNumber(), "This is not Velocity", Optional.empty());
        }
        return at(1, 1, "This is not Velocity", Optional.empty());
    }

    /** For what stands in a double-quoted text, which Velocity renders too. */
    Diagnostic of(TemplateInitException e) {
        return at(
                e.getLineNumber(),
                e.getColumnNumber(),
                "This double-quoted text cannot be rendered",
                Optional.of("put it in single quotes if nothing in it is to be replaced"));
    }

    /** For <code>\\u</code> in a double-quoted text without four hexadecimal digits behind it. */
    Diagnostic brokenEscape() {
        Matcher found = Pattern.compile("\\\\u(?![0-9A-Fa-f]{4})").matcher(text);
        SourceRange range = found.find() ? source.range(found.start(), found.end()) : SourceRange.START;
        return RenderRun.finding(
                Spot.at(source.name(), range),
                RULE,
                "'\\u' in a double-quoted text needs four hexadecimal digits",
                Optional.of("put the text in single quotes"));
    }

    private Diagnostic at(int line, int column, String message, Optional<String> hint) {
        int offset = places.offset(source.name(), line, column);
        return RenderRun.finding(
                Spot.at(source.name(), places.range(source.name(), line, column)),
                RULE,
                message,
                hint.or(() -> CommentWords.hintFor(text, offset))
                        .or(() -> message.startsWith("'#e")
                                ? CommentWords.hintForSurplus(text, offset)
                                : Optional.empty()));
    }

    /** For <code>#[[</code> without its end, of which Velocity says no more than that the template ends too early. */
    private Optional<Diagnostic> unclosedBlock() {
        Matcher found = UNPARSED.matcher(text);
        while (found.find()) {
            if (found.group().equals("#[[")) {
                return Optional.of(
                        RenderRun.finding(
                                Spot.at(source.name(), source.range(found.start(), found.end())),
                                RULE,
                                "'#[[' has no ']]#': nothing behind it would be written",
                                Optional.of(
                                        "write ']]#' where the unparsed text ends, or '# [[' with a blank if it is a comment")));
            }
        }
        return Optional.empty();
    }

    private static String unexpected(String image) {
        String shown = PassThrough.restore(image).strip().lines().findFirst().orElse("");
        return shown.isEmpty() ? "A line ends here too early" : "'" + shown + "' cannot stand here";
    }

    private static Optional<String> reserved(String image) {
        return image.isEmpty() || !PassThrough.isProtected(image.charAt(0))
                ? Optional.empty()
                : Optional.of("it belongs to CloudFormation or API Gateway and passes through in text only; put what "
                        + "those are to run between '#[[' and ']]#'");
    }

    private Diagnostic unexpectedEnd() {
        Deque<Integer> open = new ArrayDeque<>();
        Matcher found = BLOCK.matcher(text);
        while (found.find()) {
            if ("end".equals(found.group(1))) {
                open.poll();
            } else if (found.group(1) != null) {
                open.push(found.start());
            }
        }
        SourceLocation end = source.location(source.text().length());
        if (open.isEmpty()) {
            return RenderRun.finding(
                    Spot.at(source.name(), new SourceRange(end, end)),
                    RULE,
                    "The template ends too early",
                    Optional.of("a bracket, a quote or an '#end' is missing"));
        }
        SourceLocation begin = source.location(open.element());
        Matcher word = BLOCK.matcher(text).region(open.element(), text.length());
        String block = word.lookingAt() ? word.group() : "";
        return RenderRun.finding(
                Spot.at(source.name(), source.range(open.element(), open.element() + block.length())),
                RULE,
                "'" + block + "' of line " + begin.line() + " has no '#end'",
                Optional.empty());
    }

    private static String firstSentence(ParseException e) {
        String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        int at = message.indexOf(" at ");
        return at < 0 ? message : message.substring(0, at);
    }
}
