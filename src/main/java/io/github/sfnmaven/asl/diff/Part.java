package io.github.sfnmaven.asl.diff;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The part of a state, or of a scope, that changed.
 *
 * @param item of Retry and Catch the errors, of Choices the index; empty where it is about the whole field
 * @param member the field of that item, or {@code order}; empty where it is about the whole item
 */
public record Part(String field, String item, String member) {
    static Part of(String field) {
        return new Part(field, "", "");
    }

    /** Of a list whose items stay and change places. */
    static Part order(String field) {
        return new Part(field, "", "order");
    }

    Part member(String name) {
        return new Part(field, item, name);
    }

    String text() {
        if (item.isEmpty()) {
            return member.isEmpty() ? field : field + " " + member;
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
