package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.aws.AwsFailure;
import io.github.sfnmaven.diagnostic.NearFile;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.AwsModel;
import io.github.sfnmaven.template.Definition;
import io.github.sfnmaven.template.ExecutionPolicy;
import io.github.sfnmaven.template.LogLevel;
import io.github.sfnmaven.template.MachineSettings;
import io.github.sfnmaven.template.MachineType;
import io.github.sfnmaven.template.ProjectModel;
import io.github.sfnmaven.template.RenderRequest;
import io.github.sfnmaven.template.TemplateReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Turns what Maven knows into what the rendering needs. */
final class RenderInput {
    private final TemplateMojo goal;
    private final Path base;

    RenderInput(TemplateMojo goal) {
        this.goal = goal;
        this.base = goal.baseDirectory();
    }

    RenderRequest request(List<CheckedDefinition> checked, AwsClients clients)
            throws MojoExecutionException, MojoFailureException {
        String stackName = goal.stackName();
        return new RenderRequest(
                stackName,
                DisplayName.of(base, goal.outputDirectory().resolve(stackName + ".template")),
                TemplateReference.of(goal.template, base),
                definitions(checked),
                machines(),
                goal.map("substitutions", goal.substitutions),
                new LinkedHashMap<>(goal.map("variables", goal.variables)),
                project(),
                goal.environment(),
                awsModel(clients));
    }

    private MachineSettings machines() throws MojoExecutionException, MojoFailureException {
        return new MachineSettings(
                Configuration.text(goal.stateMachineName),
                Configuration.text(goal.executionRoleArn),
                policies(),
                Configuration.choice("logging", goal.logging, LogLevel.class),
                goal.tracing,
                Configuration.text(goal.mainDefinition));
    }

    private AwsModel awsModel(AwsClients clients) {
        Optional<String> account = Configuration.text(goal.environment().get("AWS_ACCOUNT_ID"));
        return new AwsModel(
                () -> known(clients::region),
                () -> known(clients::partition).orElse("aws"),
                () -> account.orElseGet(clients::accountId));
    }

    /** A template that needs what is not known says so at the place, which is more than the failure could tell. */
    private static Optional<String> known(Supplier<String> fact) {
        try {
            return Optional.of(fact.get());
        } catch (AwsFailure e) {
            return Optional.empty();
        }
    }

    private static List<Definition> definitions(List<CheckedDefinition> checked) {
        return checked.stream()
                .map(definition -> new Definition(
                        definition.name(),
                        definition.document(),
                        MachineType.valueOf(definition.report().type())))
                .toList();
    }

    private List<ExecutionPolicy> policies() throws MojoExecutionException, MojoFailureException {
        List<ExecutionPolicy> policies = new ArrayList<>();
        for (String entry : Configuration.list(goal.executionPolicies)) {
            policies.add(entry.startsWith("arn:") ? new ExecutionPolicy.Managed(entry) : inline(entry));
        }
        return policies;
    }

    private ExecutionPolicy inline(String entry) throws MojoExecutionException, MojoFailureException {
        Path file = base.resolve(entry).normalize();
        if (!Files.isRegularFile(file)) {
            throw Configuration.problem(
                    "executionPolicies",
                    entry,
                    "is neither the ARN of a managed policy nor a file"
                            + NearFile.suffix(base, entry, Files::isRegularFile));
        }
        try {
            String name = Definition.nameOf(String.valueOf(file.getFileName()));
            return new ExecutionPolicy.Inline(name, SourceFile.read(file, DisplayName.of(base, file)));
        } catch (IOException e) {
            throw new MojoExecutionException("'" + entry + "' cannot be read: " + Reason.of(e), e);
        }
    }

    private ProjectModel project() {
        MavenProject maven = goal.project;
        Map<String, String> properties = new TreeMap<>(strings(maven.getProperties()));
        properties.putAll(strings(goal.session.getUserProperties()));
        return new ProjectModel(
                maven.getGroupId(),
                maven.getArtifactId(),
                maven.getVersion(),
                text(maven.getName()),
                text(maven.getDescription()),
                properties);
    }

    private static Map<String, String> strings(Properties properties) {
        Map<String, String> strings = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> strings.put(name, properties.getProperty(name)));
        return strings;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }
}
