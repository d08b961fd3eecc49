package io.github.sfnmaven.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Inputs and what the code says to them, in one file that can be read from top to bottom. A case is a line {@code ###
 * name}, the input, a line {@code >>>} and the answer. What cannot be seen is written with a stand-in: ␉ for a tab, ␍
 * for a carriage return, ␀ for NUL.
 */
public final class Transcript {
    /** One input and the answer to it. */
    public record Case(String name, String input, String answer) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Pattern BEGINNING = Pattern.compile("(?m)^### ");

    private Transcript() {}

    /**
     * The cases of a file below {@code src/test/resources}; with {@code -Dgolden.update} their answers are made anew.
     */
    public static List<Case> cases(String file, UnaryOperator<String> answer) {
        Path path = Path.of("src/test/resources", file);
        try {
            List<Case> cases = parse(Files.readString(path));
            if (Golden.isUpdate()) {
                cases = cases.stream()
                        .map(each -> new Case(each.name(), each.input(), answer.apply(each.input())))
                        .toList();
                Files.writeString(path, write(cases));
            }
            return cases;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> parse(String text) {
        List<Case> cases = new ArrayList<>();
        for (String block : BEGINNING.splitAsStream(text).toList()) {
            if (!block.isEmpty()) {
                int name = block.indexOf('\n');
                int answer = block.indexOf("\n>>>\n", name - 1);
                String input = answer < 0
                        ? block.substring(name + 1).stripTrailing()
                        : block.substring(name + 1, Math.max(name + 1, answer));
                String said = answer < 0 ? "" : block.substring(answer + 5);
                cases.add(new Case(block.substring(0, name), visible(input), said.stripTrailing()));
            }
        }
        return cases;
    }

    private static String write(List<Case> cases) {
        StringBuilder out = new StringBuilder();
        for (Case each : cases) {
            String input = each.input().replace('\t', '␉').replace('\r', '␍').replace('\0', '␀');
            out.append("### ").append(each.name()).append('\n');
            out.append(input).append(input.isEmpty() ? "" : "\n").append(">>>\n");
            out.append(each.answer()).append("\n\n");
        }
        return out.toString();
    }

    private static String visible(String input) {
        return input.replace('␉', '\t').replace('␍', '\r').replace('␀', '\0');
    }
}
