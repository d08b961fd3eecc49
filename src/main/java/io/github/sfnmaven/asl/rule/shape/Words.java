package io.github.sfnmaven.asl.rule.shape;

import java.util.List;
import java.util.Locale;

/** Puts names into sentences. */
public final class Words {
    private Words() {}

    /** {@code a Pass state}, {@code an ItemReader}. */
    public static String article(String noun) {
        boolean vowel = "aeio".indexOf(noun.toLowerCase(Locale.ROOT).charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + noun;
    }

    /** {@code Task, Parallel and Map}. */
    public static String and(List<String> words) {
        return joined(words, " and ");
    }

    /** {@code JSONPath or JSONata}. */
    public static String or(List<String> words) {
        return joined(words, " or ");
    }

    public static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String joined(List<String> words, String last) {
        int most = words.size() - 1;
        return most < 1 ? String.join("", words) : String.join(", ", words.subList(0, most)) + last + words.get(most);
    }
}
