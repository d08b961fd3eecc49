package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.ArrayNode;
import io.github.sfnmaven.tree.BooleanNode;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a list of parameters: objects with ParameterKey and ParameterValue, as the AWS CLI's {@code create-stack} takes
 * and {@code describe-stacks} prints them, or strings {@code "Key=Value"}, as its {@code deploy} takes them.
 */
final class ParametersFileList {
    private static final String KEY = "ParameterKey";
    private static final String VALUE = "ParameterValue";
    private static final String PREVIOUS = "UsePreviousValue";
    /** ResolvedValue is what CloudFormation last read from SSM; it prints it and takes it for nothing. */
    private static final List<String> FIELDS = List.of(KEY, VALUE, PREVIOUS, "ResolvedValue");

    private static final Pattern PAIR = Pattern.compile("([A-Za-z0-9]+)=(.*)", Pattern.DOTALL);

    private final ParametersFileText text;
    private final ParametersFileProblems problems;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final Set<String> kept = new HashSet<>();

    ParametersFileList(ParametersFileText text, ParametersFileProblems problems) {
        this.text = text;
        this.problems = problems;
    }

    void read(ArrayNode list) {
        for (TreeNode item : list.items()) {
            if (!item.tag().isEmpty()) {
                continue;
            }
            if (item instanceof ObjectNode entry) {
                readEntry(entry);
            } else if (item instanceof TextNode pair) {
                readPair(pair);
            } else {
                problems.report(item, "Each entry needs a ParameterKey and a ParameterValue");
            }
        }
    }

    Map<String, String> values() {
        return values;
    }

    /** The names that keep their previous value. */
    Set<String> kept() {
        return kept;
    }

    private void readPair(TextNode pair) {
        Matcher matcher = PAIR.matcher(pair.value());
        if (!matcher.matches()) {
            problems.report(pair, "Each string in the list needs the form Key=Value");
        } else if (matcher.group(1).equals(KEY)) {
            problems.report(
                    pair,
                    "ParameterKey=…,ParameterValue=… is a form of the command line only",
                    "write an object with ParameterKey and ParameterValue, or the string Key=Value");
        } else if (isFirst(pair, matcher.group(1))) {
            values.put(matcher.group(1), matcher.group(2));
        }
    }

    private void readEntry(ObjectNode entry) {
        Optional<String> name = entry.get(KEY).flatMap(text::scalar);
        if (name.isEmpty()) {
            problems.report(entry, "Each entry needs a ParameterKey and a ParameterValue", nearMiss(entry));
            return;
        }
        if (hasUnknownField(entry, name.get()) || !isFirst(entry, name.get())) {
            return;
        }
        String subject = "Parameter '" + name.get() + "'";
        Optional<TreeNode> value = entry.get(VALUE);
        boolean keepsPrevious = keepsPrevious(entry, subject);
        if (value.isPresent() && keepsPrevious) {
            problems.report(entry, subject + " has a ParameterValue and UsePreviousValue", "remove one of them");
        } else if (value.isPresent()) {
            text.readJoined(subject, value.get()).ifPresent(it -> values.put(name.get(), it));
        } else if (keepsPrevious) {
            kept.add(name.get());
        } else if (!entry.has(PREVIOUS) || entry.get(PREVIOUS).get() instanceof BooleanNode) {
            problems.report(entry, subject + " has no ParameterValue", nearMiss(entry));
        }
    }

    private boolean keepsPrevious(ObjectNode entry, String subject) {
        Optional<TreeNode> previous = entry.get(PREVIOUS);
        if (previous.isPresent() && !(previous.get() instanceof BooleanNode)) {
            problems.report(previous.get(), "UsePreviousValue of " + subject + " must be true or false");
        }
        return previous.filter(node -> node instanceof BooleanNode bool && bool.value())
                .isPresent();
    }

    private boolean hasUnknownField(ObjectNode entry, String name) {
        Optional<Member> unknown = entry.members().stream()
                .filter(member -> !FIELDS.contains(member.name()))
                .findFirst();
        unknown.ifPresent(member -> problems.report(
                member.value(),
                Quote.of(member.name()) + " is not a field of an entry, which Parameter '" + name + "' has",
                NearMiss.hint(member.name(), FIELDS)));
        return unknown.isPresent();
    }

    private boolean isFirst(TreeNode entry, String name) {
        boolean first = !values.containsKey(name) && !kept.contains(name);
        if (!first) {
            problems.report(entry, "Parameter '" + name + "' appears twice in the file");
        }
        return first;
    }

    private static Optional<String> nearMiss(ObjectNode entry) {
        return entry.members().stream()
                .map(Member::name)
                .filter(name -> !FIELDS.contains(name))
                .flatMap(name -> NearMiss.hint(name, FIELDS).stream())
                .findFirst();
    }
}
