package io.github.sfnmaven.template;

import io.github.sfnmaven.tree.Document;
import java.util.List;
import java.util.Locale;

/**
 * A state machine definition that is to be put into a template.
 *
 * @param name what logical id and state machine name are made of, see {@link #nameOf}
 * @param document the file as it was read
 */
public record Definition(String name, Document document, MachineType type) {
    private static final List<String> SUFFIXES = List.of(".asl.json", ".asl.yaml", ".asl.yml");

    /**
     * The name of a definition: its file name without {@code .asl.json}, {@code .asl.yaml}, {@code .asl.yml} or, with
     * another ending, without its extension.
     *
     * @param fileName without folders
     */
    public static String nameOf(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        for (String suffix : SUFFIXES) {
            if (lower.endsWith(suffix)) {
                return fileName.substring(0, fileName.length() - suffix.length());
            }
        }
        int dot = fileName.lastIndexOf('.');
        return dot < 0 ? fileName : fileName.substring(0, dot);
    }
}
