package io.github.sfnmaven.input;

import io.github.sfnmaven.diagnostic.NearMiss;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the names that a wrong one may stand for: a near miss, or one that shares whole words. */
record SimilarNames(Collection<String> names) {
    /** A slip adds or leaves out a few characters; more of them make another name. */
    private static final int MAX_SLIP = 2;

    /** Fewer characters begin too many words. */
    private static final int MIN_PART = 3;

    private static final int MAX_NAMES = 3;

    /** The likely ones first, three at most; none where the name resembles none. */
    List<String> of(String written) {
        String flat = flat(written);
        Optional<String> near = names.stream()
                .filter(name -> flat(name).equals(flat))
                .findFirst()
                .or(() -> NearMiss.of(written, names)
                        .filter(name -> Math.abs(name.length() - written.length()) <= MAX_SLIP));
        return near.map(List::of)
                .orElseGet(() -> names.stream()
                        .filter(name -> isPart(flat, name) || isPart(singular(flat), name) || endsWith(written, name))
                        .sorted(Comparator.comparing(
                                        (String name) -> !flat(name).startsWith(flat))
                                .thenComparing(String::length)
                                .thenComparing(Comparator.naturalOrder()))
                        .limit(MAX_NAMES)
                        .toList());
    }

    /** Whether the name has these words, the last one perhaps cut off: {@code role} of {@code executionRoleArn}. */
    private static boolean isPart(String part, String name) {
        List<String> words = words(name);
        for (int first = 0; first < words.size(); first++) {
            List<String> rest = words.subList(first, words.size());
            boolean begins = part.length() >= MIN_PART && String.join("", rest).startsWith(part);
            if (begins || rest.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the name is the end of what is written: {@code region} of {@code aws.region}. */
    private static boolean endsWith(String written, String name) {
        List<String> words = words(written);
        List<String> end = words(name);
        return words.size() > end.size()
                && words.subList(words.size() - end.size(), words.size()).equals(end);
    }

    /** The names that begin what is written: {@code template} of {@code templateFile}. */
    List<String> atTheBeginningOf(String written) {
        List<String> words = words(written);
        return names.stream()
                .filter(name -> words.size() > words(name).size())
                .filter(name -> words.subList(0, words(name).size()).equals(words(name)))
                .toList();
    }

    private static List<String> words(String name) {
        return Arrays.stream(name.split("[-_.]|(?<=[a-z0-9])(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String flat(String name) {
        return String.join("", words(name));
    }

    private static String singular(String flat) {
        return flat.endsWith("s") ? flat.substring(0, flat.length() - 1) : flat;
    }

    /** The question behind a message; empty where there is no such name. */
    static String question(Collection<String> names) {
        return names.isEmpty()
                ? ""
                : names.stream()
                        .map(name -> "'" + name + "'")
                        .collect(Collectors.joining(" or ", " (did you mean ", "?)"));
    }
}
