package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.template.rule.Spot;
import io.github.sfnmaven.template.rule.TemplateRules;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.velocity.runtime.parser.StandardParserConstants;
import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.util.StringBuilderWriter;
import org.apache.velocity.util.introspection.Info;

/** The state of one rendering, for all the pieces that Velocity creates by itself. */
final class RenderRun {
    /** Where Velocity's own classes find the run. */
    static final String ATTRIBUTE = RenderRun.class.getName();

    private final Budget budget = new Budget();
    private final TemplatePlaces places = new TemplatePlaces();
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final OutputWriter output;
    private final Place start;
    private Writer writer;
    private Place place;

    /** A place as Velocity gives it. */
    record Place(String file, int line, int column) {
        static Place of(Info info) {
            return new Place(info.getTemplateName(), info.getLine(), info.getColumn());
        }

        /** @param node that still has its tokens */
        static Place of(Node node) {
            Token token = node.getFirstToken();
            // A directive begins with the blanks in front of it.
            while (token.kind == StandardParserConstants.WHITESPACE && token != node.getLastToken()) {
                token = token.next;
            }
            return new Place(node.getTemplateName(), token.beginLine, token.beginColumn);
        }
    }

    RenderRun(String file) {
        this.output = new OutputWriter(new Origin(file, 1));
        this.start = new Place(file, 1, 1);
        this.writer = output;
        this.place = start;
    }

    Budget budget() {
        return budget;
    }

    TemplatePlaces places() {
        return places;
    }

    Set<Diagnostic> diagnostics() {
        return diagnostics;
    }

    OutputWriter output() {
        return output;
    }

    Writer writer() {
        return writer;
    }

    Place place() {
        return place;
    }

    /** Says where the rendering stands, and where its text goes: to the output or into a variable. */
    void at(Place place, Writer writer) {
        this.place = place;
        this.writer = writer;
    }

    /** See {@link OutputWriter#blanks()}, for whatever is written to now. */
    int blanks() {
        return writer instanceof StringBuilderWriter part ? OutputWriter.blanks(part.getBuilder()) : output.blanks();
    }

    void error(RuleDescription rule, Place at, String message, Optional<String> hint) {
        Spot spot = Spot.at(at.file(), places.range(at.file(), at.line(), at.column()));
        diagnostics.add(finding(spot, rule, message, hint));
    }

    /** Reports a reference to what is not for templates, also one that only asks for it. */
    void withheld(Place at, String message) {
        error(
                TemplateRules.WITHHELD_REFERENCE,
                at,
                message,
                Optional.of("give it to the stack as a parameter with NoEcho, <parameters> or -Dsfn.parameters.…;"
                        + " what is no secret can go through <variables>"));
    }

    /** A finding whose words may come from a template with protected chars in it. */
    static Diagnostic finding(Spot spot, RuleDescription rule, String message, Optional<String> hint) {
        return spot.finding(rule, PassThrough.restore(message), hint.map(PassThrough::restore));
    }
}
