package io.github.sfnmaven.tree;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists, strings, numbers, booleans, null and {@link TreeNode}s as JSON. Same value, same bytes. */
public final class JsonWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                    .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(INDENTER)
            .withArrayIndenter(INDENTER);

    private JsonWriter() {}

    /** Indented by two spaces, lines ended by LF, one at the end. */
    public static String pretty(Object value) {
        return write(value, PRETTY.createInstance()) + "\n";
    }

    /** On one line. */
    public static String compact(Object value) {
        return write(value, null);
    }

    private static String write(Object value, @Nullable DefaultPrettyPrinter printer) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            if (printer != null) {
                json.setPrettyPrinter(printer);
            }
            write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof TreeNode node) {
            writeNode(json, node);
        } else if (value instanceof Map<?, ?> map) {
            json.writeStartObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                json.writeFieldName(String.valueOf(entry.getKey()));
                write(json, entry.getValue());
            }
            json.writeEndObject();
        } else if (value instanceof Iterable<?> items) {
            json.writeStartArray();
            for (Object item : items) {
                write(json, item);
            }
            json.writeEndArray();
        } else if (value instanceof Boolean bool) {
            json.writeBoolean(bool);
        } else if (value instanceof Integer || value instanceof Long) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value.toString());
        }
    }

    private static void writeNode(JsonGenerator json, TreeNode node) throws IOException {
        if (node instanceof ObjectNode object) {
            json.writeStartObject();
            for (Member member : object.members()) {
                json.writeFieldName(member.name());
                writeNode(json, member.value());
            }
            json.writeEndObject();
        } else if (node instanceof ArrayNode array) {
            write(json, array.items());
        } else if (node instanceof TextNode text) {
            json.writeString(text.value());
        } else if (node instanceof NumberNode number) {
            json.writeNumber(number.value());
        } else if (node instanceof BooleanNode bool) {
            json.writeBoolean(bool.value());
        } else {
            json.writeNull();
        }
    }
}
