package io.github.sfnmaven.stack.outcome;

import io.github.sfnmaven.source.OutputFile;
import io.github.sfnmaven.stack.event.FailureHints;
import io.github.sfnmaven.stack.event.ResourceEvent;
import io.github.sfnmaven.stack.spec.Secrets;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.TemplateParameter;
import io.github.sfnmaven.tree.JsonWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What a deploy did, for machines: {@code target/sfn/<stackName>.deployment.json}. */
public final class DeploymentReport {
    private DeploymentReport() {}

    /** The JSON. Never holds the value of a NoEcho parameter. */
    public static String json(StackSpec spec, StackOutcome outcome, Instant started, Instant ended) {
        Secrets secrets = Secrets.of(spec);
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("tool", "sfn-maven-plugin");
        report.put("stackName", spec.stackName());
        outcome.stack().ifPresent(stack -> {
            report.put("stackId", stack.id());
            report.put("status", stack.status());
        });
        report.put("outcome", word(outcome));
        report.put("success", outcome.isSuccess());
        report.put("message", secrets.hide(outcome.sentence()));
        report.put("started", started.toString());
        report.put("ended", ended.toString());
        report.put("seconds", Duration.between(started, ended).toSeconds());
        report.put("parameters", parameters(spec));
        outcome.stack().ifPresent(stack -> report.put("outputs", hidden(stack.outputs(), secrets)));
        if (outcome instanceof StackOutcome.Failed failed) {
            failed.cause().first().ifPresent(event -> report.put("cause", event(event, secrets)));
            failed.cause().first().flatMap(FailureHints::of).ifPresent(hint -> report.put("hint", secrets.hide(hint)));
            report.put("consequences", events(failed.cause().consequences(), secrets));
            report.put("leftBehind", events(failed.cause().left(), secrets));
            failed.consoleLink().ifPresent(link -> report.put("console", link));
        }
        report.put("timeline", events(outcome.events(), secrets));
        return JsonWriter.pretty(report);
    }

    /**
     * Writes {@code <stackName>.deployment.json}, readable by its owner alone: outputs and parameters may be secret.
     *
     * @param folder made if it is not there
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static Path write(Path folder, String stackName, String json) throws IOException {
        return OutputFile.ofOwner(folder.resolve(stackName + ".deployment.json"))
                .write(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The outcome in a word: {@code created}, {@code unchanged}, {@code failed}. */
    public static String word(StackOutcome outcome) {
        if (outcome instanceof StackOutcome.Completed completed) {
            return completed.operation().done();
        }
        return outcome.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> parameters(StackSpec spec) {
        Map<String, String> parameters = new TreeMap<>(spec.parameters());
        spec.template().parameters().values().stream()
                .filter(TemplateParameter::secret)
                .forEach(parameter -> parameters.computeIfPresent(parameter.name(), (name, value) -> Secrets.MASK));
        return parameters;
    }

    private static Map<String, String> hidden(Map<String, String> outputs, Secrets secrets) {
        Map<String, String> hidden = new TreeMap<>(outputs);
        hidden.replaceAll((key, value) -> secrets.hide(value));
        return hidden;
    }

    private static List<Map<String, Object>> events(List<ResourceEvent> events, Secrets secrets) {
        return events.stream().map(each -> event(each, secrets)).toList();
    }

    private static Map<String, Object> event(ResourceEvent event, Secrets secrets) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("time", event.time().toString());
        entry.put("resource", event.label());
        entry.put("type", event.type());
        entry.put("status", event.status());
        if (!event.physicalId().isEmpty()) {
            entry.put("physicalId", secrets.hide(event.physicalId()));
        }
        event.reason().ifPresent(reason -> entry.put("reason", secrets.hide(reason)));
        return entry;
    }
}
