package io.github.sfnmaven.cloudformation;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A request of the Query protocol: an action and its flattened parameters. */
public record Call(String action, Map<String, String> parameters) {
    static Call parse(String form) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : form.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(decoded(parts[0]), parts.length > 1 ? decoded(parts[1]) : "");
        }
        return new Call(parameters.getOrDefault("Action", ""), parameters);
    }

    /** Empty where it is not given. */
    public String get(String name) {
        return parameters.getOrDefault(name, "");
    }

    /** A list of texts. */
    public List<String> list(String name) {
        List<String> values = new ArrayList<>();
        for (int i = 1; parameters.containsKey(name + ".member." + i); i++) {
            values.add(parameters.get(name + ".member." + i));
        }
        return values;
    }

    /** A list of pairs, such as Tags by Key and Value. */
    public Map<String, String> map(String name, String key, String value) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 1; parameters.containsKey(name + ".member." + i + "." + key); i++) {
            String member = name + ".member." + i + ".";
            values.put(parameters.get(member + key), parameters.getOrDefault(member + value, "(previous)"));
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
