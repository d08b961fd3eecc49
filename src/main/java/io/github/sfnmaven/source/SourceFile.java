package io.github.sfnmaven.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A text with a name, and the way from a character's offset to its line and column. */
public final class SourceFile {
    /** How much of a file is read, in bytes: 2 MiB, twice what Step Functions and CloudFormation take. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final String text;
    private final long bytes;
    private final boolean byteOrderMark;
    private final int malformedAt;
    private final int[] lineStarts;
    private final CodePoints codePoints;

    private SourceFile(String name, String decoded, long bytes, boolean malformed) {
        this.name = name;
        this.byteOrderMark = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
        this.text = byteOrderMark ? decoded.substring(1) : decoded;
        this.bytes = bytes;
        this.malformedAt = malformed ? text.length() : -1;
        this.lineStarts = lineStarts(text);
        this.codePoints = new CodePoints(text);
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
     * left out and {@link #malformed()} says where they are. Of a file over {@link #MOST_BYTES} the rest is left out,
     * and {@link #bytes()} tells the true size.
     *
     * @throws IOException if the file cannot be read, or is none: nothing is read of a pipe or a device
     */
    public static SourceFile read(Path file, String name) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(
                    file.toString(), null, RegularFile.problem(file).orElse("is not a file"));
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] start = in.readNBytes(MOST_BYTES);
            int more = in.readNBytes(1).length;
            return decode(name, start, more == 0 ? start.length : Math.max(Files.size(file), start.length + more));
        }
    }

    /** As {@link #read}, from bytes. */
    public static SourceFile decode(String name, byte[] bytes) {
        return decode(name, bytes, bytes.length);
    }

    private static SourceFile decode(String name, byte[] bytes, long size) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, size == bytes.length);
        return new SourceFile(name, out.flip().toString(), size, result.isError());
    }

    public String name() {
        return name;
    }

    /** The text without its byte order mark, line ends as they are. */
    public String text() {
        return text;
    }

    /** Whether a byte order mark stood in front of the text. */
    public boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    /** Whether the file is larger than what is read of it. */
    public boolean isCut() {
        return bytes > MOST_BYTES;
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
        return new SourceLocation(line + 1, codePoints.before(at) - codePoints.before(lineStarts[line]) + 1);
    }

    /** The stretch between two offsets. */
    public SourceRange range(int begin, int end) {
        return new SourceRange(location(begin), location(end));
    }

    /** The offset, in chars, of a place; a place outside the text gives the nearest offset within its line. */
    public int offset(SourceLocation location) {
        int line = Math.max(1, Math.min(location.line(), lineStarts.length));
        int begin = lineStarts[line - 1];
        int index = codePoints.before(begin) + Math.max(0, location.column() - 1);
        return Math.min(codePoints.offset(index), lineEnd(line));
    }

    /** The offset, in chars, of the code point with this index, counted from 0 at the start of the text. */
    public int offsetOfCodePoint(int index) {
        return Math.max(0, Math.min(codePoints.offset(index), text.length()));
    }

    /**
     * A line without its line end.
     *
     * @param number from 1 to {@link #lines()}
     */
    public String line(int number) {
        return text.substring(lineStart(number), lineEnd(number));
    }

    /** The offset, in chars, of a line's first character. */
    public int lineStart(int number) {
        return lineStarts[number - 1];
    }

    /** The offset, in chars, behind a line's last character, in front of its line end. */
    public int lineEnd(int number) {
        int begin = lineStarts[number - 1];
        int end = number < lineStarts.length ? lineStarts[number] : text.length();
        while (end > begin && (text.charAt(end - 1) == '\n' || text.charAt(end - 1) == '\r')) {
            end--;
        }
        return end;
    }

    /** How many lines there are; an empty text has one. */
    public int lines() {
        return lineStarts.length;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        int feed = text.indexOf('\n');
        int carriage = text.indexOf('\r');
        while (feed >= 0 || carriage >= 0) {
            int end = carriage < 0 || (feed >= 0 && feed <= carriage + 1) ? feed : carriage;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = end + 1;
            feed = feed >= 0 && feed <= end ? text.indexOf('\n', end + 1) : feed;
            carriage = carriage >= 0 && carriage <= end ? text.indexOf('\r', end + 1) : carriage;
        }
        return Arrays.copyOf(starts, count);
    }
}
