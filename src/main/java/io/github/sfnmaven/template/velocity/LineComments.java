package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.rule.TemplateRules;
import java.util.Optional;
import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.ASTBlock;
import org.apache.velocity.runtime.parser.node.ASTComment;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.ASTTextblock;
import org.apache.velocity.runtime.parser.node.ASTprocess;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * Takes comments ({@code ##}) out of a template so that nothing else goes with them. Velocity drops the line end behind
 * a comment and keeps the blanks in front, which moves the next line of YAML to another depth or onto this line.
 */
final class LineComments {
    private final SourceFile source;
    private final RenderRun run;
    private final StringBuilder text;
    private int contentLine;
    private boolean isGlued;

    private LineComments(SourceFile source, String text, RenderRun run) {
        this.source = source;
        this.run = run;
        this.text = new StringBuilder(text);
    }

    /**
     * The template without its comments, of the same length.
     *
     * @param tree of the text, its nodes with their tokens
     */
    static String remove(Node tree, SourceFile source, String text, RenderRun run) {
        LineComments comments = new LineComments(source, text, run);
        comments.visit(tree);
        return comments.text.toString();
    }

    private void visit(Node parent) {
        boolean isOutput = parent instanceof ASTBlock || parent instanceof ASTprocess;
        for (int i = 0; i < parent.jjtGetNumChildren(); i++) {
            Node child = parent.jjtGetChild(i);
            if (isOutput && child instanceof ASTComment) {
                remove(child.getFirstToken());
            } else if (isOutput) {
                note(child);
            }
            visit(child);
        }
    }

    /** Remembers on which line something stands that is written. */
    private void note(Node node) {
        isGlued = node instanceof ASTText;
        if (node instanceof ASTReference || node instanceof ASTTextblock) {
            contentLine = node.getLastToken().endLine;
        } else if (node instanceof ASTText) {
            String image = textOf(node);
            int end = Math.max(image.lastIndexOf('\n'), image.lastIndexOf('\r')) + 1;
            if (!image.substring(end).isBlank()) {
                Token last = node.getLastToken();
                contentLine = end == image.length() ? last.endLine + 1 : last.endLine;
            }
        }
    }

    private static String textOf(Node node) {
        StringBuilder text = new StringBuilder();
        for (Token token = node.getFirstToken(); token != null; token = token.next) {
            text.append(token.image);
            if (token == node.getLastToken()) {
                break;
            }
        }
        return text.toString();
    }

    private void remove(Token start) {
        if (!start.image.startsWith("##")) {
            return;
        }
        int begin = run.places().offset(source.name(), start.beginLine, start.beginColumn);
        int lineStart = source.lineStart(start.beginLine);
        int end = source.lineEnd(start.beginLine);
        String before = source.text().substring(lineStart, begin);
        String comment = source.text().substring(Math.min(begin + 2, end), end);
        if (contentLine != start.beginLine) {
            // What is left of the line are directives, and Velocity leaves no trace of a line of directives.
            boolean alone = before.isBlank();
            fill(lineStart, alone ? end : lineStart, ' ');
            fill(begin, alone ? begin : end, ' ');
            if (alone) {
                text.replace(lineStart, lineStart + 2, "##");
            }
        } else if (before.endsWith(" ") || before.endsWith("\t")) {
            requireNoQuote(start, before, comment);
            fill(lineStart + before.stripTrailing().length(), end, PassThrough.NOTHING);
        } else if (isGlued || !(comment.isBlank() || comment.startsWith(" ") || comment.startsWith("#"))) {
            error(start, "'##' begins a comment here, and '##" + comment + "' would be lost");
        } else if (!comment.isBlank()) {
            fill(begin, end, PassThrough.NOTHING);
        }
    }

    /** A quote that is open in front of the comment and closed in it shows that the comment is a part of a value. */
    private void requireNoQuote(Token start, String before, String comment) {
        if (before.chars().filter(c -> c == '"').count() % 2 == 1 && comment.indexOf('"') >= 0) {
            error(start, "'##' begins a comment in a quoted value, and '##" + comment + "' would be lost");
        }
    }

    private void fill(int begin, int end, char c) {
        for (int i = begin; i < end; i++) {
            text.setCharAt(i, c);
        }
    }

    private void error(Token start, String message) {
        run.error(
                TemplateRules.TEMPLATE_SYNTAX,
                new RenderRun.Place(source.name(), start.beginLine, start.beginColumn),
                message,
                Optional.of("write '#[[##]]#' for the text, or put a blank in front of a comment"));
    }
}
