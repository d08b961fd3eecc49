package io.github.sfnmaven.asl.field;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A field of an object of the language.
 *
 * @param required whether the object cannot do without it
 * @param language the only query language that has it; empty if both have
 * @param instead what takes its place in the other language; empty if nothing does
 */
public record Field(
        String name, ValueKind kind, boolean required, Optional<QueryLanguage> language, Optional<String> instead) {
    /** Whether a state that uses this language cannot have it. */
    public boolean isForeignTo(QueryLanguage used) {
        return used != QueryLanguage.UNKNOWN
                && language.filter(only -> only != used).isPresent();
    }

    static Field any(String name) {
        return of(name, new ValueKind.Any());
    }

    static Field text(String name, String... values) {
        return of(name, new ValueKind.Text(List.of(values)));
    }

    static Field flag(String name) {
        return of(name, new ValueKind.Flag());
    }

    static Field texts(String name, boolean mayBeEmpty) {
        return of(name, new ValueKind.Texts(mayBeEmpty));
    }

    static Field timestamp(String name) {
        return of(name, new ValueKind.Timestamp());
    }

    /** A number without bounds. */
    static Field number(String name) {
        return of(name, new ValueKind.Decimal(Optional.empty(), Optional.empty()));
    }

    static Field number(String name, long least) {
        return of(name, new ValueKind.Decimal(Optional.of(BigDecimal.valueOf(least)), Optional.empty()));
    }

    static Field number(String name, long least, long most) {
        return of(
                name,
                new ValueKind.Decimal(Optional.of(BigDecimal.valueOf(least)), Optional.of(BigDecimal.valueOf(most))));
    }

    static Field path(String name, PathKind kind) {
        return of(name, new ValueKind.Path(kind));
    }

    static Field data(String name, DataForm form) {
        return of(name, new ValueKind.Data(form));
    }

    static Field whole(String name, long least, long most) {
        return of(name, new ValueKind.Whole(least, most));
    }

    static Field states(String name) {
        return of(name, new ValueKind.States());
    }

    static Field shaped(String name, Supplier<Shape> shape) {
        return of(name, new ValueKind.Shaped(shape));
    }

    static Field listed(String name, Supplier<Shape> shape) {
        return of(name, new ValueKind.Listed(shape, true));
    }

    static Field listedOnceAtLeast(String name, Supplier<Shape> shape) {
        return of(name, new ValueKind.Listed(shape, false));
    }

    /** With JSONata an expression may stand for the value. */
    Field computed() {
        return new Field(name, new ValueKind.Computed(kind), required, language, instead);
    }

    Field mandatory() {
        return new Field(name, kind, true, language, instead);
    }

    Field optional() {
        return new Field(name, kind, false, language, instead);
    }

    /** Only with JSONPath; with JSONata another field does the same. */
    Field jsonPath(String instead) {
        return new Field(name, kind, required, Optional.of(QueryLanguage.JSONPATH), Optional.of(instead));
    }

    /** Only with JSONata; with JSONPath another field does the same. */
    Field jsonata(String instead) {
        return new Field(name, kind, required, Optional.of(QueryLanguage.JSONATA), Optional.of(instead));
    }

    private static Field of(String name, ValueKind kind) {
        return new Field(name, kind, false, Optional.empty(), Optional.empty());
    }
}
