package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.template.rule.TemplateRules;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.Node;

/**
 * Finds the directives that end a template before its last line. Velocity obeys {@code #stop} and {@code #break} in a
 * comment of YAML too, and CloudFormation deletes the resources that are then missing.
 */
final class CutOffCheck {
    private static final Pattern QUOTED =
            Pattern.compile("#\\[\\[.*?(?:\\]\\]#|\\z)|(?<!\\\\)(##|#\\*|#stop\\b|#break\\b)", Pattern.DOTALL);

    private final RenderRun run;

    CutOffCheck(RenderRun run) {
        this.run = run;
    }

    /** @param parent of a tree whose nodes still have their tokens */
    void check(Node parent) {
        check(parent, false);
    }

    private void check(Node parent, boolean isInLoop) {
        for (int i = 0; i < parent.jjtGetNumChildren(); i++) {
            Node child = parent.jjtGetChild(i);
            boolean inner = isInLoop;
            if (child instanceof ASTDirective directive) {
                String name = directive.getDirectiveName();
                Node next = i + 1 < parent.jjtGetNumChildren() ? parent.jjtGetChild(i + 1) : null;
                check(directive, name, isInLoop, next instanceof ASTText text ? firstLine(text) : "");
                inner |= name.equals("foreach") || name.equals("macro") || name.equals("define");
            }
            if (child instanceof ASTStringLiteral literal) {
                check(literal);
            }
            check(child, inner);
        }
    }

    private void check(ASTDirective directive, String name, boolean isInLoop, String behind) {
        if (name.equals("stop")) {
            error(directive, name, "'#stop' ends the template here: nothing behind it would be written");
        } else if (name.equals("break") && !isInLoop) {
            error(
                    directive,
                    name,
                    "'#break' stands in no '#foreach' and ends the template here: nothing behind it would be written");
        } else if (name.equals("break") && !behind.isBlank()) {
            error(directive, name, "'" + behind.strip() + "' stands behind '#break' and would never be written");
        }
    }

    /**
     * Velocity renders a double-quoted text as it does a template, but gives it no place of its own while it parses.
     */
    private void check(ASTStringLiteral literal) {
        String image = literal.getFirstToken().image;
        Matcher found = QUOTED.matcher(image);
        while (image.startsWith("\"") && found.find()) {
            String what = found.group(1);
            if (what != null && !(what.equals("#break") && image.contains("#foreach"))) {
                run.error(
                        TemplateRules.TEMPLATE_SYNTAX,
                        RenderRun.Place.of(literal),
                        "'" + what + "' cuts this double-quoted text off",
                        Optional.of("put the text in single quotes"));
            }
        }
    }

    private void error(Node node, String name, String message) {
        run.error(
                TemplateRules.TEMPLATE_SYNTAX, RenderRun.Place.of(node), message, Optional.of(CommentWords.hint(name)));
    }

    private static String firstLine(ASTText text) {
        String image = text.getFirstToken().image;
        return image.lines().findFirst().orElse("");
    }
}
