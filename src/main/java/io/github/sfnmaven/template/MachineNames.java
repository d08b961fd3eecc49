package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.JsonWriter;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import io.github.sfnmaven.tree.TreeReader;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Gives the definitions their logical ids and state machine names. */
final class MachineNames {
    /** The logical id of the sole or main state machine, and how the others' end. */
    static final String MAIN = "StateMachine";

    private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^A-Za-z0-9]+");

    private final RenderRequest request;
    private final List<ParameterProblem> problems;

    MachineNames(RenderRequest request, List<ParameterProblem> problems) {
        this.request = request;
        this.problems = problems;
    }

    List<StateMachineModel> stateMachines() {
        List<StateMachineModel> machines = new ArrayList<>();
        Map<String, String> filesById = new LinkedHashMap<>();
        for (Definition definition : request.definitions()) {
            String file = definition.document().source().name();
            String id = logicalId(definition);
            String other = filesById.putIfAbsent(id, file);
            if (other != null) {
                error("'" + file + "' and '" + other + "' both get the logical id '" + id
                        + "': rename one of them or choose with <definitions> or -Dsfn.definitions");
            }
            machines.add(machine(definition, id));
        }
        return machines;
    }

    private StateMachineModel machine(Definition definition, String id) {
        String file = definition.document().source().name();
        String name = name(definition);
        StateMachineName.problem(name, request.machines().logging() != LogLevel.OFF)
                .ifPresent(problem -> error("State machine name '" + name + "' of '" + file + "' " + problem + ": "
                        + (isMain(definition) ? "" : "rename the file, or ")
                        + "set <stateMachineName> or -Dsfn.stateMachineName"));
        return new StateMachineModel(
                id,
                name,
                definition.type(),
                request.machines().executionRoleArn().filter(arn -> !arn.isBlank()),
                text(definition),
                comment(definition));
    }

    private boolean isMain(Definition definition) {
        String main = request.machines().mainDefinition().orElse(request.stackName());
        return request.definitions().size() == 1 || definition.name().equals(main);
    }

    private String logicalId(Definition definition) {
        if (isMain(definition)) {
            return MAIN;
        }
        String camel = upperCamel(definition.name());
        if (camel.isEmpty()) {
            error("'" + definition.document().source().name()
                    + "' has no ASCII letter or digit in its name to make a logical id of: "
                    + "rename it or leave it out of <definitions> or -Dsfn.definitions");
        }
        return camel + MAIN;
    }

    private static String upperCamel(String name) {
        StringBuilder camel = new StringBuilder();
        for (String word : NO_LETTER_OR_DIGIT.split(name, -1)) {
            if (!word.isEmpty()) {
                camel.append(word.substring(0, 1).toUpperCase(Locale.ROOT)).append(word.substring(1));
            }
        }
        return camel.toString();
    }

    private String name(Definition definition) {
        String main = request.machines()
                .stateMachineName()
                .filter(name -> !name.isBlank())
                .orElse(request.stackName());
        return isMain(definition) ? main : main + "-" + definition.name();
    }

    private static String text(Definition definition) {
        boolean json = TreeReader.syntax(definition.document().source()) == Syntax.JSON;
        Optional<TreeNode> root = definition.document().root();
        return json || root.isEmpty() ? definition.document().source().text() : JsonWriter.pretty(root.get());
    }

    private static String comment(Definition definition) {
        return definition
                .document()
                .root()
                .filter(ObjectNode.class::isInstance)
                .flatMap(root -> ((ObjectNode) root).get("Comment"))
                .filter(TextNode.class::isInstance)
                .map(comment -> ((TextNode) comment).value())
                .orElse("");
    }

    private void error(String message) {
        problems.add(new ParameterProblem(Severity.ERROR, message));
    }
}
