package io.github.sfnmaven.mojo;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.stack.spec.ParametersFile;
import io.github.sfnmaven.stack.spec.Provenance;
import io.github.sfnmaven.stack.spec.SpecCheck;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.StackTemplate;
import io.github.sfnmaven.template.RenderedTemplate;
import io.github.sfnmaven.template.TemplateReference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Turns parameters of the goal into parts of a {@link StackSpec}. */
final class SpecInput {
    /** Old buckets of us-east-1 may have capitals, underscores and up to 255 characters. */
    private static final Pattern BUCKET = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{2,254}");

    private final Path base;
    private final FindingsLog findings;

    SpecInput(Path base, FindingsLog findings) {
        this.base = base;
        this.findings = findings;
    }

    StackTemplate template(RenderedTemplate rendered, String reference) {
        boolean builtin = TemplateReference.of(reference, base) instanceof TemplateReference.BuiltIn;
        return StackTemplate.read(rendered.document().source(), builtin);
    }

    static Provenance provenance(MavenProject project, RenderedTemplate rendered) {
        return Provenance.of(
                project.getGroupId() + ":" + project.getArtifactId() + ":" + project.getVersion(), rendered.text());
    }

    /** What a file gives: parameters, and maybe tags and a stack policy; nothing where no file is named. */
    ParametersFile parametersFile(@Nullable String name) throws MojoExecutionException, MojoFailureException {
        if (name == null || name.isBlank()) {
            return ParametersFile.NONE;
        }
        Path file = base.resolve(name.strip()).normalize();
        if (!Files.isRegularFile(file)) {
            throw Configuration.notAFile("parametersFile", name, base);
        }
        try {
            SourceFile source = SourceFile.read(file, DisplayName.of(base, file));
            ParametersFile parameters = ParametersFile.read(source);
            if (!parameters.diagnostics().isEmpty()) {
                // The line itself may hold a password.
                parameters.diagnostics().forEach(findings::print);
                throw new MojoFailureException(findings.failure(parameters.diagnostics()));
            }
            return parameters;
        } catch (IOException e) {
            throw new MojoExecutionException("'" + name + "' cannot be read: " + Reason.of(e), e);
        }
    }

    /** @throws MojoFailureException if the file keeps the previous value of a parameter that the template lacks */
    void checkKept(ParametersFile file, StackTemplate template) throws MojoFailureException {
        List<String> problems = SpecCheck.undeclaredParameters(file.kept(), template);
        if (!problems.isEmpty()) {
            throw findings.problems(problems);
        }
    }

    /** The listed capabilities; {@code auto} adds nothing, because what is automatic is always acknowledged. */
    List<String> capabilities(String value) {
        return Configuration.list(value).stream()
                .map(name -> name.toUpperCase(Locale.ROOT))
                .filter(name -> !name.equals("AUTO"))
                .toList();
    }

    /** A bucket's name; a URL such as {@code s3://artifacts/} is none. */
    Optional<String> bucket(@Nullable String value) throws MojoFailureException {
        Optional<String> name = Configuration.text(value);
        if (name.isPresent() && !BUCKET.matcher(name.get()).matches()) {
            throw Configuration.problem(
                    "artifactBucket", name.get(), "is not the name of an S3 bucket, such as my-artifacts");
        }
        return name;
    }

    /** @throws MojoFailureException if something is wrong that shows without asking AWS */
    StackSpec checked(StackSpec spec, boolean withBucket) throws MojoFailureException {
        List<String> problems = SpecCheck.problems(spec, withBucket);
        if (!problems.isEmpty()) {
            throw findings.problems(problems);
        }
        return spec;
    }
}
