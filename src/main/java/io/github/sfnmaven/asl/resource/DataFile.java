package io.github.sfnmaven.asl.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Lists that come with the classes of this package. */
final class DataFile {
    private DataFile() {}

    static String text(String name) {
        try (InputStream in = Objects.requireNonNull(DataFile.class.getResourceAsStream(name), name)) {
            // They are ASCII; this decoder need not look at each char.
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What stands between the separators, but nothing that is empty. */
    static List<String> words(String text, char separator) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        while (begin <= text.length()) {
            int end = text.indexOf(separator, begin);
            end = end < 0 ? text.length() : end;
            if (end > begin) {
                words.add(text.substring(begin, end));
            }
            begin = end + 1;
        }
        return words;
    }
}
