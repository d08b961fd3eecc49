package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.rule.Spot;
import io.github.sfnmaven.template.rule.TemplateRules;
import java.util.Optional;
import org.apache.velocity.runtime.parser.StandardParserConstants;
import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** Finds a comment that runs to the end of the template because it is not closed. Velocity says nothing of it. */
final class UnclosedComment {
    private final SourceFile source;
    private final RenderRun run;

    UnclosedComment(SourceFile source, RenderRun run) {
        this.source = source;
        this.run = run;
    }

    /** @param tree whose nodes still have their tokens */
    void check(SimpleNode tree) {
        int from = 0;
        // The parser has no token for such a comment: it begins behind the last one.
        for (Token token = tree.getFirstToken(); token != null; token = token.next) {
            if (token.kind == StandardParserConstants.SINGLE_LINE_COMMENT_START) {
                from = source.lineEnd(Math.min(token.beginLine, source.lines()));
            } else if (token.kind != StandardParserConstants.EOF
                    && token.kind != StandardParserConstants.ZERO_WIDTH_WHITESPACE) {
                from = run.places().offset(source.name(), token.endLine, token.endColumn);
            }
        }
        int begin = source.text().indexOf("#*", from);
        if (begin >= 0) {
            run.diagnostics()
                    .add(Spot.at(source.name(), source.range(begin, begin + 2))
                            .finding(
                                    TemplateRules.TEMPLATE_SYNTAX,
                                    "'#*' begins a comment that is not closed: nothing behind it would be written",
                                    Optional.of(
                                            "close it with '*#', or write '# *' with a blank for a comment of YAML")));
        }
    }
}
