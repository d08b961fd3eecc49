package io.github.sfnmaven.template.velocity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The methods that templates may call on texts, lists and maps: those that read, and cost little. */
final class ListedMethods {
    private static final Map<String, Method> TEXT = new TreeMap<>();
    private static final Map<String, Method> LIST = new TreeMap<>();
    private static final Map<String, Method> MAP = new TreeMap<>();
    private static final Map<String, Method> ENTRY = new TreeMap<>();
    private static final Map<String, Method> ANY = new TreeMap<>();

    private static final int MAX_PARTS = 100_000;

    private interface Method {
        @Nullable
        Object run(Object owner, List<? extends @Nullable Object> arguments);
    }

    private interface TextMethod {
        @Nullable
        Object run(String owner, List<? extends @Nullable Object> arguments);
    }

    static {
        text("length", 0, (s, a) -> s.length());
        text("isEmpty", 0, (s, a) -> s.isEmpty());
        text("isBlank", 0, (s, a) -> s.isBlank());
        text("trim", 0, (s, a) -> s.strip());
        text("strip", 0, (s, a) -> s.strip());
        text("toUpperCase", 0, (s, a) -> LetterCase.upper(s));
        text("toLowerCase", 0, (s, a) -> LetterCase.lower(s));
        text("contains", 1, (s, a) -> new TextSearch(Arguments.text(a, 0)).find(s, 0) >= 0);
        text("startsWith", 1, (s, a) -> s.startsWith(Arguments.text(a, 0)));
        text("endsWith", 1, (s, a) -> s.endsWith(Arguments.text(a, 0)));
        text("indexOf", 1, (s, a) -> new TextSearch(Arguments.text(a, 0)).find(s, 0));
        text("lastIndexOf", 1, (s, a) -> new TextSearch(Arguments.text(a, 0)).findLast(s));
        text("equals", 1, (s, a) -> s.equals(Arguments.text(a, 0)));
        text("equalsIgnoreCase", 1, (s, a) -> s.equalsIgnoreCase(Arguments.text(a, 0)));
        text("concat", 1, (s, a) -> s.concat(Arguments.text(a, 0)));
        text("substring", 1, (s, a) -> s.substring(Arguments.number(a, 0)));
        text("substring", 2, (s, a) -> s.substring(Arguments.number(a, 0), Arguments.number(a, 1)));
        text("replace", 2, (s, a) -> replace(s, Arguments.text(a, 0), Arguments.text(a, 1)));
        text("split", 1, (owner, a) -> split(owner, Arguments.text(a, 0)));
        put(LIST, "size", 0, (o, a) -> ((Collection<?>) o).size());
        put(LIST, "isEmpty", 0, (o, a) -> ((Collection<?>) o).isEmpty());
        put(LIST, "contains", 1, (o, a) -> a.get(0) != null && ((Collection<?>) o).contains(a.get(0)));
        put(LIST, "get", 1, (o, a) -> element(o, Arguments.number(a, 0)));
        put(MAP, "size", 0, (o, a) -> ((Map<?, ?>) o).size());
        put(MAP, "isEmpty", 0, (o, a) -> ((Map<?, ?>) o).isEmpty());
        put(MAP, "get", 1, (o, a) -> get((Map<?, ?>) o, Arguments.text(a, 0)));
        put(MAP, "getOrDefault", 2, (o, a) -> getOrDefault((Map<?, ?>) o, a));
        put(MAP, "containsKey", 1, (o, a) -> get((Map<?, ?>) o, Arguments.text(a, 0)) != null);
        put(MAP, "keySet", 0, (o, a) -> List.copyOf(((Map<?, ?>) o).keySet()));
        put(MAP, "values", 0, (o, a) -> List.copyOf(((Map<?, ?>) o).values()));
        put(MAP, "entrySet", 0, (o, a) -> List.copyOf(((Map<?, ?>) o).entrySet()));
        put(ENTRY, "getKey", 0, (o, a) -> ((Map.Entry<?, ?>) o).getKey());
        put(ENTRY, "getValue", 0, (o, a) -> ((Map.Entry<?, ?>) o).getValue());
        put(ANY, "toString", 0, (o, a) -> o.toString());
        put(ANY, "equals", 1, (o, a) -> o.equals(a.get(0)));
    }

    private ListedMethods() {}

    static Optional<TemplateObject.Call> find(@Nullable Object owner, String name, int arguments) {
        if (owner == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(table(owner).get(name + "/" + arguments))
                .map(method -> list -> method.run(owner, list));
    }

    /** The names of the methods of a value, for near misses. */
    static Set<String> names(@Nullable Object owner) {
        Set<String> names = new TreeSet<>();
        if (owner != null) {
            table(owner).keySet().forEach(key -> names.add(key.substring(0, key.indexOf('/'))));
        }
        return names;
    }

    private static Map<String, Method> table(Object owner) {
        return owner instanceof String
                ? TEXT
                : owner instanceof Collection
                        ? LIST
                        : owner instanceof Map
                                ? MAP
                                : owner instanceof Map.Entry
                                        ? ENTRY
                                        : owner instanceof Number || owner instanceof Boolean ? ANY : Map.of();
    }

    private static void text(String name, int arguments, TextMethod method) {
        put(TEXT, name, arguments, (owner, list) -> method.run(PassThrough.restore((String) owner), list));
    }

    private static void put(Map<String, Method> table, String name, int arguments, Method method) {
        table.put(name + "/" + arguments, method);
    }

    private static @Nullable Object element(Object owner, int index) {
        return owner instanceof List<?> list && index >= 0 && index < list.size() ? list.get(index) : null;
    }

    private static @Nullable Object get(Map<?, ?> map, String key) {
        if (map instanceof WithheldMap known) {
            known.requireShown(key);
        }
        return map.get(key);
    }

    private static @Nullable Object getOrDefault(Map<?, ?> map, List<? extends @Nullable Object> arguments) {
        Object found = get(map, Arguments.text(arguments, 0));
        return found == null ? arguments.get(1) : found;
    }

    // An empty text stands between all characters, and a loop could make a short text very long with it.
    private static String replace(String text, String from, String to) {
        if (from.isEmpty()) {
            throw new IllegalArgumentException("cannot replace the empty text");
        }
        if ((long) to.length() * (text.length() / from.length()) > Budget.LONGEST_TEXT) {
            throw new IllegalArgumentException("would give too long a text");
        }
        return String.join(to, new TextSearch(from).split(text, Integer.MAX_VALUE));
    }

    private static List<String> split(String owner, String separator) {
        return separator.isEmpty() ? List.of(owner) : new TextSearch(separator).split(owner, MAX_PARTS);
    }
}
