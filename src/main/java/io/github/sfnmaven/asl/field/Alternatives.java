package io.github.sfnmaven.asl.field;

import java.util.List;

/**
 * Fields of which an object has one at most.
 *
 * @param required whether it needs one
 */
public record Alternatives(List<String> fields, boolean required) {
    public Alternatives {
        fields = List.copyOf(fields);
    }

    static Alternatives atMostOne(String... fields) {
        return new Alternatives(List.of(fields), false);
    }

    static Alternatives exactlyOne(String... fields) {
        return new Alternatives(List.of(fields), true);
    }
}
