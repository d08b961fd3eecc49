package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.template.rule.Spot;
import io.github.sfnmaven.template.rule.TemplateRules;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.velocity.runtime.Renderable;
import org.apache.velocity.runtime.parser.StandardParserConstants;
import org.apache.velocity.runtime.parser.Token;
import org.apache.velocity.runtime.parser.node.Node;
import org.apache.velocity.util.StringBuilderWriter;
import org.apache.velocity.util.introspection.Info;

/** The state of one rendering, for all the pieces that Velocity creates by itself. */
final class RenderRun {
    /** Where Velocity's own classes find the run. */
    static final String ATTRIBUTE = RenderRun.class.getName();

    private static final int MAX_FINDINGS = 500;

    private final Budget budget = new Budget();
    private final TemplatePlaces places = new TemplatePlaces();
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private final List<Renderable> blocks = new ArrayList<>();
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

    /** The text of a block of {@code #define}. */
    String textOf(Renderable block) {
        int open = openBlocks();
        open(block);
        String text = String.valueOf(block.toString());
        close(open);
        return text;
    }

    /** Begins a block of {@code #define}: one that comes to itself again would have no end, or no text. */
    void open(Renderable block) {
        if (blocks.stream().anyMatch(other -> other == block)) {
            throw new RenderingAborted("A block of '#define' contains itself");
        }
        blocks.add(block);
    }

    int openBlocks() {
        return blocks.size();
    }

    /** @param open how many blocks were open before the statement that ends */
    void close(int open) {
        blocks.subList(open, blocks.size()).clear();
    }

    /** See {@link OutputWriter#blanks()}, for whatever is written to now. */
    int blanks() {
        return writer instanceof StringBuilderWriter part ? OutputWriter.blanks(part.getBuilder()) : output.blanks();
    }

    void error(RuleDescription rule, Place at, String message, Optional<String> hint) {
        Spot spot = Spot.at(at.file(), places.range(at.file(), at.line(), at.column()));
        if (diagnostics.size() >= MAX_FINDINGS) {
            throw new RenderingAborted("The template has more than " + MAX_FINDINGS + " mistakes");
        }
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

    /** Reports why the rendering ends here. */
    void abort(String reason) {
        Spot spot = Spot.at(place.file(), places.range(place.file(), place.line(), place.column()));
        diagnostics.add(finding(spot, TemplateRules.RENDERING_LIMIT, reason, Optional.empty()));
    }

    /** A finding whose words may come from a template with protected chars in it. */
    static Diagnostic finding(Spot spot, RuleDescription rule, String message, Optional<String> hint) {
        return spot.finding(rule, PassThrough.restore(message), hint.map(PassThrough::restore));
    }
}
