package io.github.sfnmaven.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A text with a name, and the way from a character's offset to its line and column. */
public final class SourceFile {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final String text;
    private final long bytes;
    private final int malformedAt;
    private final int[] lineStarts;

    private SourceFile(String name, String text, long bytes, int malformedAt) {
        this.name = name;
        this.text = text;
        this.bytes = bytes;
        this.malformedAt = malformedAt;
        this.lineStarts = lineStarts(text);
    }

    /**
     * Takes a text that is in memory already.
     *
     * @param name what messages call it: a path relative to the project where there is one
     */
    public static SourceFile of(String name, String text) {
        return decode(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a file as UTF-8. A byte order mark is dropped. Bytes that are not UTF-8 do not throw: what follows them is
     * left out and {@link #malformed()} says where they are.
     *
     * @throws IOException if the file cannot be read
     */
    public static SourceFile read(Path file, String name) throws IOException {
        return decode(name, Files.readAllBytes(file));
    }

    /** As {@link #read}, from bytes. */
    public static SourceFile decode(String name, byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        String text = out.flip().toString();
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            text = text.substring(1);
        }
        return new SourceFile(name, text, bytes.length, result.isError() ? text.length() : -1);
    }

    public String name() {
        return name;
    }

    /** The text without its byte order mark, line ends as they are. */
    public String text() {
        return text;
    }

    /** The size of the file in bytes, byte order mark included. */
    public long bytes() {
        return bytes;
    }

    /** The place of the first byte that is not UTF-8. */
    public Optional<SourceLocation> malformed() {
        return malformedAt < 0 ? Optional.empty() : Optional.of(location(malformedAt));
    }

    /**
     * The place of a character.
     *
     * @param offset in chars, from 0 to the length of the text; what lies outside is taken as the nearer end
     */
    public SourceLocation location(int offset) {
        int at = Math.max(0, Math.min(offset, text.length()));
        int found = Arrays.binarySearch(lineStarts, at);
        int line = found >= 0 ? found : -found - 2;
        return new SourceLocation(line + 1, text.codePointCount(lineStarts[line], at) + 1);
    }

    /** The stretch between two offsets. */
    public SourceRange range(int begin, int end) {
        return new SourceRange(location(begin), location(end));
    }

    /** The offset, in chars, of a place; a place outside the text gives the nearest offset within its line. */
    public int offset(SourceLocation location) {
        int line = Math.max(1, Math.min(location.line(), lineStarts.length));
        int begin = lineStarts[line - 1];
        int end = begin + line(line).length();
        int column = Math.min(location.column() - 1, text.codePointCount(begin, end));
        return text.offsetByCodePoints(begin, column);
    }

    /**
     * A line without its line end.
     *
     * @param number from 1 to {@link #lines()}
     */
    public String line(int number) {
        int begin = lineStarts[number - 1];
        int end = begin;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return text.substring(begin, end);
    }

    /** How many lines there are; an empty text has one. */
    public int lines() {
        return lineStarts.length;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
