package io.github.sfnmaven.template.velocity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;

/** {@code $text}: puts values into a template so that they are read back as they were. */
public final class TextTools {
    static final int WIDEST_INDENT = 200;

    private static final int LONGEST_INDENTED = 10_000_000;
    private static final int HASH_LENGTH = 10;
    // Begins with what no number or date begins with and holds nothing that means something to YAML.
    private static final Pattern PLAIN =
            Pattern.compile("[A-Za-z_/](?:[A-Za-z0-9_./-]|:(?=[A-Za-z0-9_:./-])| (?=[A-Za-z0-9_./-]))*");
    private static final int LONGEST_PLAIN = 200;
    private static final Pattern YAML_WORD = Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n");

    private final IntSupplier blanks;

    /**
     * Tools that know where the template's output stands.
     *
     * @param blanks how many blanks the current line of the output holds; negative if it holds anything else too
     */
    public TextTools(IntSupplier blanks) {
        this.blanks = blanks;
    }

    /**
     * The text without byte order mark and outer blank space, its lines ended by LF and indented. Blank lines become
     * empty. In JSON, what YAML would take for a line end or refuse becomes an escape.
     *
     * @param width from 0 to {@link #WIDEST_INDENT}; blanks that stand in front already are not added again
     */
    public String indent(String value, int width) {
        if (width < 0 || width > WIDEST_INDENT) {
            throw new IllegalArgumentException("indents by 0 to " + WIDEST_INDENT + " spaces, not by " + width);
        }
        String text = value.startsWith("\uFEFF") ? value.substring(1) : value;
        text = text.replace("\r\n", "\n").replace('\r', '\n').strip();
        boolean json = text.startsWith("{") || text.startsWith("[");
        int there = blanks.getAsInt();
        if ((text.chars().filter(c -> c == '\n').count() + 1) * width + text.length() > LONGEST_INDENTED) {
            throw new IllegalArgumentException("would give too long a text");
        }
        String margin = " ".repeat(width);
        StringBuilder out = new StringBuilder();
        for (String line : (json ? escapeForYaml(text) : text).split("\n", -1)) {
            boolean first = out.isEmpty();
            out.append(first ? "" : "\n");
            if (!line.isBlank()) {
                int done = !first ? 0 : there < 0 ? width : Math.min(there, width);
                out.append(margin, done, width).append(line);
            }
        }
        return out.toString();
    }

    /** A JSON string, quotes included, that holds nothing but printable ASCII. */
    public String json(String value) {
        return '"' + jsonEscape(value) + '"';
    }

    /** A YAML scalar that is read as this text: bare where that is safe, else double-quoted, in printable ASCII. */
    public String yaml(String value) {
        if (value.length() <= LONGEST_PLAIN
                && PLAIN.matcher(value).matches()
                && !YAML_WORD.matcher(value).matches()) {
            return value;
        }
        StringBuilder out = new StringBuilder(value.length() + 16).append('"');
        // YAML readers do not put two escaped surrogates together, so what lies beyond U+FFFF takes one long escape.
        value.codePoints().forEach(c -> {
            if (c > 0xFFFF) {
                out.append(String.format("\\U%08X", c));
            } else {
                jsonEscape((char) c, out);
            }
        });
        return out.append('"').toString();
    }

    /** A JSON text with every character outside printable ASCII as an escape, line ends and tabs aside. */
    public String ascii(String json) {
        StringBuilder out = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean kept = isPrintable(c) || c == '\n' || c == '\r' || c == '\t';
            out.append(kept ? String.valueOf(c) : unicode(c));
        }
        return out.toString();
    }

    /** The beginning of the text's SHA-256: letters and digits only, so that a logical id can end in it. */
    public String hash(String value) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The inside of a JSON string, in printable ASCII. */
    public static String jsonEscape(String value) {
        StringBuilder out = new StringBuilder(value.length() + 16);
        value.chars().forEach(c -> jsonEscape((char) c, out));
        return out.toString();
    }

    /** Compact JSON as a YAML flow value in printable ASCII. */
    public static String flow(String json) {
        StringBuilder out = new StringBuilder(json.length() + 16);
        json.codePoints()
                .forEach(c -> out.append(
                        c > 0xFFFF
                                ? String.format("\\U%08X", c)
                                : isPrintable((char) c) ? String.valueOf((char) c) : unicode((char) c)));
        return out.toString();
    }

    private static void jsonEscape(char c, StringBuilder out) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append(isPrintable(c) ? String.valueOf(c) : unicode(c));
        }
    }

    private static String escapeForYaml(String json) {
        StringBuilder out = new StringBuilder(json.length() + 16);
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean breaks = (c >= 0x7F && c < 0xA0)
                    || c == 0x2028
                    || c == 0x2029
                    || Character.isSurrogate(c)
                    || c == 0xFEFF
                    || c > 0xFFFD;
            out.append(breaks ? unicode(c) : String.valueOf(c));
        }
        return out.toString();
    }

    private static boolean isPrintable(char c) {
        return c >= 0x20 && c < 0x7F;
    }

    private static String unicode(char c) {
        return "\\u" + HexFormat.of().toHexDigits(c);
    }
}
