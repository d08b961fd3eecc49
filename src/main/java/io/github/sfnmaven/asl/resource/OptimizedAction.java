package io.github.sfnmaven.asl.resource;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An API action that Step Functions has an optimized integration for.
 *
 * @param patterns as they stand in a Resource, such as {@code .sync}; request and response is always there as well
 * @param required the parameters without which Step Functions refuses the definition
 * @param needed the parameters without which the call fails
 * @param others its other parameters
 * @param within the names that may stand in the parameters, in whatever depth, where Step Functions refuses others;
 *     empty if it does not, or nobody knows
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">Developer guide</a>
 */
public record OptimizedAction(
        String service,
        String action,
        List<String> patterns,
        List<String> required,
        List<String> needed,
        List<String> others,
        List<String> within) {
    private static final Map<String, Map<String, OptimizedAction>> ALL = read();

    public static Optional<OptimizedAction> of(String service, String action) {
        return Optional.ofNullable(of(service).get(action));
    }

    /** The actions of a service by name; none if there is no such service. */
    public static Map<String, OptimizedAction> of(String service) {
        return ALL.getOrDefault(service, Map.of());
    }

    public static Set<String> services() {
        return ALL.keySet();
    }

    /** What messages call it. */
    public String title() {
        return service + ":" + action;
    }

    /** All parameters, the most important ones first; none if they are not known. */
    public List<String> parameters() {
        return Stream.of(required, needed, others).flatMap(List::stream).toList();
    }

    private static Map<String, Map<String, OptimizedAction>> read() {
        Map<String, Map<String, OptimizedAction>> all = new LinkedHashMap<>();
        for (String line : DataFile.words(DataFile.text("optimized-integrations.txt"), '\n')) {
            if (!line.startsWith("#")) {
                OptimizedAction action = parse(line);
                Map<String, OptimizedAction> actions = all.getOrDefault(action.service, new LinkedHashMap<>());
                actions.put(action.action, action);
                all.put(action.service, actions);
            }
        }
        return all;
    }

    private static OptimizedAction parse(String line) {
        List<String> columns = DataFile.words(line + " ", '|');
        List<String> title = DataFile.words(columns.get(0).strip(), ':');
        List<String> patterns = new ArrayList<>();
        for (String pattern : DataFile.words(columns.get(1), ' ')) {
            patterns.add("." + pattern);
        }
        return new OptimizedAction(
                title.get(0),
                title.get(1),
                patterns,
                DataFile.words(columns.get(2), ' '),
                DataFile.words(columns.get(3), ' '),
                DataFile.words(columns.get(4), ' '),
                DataFile.words(columns.get(5), ' '));
    }
}
