package io.github.sfnmaven.stack.outcome;

import io.github.sfnmaven.source.OutputFile;
import io.github.sfnmaven.tree.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A stack's outputs as a file for the next step. Keys are the bare OutputKeys, sorted; same outputs, same bytes. */
public enum OutputsFile {
    /** As {@link java.util.Properties} reads it, in Latin-1 and in UTF-8 alike: other characters are escaped. */
    PROPERTIES,
    /** One object of strings. */
    JSON,
    /** {@code KEY=value} lines for a POSIX shell; quoted only where a shell would not take the value bare. */
    ENV;

    private static final Pattern BARE = Pattern.compile("[a-zA-Z0-9_./:@%+,=-]+");

    /** By the extension: {@code .properties}, {@code .json} or {@code .env}. */
    public static Optional<OutputsFile> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        for (OutputsFile format : values()) {
            if (name.endsWith("." + format.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The file's text, UTF-8 to be, lines ended by LF. */
    public String text(Map<String, String> outputs) {
        Map<String, String> sorted = new TreeMap<>(outputs);
        return switch (this) {
            case JSON -> JsonWriter.pretty(sorted);
            case PROPERTIES -> lines(sorted, OutputsFile::escaped);
            case ENV -> lines(sorted, OutputsFile::quoted);
        };
    }

    /**
     * Writes the file, readable by its owner alone because outputs may be secret, and the folders above it.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Path file, Map<String, String> outputs) throws IOException {
        OutputFile.ofOwner(file).write(text(outputs).getBytes(StandardCharsets.UTF_8));
    }

    /** CloudFormation's output keys are letters and digits, so they need no care in any of the formats. */
    private static String lines(Map<String, String> outputs, UnaryOperator<String> value) {
        return outputs.entrySet().stream()
                .map(output -> output.getKey() + "=" + value.apply(output.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static String escaped(String value) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\\' -> text.append("\\\\");
                case ' ' -> text.append(i == 0 ? "\\ " : " ");
                default -> {
                    if (c < 0x20 || c > 0x7e) {
                        text.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        return text.toString();
    }

    private static String quoted(String value) {
        if (BARE.matcher(value).matches()) {
            return value;
        }
        return value.indexOf('\'') < 0 ? "'" + value + "'" : "\"" + value.replaceAll("([\\\\\"$`])", "\\\\$1") + "\"";
    }
}
