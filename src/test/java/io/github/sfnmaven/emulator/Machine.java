package io.github.sfnmaven.emulator;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the search for an emulator reads of the computer, so that a test can make one up. */
record Machine(Map<String, String> variables, Path home, boolean windows) {

    static Machine current() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Map<String, String> variables =
                new TreeMap<>(windows ? String.CASE_INSENSITIVE_ORDER : Comparator.naturalOrder());
        variables.putAll(System.getenv());
        // On Linux user.home comes from the user database; HOME is what the user's other tools go by.
        String home = windows ? "" : variables.getOrDefault("HOME", "");
        return new Machine(variables, Path.of(home.isBlank() ? System.getProperty("user.home") : home), windows);
    }

    /** A variable set to nothing counts as not set. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }

    /** The folders of PATH, less what no file system could hold. */
    Stream<Path> path() {
        String separator = windows ? ";" : ":";
        return Arrays.stream(variables.getOrDefault("PATH", "").split(separator))
                .filter(folder -> !folder.isBlank())
                .flatMap(Machine::folder);
    }

    /** Where this user's programs keep what they can make again. */
    Path caches() {
        return variable("XDG_CACHE_HOME")
                .or(() -> windows ? variable("LOCALAPPDATA") : Optional.empty())
                .map(Path::of)
                .orElse(home.resolve(".cache"));
    }

    private static Stream<Path> folder(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException ignored) {
            return Stream.of();
        }
    }
}
