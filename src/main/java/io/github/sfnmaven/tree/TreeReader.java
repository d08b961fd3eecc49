package io.github.sfnmaven.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.source.SourceRange;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads JSON and YAML into {@link TreeNode}s. Never throws for what the text says. */
public final class TreeReader {
    /** The two syntaxes of a definition and of a CloudFormation template. */
    public enum Syntax {
        JSON,
        YAML
    }

    private static final JsonFactory JSON = new JsonFactory();
    private static final YAMLFactory YAML = new YAMLFactory();

    private final SourceFile source;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private TreeReader(SourceFile source) {
        this.source = source;
    }

    /** The syntax by the file's extension; with another extension JSON if the text starts with a bracket. */
    public static Syntax syntax(SourceFile source) {
        String name = source.name().toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return Syntax.JSON;
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return Syntax.YAML;
        }
        String text = source.text().stripLeading();
        return text.startsWith("{") || text.startsWith("[") ? Syntax.JSON : Syntax.YAML;
    }

    public static Document read(SourceFile source) {
        return read(source, syntax(source));
    }

    public static Document read(SourceFile source, Syntax syntax) {
        TreeReader reader = new TreeReader(source);
        Optional<TreeNode> root = reader.parse(syntax == Syntax.JSON ? JSON : YAML);
        return new Document(source, root, reader.diagnostics);
    }

    private Optional<TreeNode> parse(JsonFactory factory) {
        try (JsonParser parser = factory.createParser(new StringReader(source.text()))) {
            if (parser.nextToken() == null) {
                return Optional.empty();
            }
            TreeNode root = node(parser, JsonPointer.ROOT);
            parser.nextToken();
            return Optional.of(root);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            SourceLocation place = at == null ? SourceLocation.START : location(at);
            report(new SourceRange(place, place), e.getOriginalMessage());
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TreeNode node(JsonParser parser, JsonPointer path) throws IOException {
        SourceLocation begin = location(parser.currentTokenLocation());
        String tag = parser.getTypeId() instanceof String id ? id : "";
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, Member> members = members(parser, path);
            return new ObjectNode(path, new SourceRange(begin, location(parser.currentLocation())), tag, members);
        }
        if (token == JsonToken.START_ARRAY) {
            List<TreeNode> items = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(parser, path.child(items.size())));
            }
            return new ArrayNode(path, new SourceRange(begin, location(parser.currentLocation())), tag, items);
        }
        String text = parser.getText();
        SourceRange range = new SourceRange(begin, location(parser.currentLocation()));
        return switch (token) {
            case VALUE_STRING -> new TextNode(path, range, tag, text, source);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new NumberNode(path, range, tag, parser.getDecimalValue());
            case VALUE_TRUE, VALUE_FALSE -> new BooleanNode(path, range, tag, token == JsonToken.VALUE_TRUE);
            default -> new NullNode(path, range, tag);
        };
    }

    private Map<String, Member> members(JsonParser parser, JsonPointer path) throws IOException {
        Map<String, Member> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            SourceLocation begin = location(parser.currentTokenLocation());
            SourceRange range = new SourceRange(begin, location(parser.currentLocation()));
            parser.nextToken();
            Member member = new Member(name, range, node(parser, path.child(name)));
            if (members.putIfAbsent(name, member) != null) {
                report(range, "'" + name + "' stands twice in the same object");
            }
        }
        return members;
    }

    private SourceLocation location(JsonLocation at) {
        return source.location((int) at.getCharOffset());
    }

    private void report(SourceRange range, String message) {
        diagnostics.add(new Diagnostic(
                "syntax",
                DiagnosticCode.INVALID_JSON_DESCRIPTION,
                Severity.ERROR,
                source.name(),
                range,
                "",
                message,
                Optional.empty()));
    }
}
