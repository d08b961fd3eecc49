package io.github.sfnmaven.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSON with Jackson's parser. What Jackson refuses, {@link JsonFault} explains. */
final class JsonReader {
    /** Depth and length of numbers are bounded here, with a message; Jackson's other bounds do not fit our files. */
    static final StreamReadConstraints UNBOUNDED = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .maxStringLength(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .build();

    private static final JsonFactory JSON = new JsonFactoryBuilder()
            .streamReadConstraints(UNBOUNDED)
            // A table of names that outlives the file would let one file slow down the next.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .build();

    private final SourceFile source;
    private final String text;
    /** What is parsed: as long as the text, line by line. */
    private final String parsed;

    private JsonReader(SourceFile source, String parsed) {
        this.source = source;
        this.text = source.text();
        this.parsed = parsed;
    }

    JsonReader(SourceFile source) {
        this(source, source.text());
    }

    /** Reads JSON in which a placeholder may stand where a value belongs; it becomes a string. */
    static JsonReader withPlaceholders(SourceFile source) {
        return new JsonReader(source, BarePlaceholders.mask(source.text()));
    }

    /** The value of the text; empty where there is nothing but white space. */
    Optional<TreeNode> read() throws Unreadable {
        try (JsonParser parser = JSON.createParser(new StringReader(parsed))) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            TreeNode root = node(parser, JsonPointer.ROOT, 0);
            if (parser.nextToken() != null) {
                throw new Unreadable(
                        TreeRules.JSON_SYNTAX, JsonFault.in(source, parsed).orElseGet(() -> unexplained(parser)));
            }
            return Optional.of(root);
        } catch (JsonProcessingException e) {
            throw new Unreadable(
                    TreeRules.JSON_SYNTAX, JsonFault.in(source, parsed).orElseGet(() -> unexplained(e.getLocation())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TreeNode node(JsonParser parser, JsonPointer path, int depth) throws IOException, Unreadable {
        int begin = begin(parser);
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            if (depth == TreeReader.DEEPEST) {
                throw tooDeep(begin);
            }
            return token == JsonToken.START_OBJECT ? object(parser, path, depth) : array(parser, path, depth);
        }
        String value = parser.getText();
        return switch (token) {
            case VALUE_STRING -> {
                int end = JsonFault.endOfString(parsed, begin);
                String said = BarePlaceholders.isAt(text, begin) ? text.substring(begin, end) : value;
                yield new TextNode(path, source.range(begin, end), "", said, source);
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                Numbers.node(path, source.range(begin, begin + value.length()), value)
                        .orElseThrow(() -> new Unreadable(
                                TreeRules.JSON_SYNTAX, Numbers.tooLarge(begin, begin + value.length(), value)));
            case VALUE_TRUE, VALUE_FALSE ->
                new BooleanNode(path, source.range(begin, begin + value.length()), "", token == JsonToken.VALUE_TRUE);
            default -> new NullNode(path, source.range(begin, begin + value.length()), "");
        };
    }

    private ObjectNode object(JsonParser parser, JsonPointer path, int depth) throws IOException, Unreadable {
        int begin = begin(parser);
        List<Member> members = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameBegin = begin(parser);
            SourceRange nameRange = source.range(nameBegin, JsonFault.endOfString(text, nameBegin));
            parser.nextToken();
            members.add(new Member(name, nameRange, node(parser, path.child(name), depth + 1)));
        }
        return new ObjectNode(path, source.range(begin, end(parser)), "", members);
    }

    private ArrayNode array(JsonParser parser, JsonPointer path, int depth) throws IOException, Unreadable {
        int begin = begin(parser);
        List<TreeNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, path.child(items.size()), depth + 1));
        }
        return new ArrayNode(path, source.range(begin, end(parser)), "", items);
    }

    static Unreadable tooDeep(int offset) {
        return new Unreadable(
                TreeRules.TOO_DEEPLY_NESTED,
                Fault.at(offset, "Objects and arrays are nested more than " + TreeReader.DEEPEST + " levels deep"));
    }

    private static int begin(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    private static int end(JsonParser parser) {
        return (int) parser.currentLocation().getCharOffset();
    }

    private static Fault unexplained(JsonParser parser) {
        return unexplained(parser.currentTokenLocation());
    }

    private static Fault unexplained(JsonLocation place) {
        return Fault.at(Math.max(0, (int) place.getCharOffset()), "The text is not JSON from here on");
    }
}
