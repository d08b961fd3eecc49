package io.github.sfnmaven.mojo;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.stack.spec.RollbackAlarm;
import io.github.sfnmaven.stack.spec.RollbackSettings;
import io.github.sfnmaven.stack.spec.StackOptions;
import io.github.sfnmaven.stack.spec.StackPolicyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Turns parameters of the goal into {@link StackOptions}. What is unset is absent: it is left to the stack. */
final class OptionsInput {
    private final Path base;
    private final FindingsLog findings;

    OptionsInput(Path base, FindingsLog findings) {
        this.base = base;
        this.findings = findings;
    }

    Optional<List<String>> arns(@Nullable List<@Nullable String> values) {
        return Optional.of(Configuration.list(values)).filter(arns -> !arns.isEmpty());
    }

    Optional<String> policy(@Nullable String name) throws MojoExecutionException, MojoFailureException {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        Path file = base.resolve(name.strip()).normalize();
        if (!Files.isRegularFile(file)) {
            throw Configuration.notAFile("stackPolicyFile", name, base);
        }
        try {
            SourceFile source = SourceFile.read(file, DisplayName.of(base, file));
            StackPolicyFile policy = StackPolicyFile.read(source);
            if (!policy.diagnostics().isEmpty()) {
                policy.diagnostics().forEach(diagnostic -> findings.print(diagnostic, source));
                throw new MojoFailureException(findings.failure(policy.diagnostics()));
            }
            return Optional.of(policy.text());
        } catch (IOException e) {
            throw new MojoExecutionException("'" + name + "' cannot be read: " + Reason.of(e), e);
        }
    }

    /** Maven would take a slip such as {@code ture} for false, which lifts the protection. */
    Optional<Boolean> protection(@Nullable String value) throws MojoFailureException {
        Optional<String> said = Configuration.text(value).map(text -> text.toLowerCase(Locale.ROOT));
        if (said.isPresent() && !said.get().equals("true") && !said.get().equals("false")) {
            throw Configuration.notOneOf("terminationProtection", said.get(), "true, false");
        }
        return said.map(Boolean::valueOf);
    }

    RollbackSettings rollback(@Nullable List<@Nullable String> alarms, @Nullable String monitoringTime)
            throws MojoFailureException {
        List<RollbackAlarm> found = new ArrayList<>();
        for (String text : Configuration.list(alarms).stream().distinct().toList()) {
            found.add(RollbackAlarm.parse(text)
                    .orElseThrow(() -> Configuration.problem(
                            "rollbackAlarms",
                            text,
                            "is no ARN of a CloudWatch alarm (a composite one has 'composite:' before it)")));
        }
        if (found.size() > RollbackSettings.MOST_ALARMS) {
            throw Configuration.problem(
                    "rollbackAlarms",
                    found.get(RollbackSettings.MOST_ALARMS).arn(),
                    "is one alarm too many: the limit of CloudFormation is " + RollbackSettings.MOST_ALARMS);
        }
        return new RollbackSettings(
                Optional.of(found).filter(list -> !list.isEmpty()).map(List::copyOf), minutes(monitoringTime));
    }

    private static Optional<Integer> minutes(@Nullable String value) throws MojoFailureException {
        Optional<String> text = Configuration.text(value);
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(Configuration.minutes("monitoringTime", text.get(), RollbackSettings.LONGEST_MINUTES));
    }
}
