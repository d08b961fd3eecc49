package io.github.sfnmaven.asl.field;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of object of the language and its fields. */
public final class Shape {
    private final String title;
    private final Map<String, Field> fields;
    private final List<String> required;
    private final List<Alternatives> alternatives;

    private Shape(String title, Map<String, Field> fields, List<Alternatives> alternatives) {
        this.title = title;
        this.fields = fields;
        this.required = fields.values().stream()
                .filter(Field::required)
                .map(Field::name)
                .toList();
        this.alternatives = List.copyOf(alternatives);
    }

    static Shape of(String title, List<List<Field>> groups) {
        return of(title, groups, List.of());
    }

    static Shape of(String title, List<List<Field>> groups, List<Alternatives> alternatives) {
        Map<String, Field> fields = new LinkedHashMap<>();
        for (List<Field> group : groups) {
            group.forEach(field -> fields.put(field.name(), field));
        }
        return new Shape(title, fields, alternatives);
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

    /** The names of the fields that the object cannot do without. */
    public List<String> required() {
        return required;
    }

    /** The fields that exclude each other. */
    public List<Alternatives> alternatives() {
        return alternatives;
    }

    /** The names of all fields. */
    public Collection<String> names() {
        return fields.keySet();
    }
}
