package io.github.sfnmaven.template;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts requests together for tests. */
final class Requests {
    static final String HELLO =
            "{\"StartAt\": \"Hello\", \"States\": {\"Hello\": {\"Type\": \"Pass\", \"End\": true}}}";

    private final List<Definition> definitions = new ArrayList<>();
    private final Map<String, String> substitutions = new LinkedHashMap<>();
    private final Map<String, Object> variables = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private TemplateReference template = new TemplateReference.BuiltIn("state-machine");
    private MachineSettings machines = MachineSettings.DEFAULTS;
    private String stackName = "orders";
    private AwsModel aws = new AwsModel(() -> Optional.of("eu-central-1"), () -> "aws", () -> "123456789012");

    static Requests request() {
        return new Requests();
    }

    Requests stack(String name) {
        stackName = name;
        return this;
    }

    Requests template(TemplateReference reference) {
        template = reference;
        return this;
    }

    Requests definition(String file, String text) {
        return definition(file, text, MachineType.STANDARD);
    }

    Requests definition(String file, String text, MachineType type) {
        SourceFile source = SourceFile.of("src/main/sfn/" + file, text);
        definitions.add(new Definition(Definition.nameOf(file), TreeReader.read(source), type));
        return this;
    }

    /** A definition as the goals read it: with placeholders that stand without quotes. */
    Requests readDefinition(String file, String text) {
        SourceFile source = SourceFile.of("src/main/sfn/" + file, text);
        definitions.add(
                new Definition(Definition.nameOf(file), TreeReader.readDefinition(source), MachineType.STANDARD));
        return this;
    }

    Requests substitution(String name, String value) {
        substitutions.put(name, value);
        return this;
    }

    Requests variable(String name, Object value) {
        variables.put(name, value);
        return this;
    }

    Requests property(String name, String value) {
        properties.put(name, value);
        return this;
    }

    Requests machines(MachineSettings settings) {
        machines = settings;
        return this;
    }

    Requests aws(AwsModel model) {
        aws = model;
        return this;
    }

    RenderRequest build() {
        return new RenderRequest(
                stackName,
                "target/sfn/" + stackName + ".template",
                template,
                definitions,
                machines,
                substitutions,
                variables,
                new ProjectModel("org.example", "orders", "1.2.3", "Orders", "Takes orders", properties),
                Map.of("HOME", "/home/me", "AWS_SECRET_ACCESS_KEY", "secret", "AWS_SESSION_TOKEN", "token"),
                aws);
    }
}
