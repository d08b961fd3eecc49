package io.github.sfnmaven.tree;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;

/** Reads YAML with Jackson's parser. What it refuses, {@link YamlFault} explains. */
final class YamlReader {
    private static final String CORE_TAG = "tag:yaml.org,2002:";
    private static final YAMLFactory YAML = factory();

    private final SourceFile source;
    private final String text;
    private final Anchors anchors = new Anchors();

    YamlReader(SourceFile source) {
        this.source = source;
        this.text = source.text();
    }

    /** The value of the only document; empty where there is nothing but white space and comments. */
    Optional<TreeNode> read() throws Unreadable {
        try (YAMLParser parser = parser(text)) {
            try {
                if (parser.nextToken() == null) {
                    return Optional.empty();
                }
                TreeNode root = node(parser, JsonPointer.ROOT, 0);
                if (parser.nextToken() != null) {
                    throw unreadable(YamlFault.secondDocument(text, begin(parser)));
                }
                return Optional.of(root);
            } catch (JsonProcessingException e) {
                throw unreadable(new YamlFault(source).explain(e, begin(parser)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private TreeNode node(YAMLParser parser, JsonPointer path, int depth) throws IOException, Unreadable {
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw unreadable(YamlFault.unfitTag(begin(parser)));
        }
        if (parser.isCurrentAlias()) {
            return anchors.resolve(parser.getText(), begin(parser), path, depth);
        }
        if (token != JsonToken.START_OBJECT && token != JsonToken.START_ARRAY) {
            return scalar(parser, path);
        }
        if (depth == TreeReader.DEEPEST) {
            throw JsonReader.tooDeep(begin(parser));
        }
        Optional<String> anchor = Optional.ofNullable(parser.getObjectId());
        TreeNode node = token == JsonToken.START_OBJECT ? object(parser, path, depth) : array(parser, path, depth);
        anchor.ifPresent(name -> anchors.put(name, node));
        return node;
    }

    private TreeNode scalar(YAMLParser parser, JsonPointer path) throws IOException, Unreadable {
        int begin = begin(parser);
        int end = end(parser);
        YamlProperties properties = YamlProperties.at(text, begin, end);
        boolean plain = properties.end() >= end || "\"'|>".indexOf(text.charAt(properties.end())) < 0;
        String tag = tag(parser);
        YamlScalar scalar = new YamlScalar(source, path, begin, end);
        TreeNode node = switch (tag) {
            case "" ->
                plain && !properties.forcedText() ? scalar.plain(parser.getText()) : scalar.text(parser.getText(), "");
            case CORE_TAG + "str" -> scalar.text(parser.getText(), "");
            case CORE_TAG + "int", CORE_TAG + "float", CORE_TAG + "bool", CORE_TAG + "null" ->
                scalar.plain(parser.getText());
            default -> scalar.text(parser.getText(), tag);
        };
        properties.anchor().ifPresent(name -> anchors.put(name, node));
        return node;
    }

    private ObjectNode object(YAMLParser parser, JsonPointer path, int depth) throws IOException, Unreadable {
        int begin = begin(parser);
        String tag = collectionTag(parser);
        YamlMembers members = new YamlMembers(anchors, path, depth);
        SourceRange last = source.range(begin, begin);
        while (next(parser) != JsonToken.END_OBJECT) {
            int nameBegin = begin(parser);
            int nameEnd = end(parser);
            String name = parser.currentName();
            YamlProperties properties = YamlProperties.at(text, nameBegin, nameEnd);
            SourceRange range = source.range(nameBegin, nameEnd);
            TextNode key = new TextNode(path.child(name), range, "", name, source);
            properties.anchor().ifPresent(anchor -> anchors.put(anchor, key));
            boolean merge = name.equals("<<") && text.startsWith("<<", properties.end());
            next(parser);
            int valueBegin = begin(parser);
            TreeNode value = node(parser, path.child(name), depth + 1);
            if (merge) {
                members.merge(value, valueBegin);
            } else {
                members.add(new Member(name, range, value));
            }
            last = value.range().end().compareTo(range.end()) < 0 ? range : value.range();
        }
        return new ObjectNode(path, range(parser, begin, last), tag, members.all());
    }

    private ArrayNode array(YAMLParser parser, JsonPointer path, int depth) throws IOException, Unreadable {
        int begin = begin(parser);
        String tag = collectionTag(parser);
        List<TreeNode> items = new ArrayList<>();
        SourceRange last = source.range(begin, begin);
        while (next(parser) != JsonToken.END_ARRAY) {
            TreeNode item = node(parser, path.child(items.size()), depth + 1);
            items.add(item);
            last = item.range();
        }
        return new ArrayNode(path, range(parser, begin, last), tag, items);
    }

    /** The parser ends a block only where the next one begins; a bracket ends where it is closed. */
    private SourceRange range(YAMLParser parser, int begin, SourceRange last) {
        SourceRange whole = source.range(begin, end(parser));
        boolean closed = end(parser) > begin(parser);
        boolean aliasElsewhere = last.end().compareTo(whole.begin()) < 0;
        return closed || aliasElsewhere ? whole : new SourceRange(whole.begin(), last.end());
    }

    private JsonToken next(JsonParser parser) throws IOException, Unreadable {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw unreadable(YamlFault.unfitTag(begin(parser)));
        }
        return token;
    }

    private static String collectionTag(YAMLParser parser) throws IOException {
        String tag = tag(parser);
        return tag.equals(CORE_TAG + "map") || tag.equals(CORE_TAG + "seq") ? "" : tag;
    }

    private static String tag(YAMLParser parser) throws IOException {
        return Optional.ofNullable(parser.getTypeId()).orElse("");
    }

    private int begin(JsonParser parser) {
        return source.offsetOfCodePoint((int) parser.currentTokenLocation().getCharOffset());
    }

    private int end(JsonParser parser) {
        return source.offsetOfCodePoint((int) parser.currentLocation().getCharOffset());
    }

    private static Unreadable unreadable(Fault fault) {
        return new Unreadable(TreeRules.YAML_SYNTAX, fault);
    }

    static YAMLParser parser(String text) throws IOException {
        return YAML.createParser(new StringReader(text));
    }

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(Integer.MAX_VALUE);
        return YAMLFactory.builder()
                .loaderOptions(options)
                .streamReadConstraints(JsonReader.UNBOUNDED)
                .build();
    }
}
