package io.github.sfnmaven.asl.field;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of object of the language and its fields. */
public final class Shape {
    private final String title;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    private Shape(String title) {
        this.title = title;
    }

    @SafeVarargs
    static Shape of(String title, List<Field>... groups) {
        Shape shape = new Shape(title);
        for (List<Field> group : groups) {
            group.forEach(field -> shape.fields.put(field.name(), field));
        }
        return shape;
    }

    /** What messages call it, without an article: {@code Pass state}, {@code retrier}. */
    public String title() {
        return title;
    }

    public Optional<Field> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public Collection<Field> fields() {
        return fields.values();
    }

    /** The names of all fields. */
    public Collection<String> names() {
        return fields.keySet();
    }
}
