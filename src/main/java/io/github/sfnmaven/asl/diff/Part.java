package io.github.sfnmaven.asl.diff;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of a state, or of a scope, that changed.
 *
 * @param field its name; with {@code order} behind it where only the order of a list's items changed
 * @param item of Retry and Catch the errors, of Choices the index; empty for other fields
 * @param member where it stands in the field, or in the item, as a JSON Pointer without the first slash; empty where it
 *     is the whole
 */
public record Part(String field, String item, String member) {
    static Part of(String field) {
        return new Part(field, "", "");
    }

    /** Of a list whose items stay and change places. */
    static Part order(String field) {
        return of(field + " order");
    }

    Part member(String name) {
        String step = name.replace("~", "~0").replace("/", "~1");
        return new Part(field, item, member.isEmpty() ? step : member + "/" + step);
    }

    String text() {
        if (item.isEmpty()) {
            return member.isEmpty() ? field : field + "/" + member;
        }
        String whole = switch (field) {
            case "Retry" -> "retry of '" + item + "'";
            case "Catch" -> "catch of '" + item + "'";
            default -> field + "[" + item + "]";
        };
        return member.isEmpty() ? whole : whole + ": " + member;
    }

    void put(Map<String, @Nullable Object> json) {
        json.put("field", field);
        if (!item.isEmpty()) {
            json.put("item", item);
        }
        if (!member.isEmpty()) {
            json.put("member", member);
        }
    }
}
