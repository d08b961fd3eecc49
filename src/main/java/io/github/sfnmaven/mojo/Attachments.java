package io.github.sfnmaven.mojo;

import io.github.sfnmaven.source.OutputFile;
import io.github.sfnmaven.template.RenderedTemplate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/**
 * Attaches the template and its definitions to the project, so that they are installed, signed and deployed with it.
 */
final class Attachments {
    private static final String TEMPLATE = "cfn";
    private static final String DEFINITION = "asl";

    /** A classifier becomes part of file names and URLs. */
    private static final Pattern NOT_OF_A_CLASSIFIER = Pattern.compile("[^A-Za-z0-9._-]");

    private final RenderMojo goal;
    private final MavenProject project;
    private final Path directory;

    Attachments(RenderMojo goal) {
        this.goal = goal;
        this.project = goal.project;
        this.directory = goal.outputDirectory();
    }

    private record Attachment(Path file, String type) {}

    /**
     * Writes the definitions beside the template, and attaches all of them or none.
     *
     * @throws MojoFailureException if another execution has attached other files by the same names
     */
    void attach(String stackName, RenderedTemplate template, List<CheckedDefinition> checked)
            throws MojoExecutionException, MojoFailureException {
        Map<String, Attachment> attachments = new LinkedHashMap<>();
        attachments.put(
                TEMPLATE,
                new Attachment(
                        directory.resolve(stackName + ".template." + template.extension()), template.extension()));
        for (int i = 0; i < checked.size(); i++) {
            String name = checked.size() == 1
                    ? ""
                    : "-" + NOT_OF_A_CLASSIFIER.matcher(checked.get(i).name()).replaceAll("-");
            // Not "*.asl.json", which a glob of <definitions> may find.
            Path file = directory.resolve(stackName + name + ".definition.json");
            if (attachments.put(DEFINITION + name, new Attachment(file, "json")) != null) {
                throw new MojoFailureException("Two definitions would both be attached as '" + DEFINITION + name
                        + "': rename '" + checked.get(i).document().source().name() + "'");
            }
            write(file, template.stateMachines().get(i).definition());
        }
        for (Map.Entry<String, Attachment> each : attachments.entrySet()) {
            refuseAnother(each.getKey(), each.getValue());
        }
        attachments.forEach(this::attach);
        goal.getLog()
                .info("Attached "
                        + attachments.entrySet().stream()
                                .map(each -> "'" + each.getKey() + "' ("
                                        + each.getValue().type() + ")")
                                .collect(Collectors.joining(", ")));
    }

    private void write(Path file, String definition) throws MojoExecutionException {
        try {
            OutputFile.of(file).write(definition.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new MojoExecutionException("'" + name(file) + "' cannot be written: " + Reason.of(e), e);
        }
    }

    /** Maven before 3.9 would attach both, and the repository would refuse the second; later ones drop the first. */
    private void refuseAnother(String classifier, Attachment wanted) throws MojoFailureException {
        Optional<Path> other = attached(classifier, wanted.type());
        if (other.isPresent() && !other.get().equals(wanted.file())) {
            throw new MojoFailureException("'" + name(wanted.file()) + "' cannot be attached as '" + classifier
                    + "': '" + name(other.get()) + "' is already; set <attach> or -Dsfn.attach to false in one of the"
                    + " executions");
        }
    }

    /** Rendered twice, a file is attached once. */
    private void attach(String classifier, Attachment wanted) {
        if (attached(classifier, wanted.type()).isEmpty()) {
            goal.projectHelper.attachArtifact(
                    project, wanted.type(), classifier, wanted.file().toFile());
        }
    }

    private Optional<Path> attached(String classifier, String type) {
        return project.getAttachedArtifacts().stream()
                .filter(artifact -> classifier.equals(artifact.getClassifier()) && type.equals(artifact.getType()))
                .map(Artifact::getFile)
                .map(file -> file.toPath().toAbsolutePath())
                .findFirst();
    }

    private String name(Path file) {
        return DisplayName.of(goal.baseDirectory(), file);
    }
}
