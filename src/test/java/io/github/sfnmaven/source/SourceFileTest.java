package io.github.sfnmaven.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceFileTest {
    private static final SourceFile MIXED = SourceFile.of("a", "ab\n😀c😀\r\n\td\re");

    @ParameterizedTest
    @CsvSource({"0,1,1", "2,1,3", "3,2,1", "5,2,2", "6,2,3", "8,2,4", "10,3,1", "11,3,2", "13,4,1", "14,4,2"})
    void goesFromOffsetsToPlacesAndBack(int offset, int line, int column) {
        SourceLocation place = new SourceLocation(line, column);

        assertThat(MIXED.location(offset)).isEqualTo(place);
        assertThat(MIXED.offset(place)).isEqualTo(offset);
    }

    @Test
    void takesWhatLiesOutsideAsTheNearerEnd() {
        assertThat(MIXED.location(-1)).isEqualTo(SourceLocation.START);
        assertThat(MIXED.location(99)).isEqualTo(new SourceLocation(4, 2));
        assertThat(MIXED.offset(new SourceLocation(2, 99))).isEqualTo(8);
        assertThat(MIXED.offset(new SourceLocation(99, 1))).isEqualTo(13);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "3,3", "4,5", "5,6", "6,8", "12,14", "99,14"})
    void countsCodePoints(int index, int offset) {
        assertThat(MIXED.offsetOfCodePoint(index)).isEqualTo(offset);
    }

    @Test
    void givesLinesWithoutTheirEnds() {
        assertThat(MIXED.lines()).isEqualTo(4);
        assertThat(MIXED.line(1)).isEqualTo("ab");
        assertThat(MIXED.line(2)).isEqualTo("😀c😀");
        assertThat(MIXED.line(3)).isEqualTo("\td");
        assertThat(MIXED.line(4)).isEqualTo("e");
    }

    @Test
    void hasOneLineWhenEmptyAndALastOneBehindALineEnd() {
        assertThat(SourceFile.of("a", "").lines()).isEqualTo(1);
        assertThat(SourceFile.of("a", "x\n").line(2)).isEmpty();
    }

    @Test
    void dropsTheByteOrderMarkButCountsItsBytes() {
        SourceFile file = SourceFile.of("a", "\uFEFFé");

        assertThat(file.text()).isEqualTo("é");
        assertThat(file.bytes()).isEqualTo(5);
        assertThat(file.malformed()).isEmpty();
    }

    @Test
    void keepsWhatStandsBeforeBytesThatAreNotUtf8() {
        SourceFile file = SourceFile.decode("a", new byte[] {'x', '\n', 'y', (byte) 0xC3, '(', 'z'});

        assertThat(file.text()).isEqualTo("x\ny");
        assertThat(file.malformed()).contains(new SourceLocation(2, 2));
    }

    @Test
    void seesACharacterCutOffAtTheEnd() {
        SourceFile file = SourceFile.decode("a", new byte[] {'x', (byte) 0xF0, (byte) 0x9F});

        assertThat(file.malformed()).contains(new SourceLocation(1, 2));
    }

    @Test
    void readsOnlyTheBeginningOfAHugeFile(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("huge.json");
        byte[] bytes = "ü".repeat(SourceFile.MOST_BYTES).getBytes(StandardCharsets.UTF_8);
        bytes[0] = ' ';
        bytes[1] = ' ';
        Files.write(path, java.util.Arrays.copyOf(bytes, SourceFile.MOST_BYTES + 3));

        SourceFile file = SourceFile.read(path, "huge.json");

        assertThat(file.bytes()).isEqualTo(SourceFile.MOST_BYTES + 3L);
        assertThat(file.text()).hasSizeLessThan(SourceFile.MOST_BYTES);
        assertThat(file.malformed()).isEmpty();
    }

    @Test
    void readsAFile(@TempDir Path folder) throws IOException {
        Path path = Files.writeString(folder.resolve("a.json"), "{\"é\": 1}");

        SourceFile file = SourceFile.read(path, "src/a.json");

        assertThat(file.name()).isEqualTo("src/a.json");
        assertThat(file.text()).isEqualTo("{\"é\": 1}");
    }
}
