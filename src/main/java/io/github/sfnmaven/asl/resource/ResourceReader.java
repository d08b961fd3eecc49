package io.github.sfnmaven.asl.resource;

import io.github.sfnmaven.asl.resource.TaskResource.Fault;
import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Placeholder;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads the Resource of a Task.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/step-functions/latest/dg/state-task.html#amazon-states-language-task-state-specifying-resource-arns">Developer
 *     guide</a>
 */
final class ResourceReader {
    private static final List<String> PARTITIONS =
            List.of("aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc");
    private static final int PARTITION = 1;
    private static final int SERVICE = 2;
    private static final int REGION = 3;
    private static final int ACCOUNT = 4;
    private static final int TYPE = 5;
    private static final int NAME = 6;
    private static final int QUALIFIER = 7;

    private final String text;
    private final List<ArnPart> parts;

    ResourceReader(String text) {
        this.text = text;
        this.parts = ArnPart.split(text);
    }

    TaskResource read() {
        if (isHiddenFromTheStart()) {
            return new TaskResource.Open();
        }
        int hash = text.indexOf("#{");
        int brace = text.indexOf('}', Math.max(hash, 0));
        if (hash >= 0 && brace > hash) {
            String pseudo = text.substring(hash, brace + 1);
            String hint = "write $" + pseudo.substring(1);
            return new Fault(
                    hash, brace + 1, Quote.of(pseudo) + " is not a CloudFormation placeholder", Optional.of(hint));
        }
        if (!text.startsWith("arn:")) {
            return new Fault(0, text.length(), noArn(), ResourceHints.insteadOfArn(text));
        }
        int blank = firstBlank();
        if (blank >= 0) {
            return new Fault(blank, blank + 1, "An ARN cannot contain spaces", Optional.empty());
        }
        if (parts.size() <= TYPE) {
            return tooShort();
        }
        ArnPart partition = parts.get(PARTITION);
        if (!partition.isOpen() && !PARTITIONS.contains(partition.text())) {
            Optional<String> hint = NearMiss.hint(partition.text(), PARTITIONS);
            return fault(partition, Quote.of(partition.text()) + " is not an AWS partition", hint);
        }
        return service();
    }

    private TaskResource service() {
        ArnPart service = parts.get(SERVICE);
        ArnPart type = parts.get(TYPE);
        if (service.isOpen()) {
            return new TaskResource.Open();
        }
        return switch (service.text()) {
            case "lambda" -> function(type);
            case "states" -> ofStepFunctions(type);
            default ->
                fault(
                        service,
                        "A Task cannot call " + Quote.of(service.text()) + " by the ARN of a resource",
                        ResourceHints.insteadOfService(
                                service.text(), parts.get(PARTITION).text()));
        };
    }

    private TaskResource ofStepFunctions(ArnPart type) {
        if (type.isEmpty() && parts.size() == NAME) {
            return fault(whole(), "The ARN has no service and no API action", hint());
        }
        return switch (type.text()) {
            case "activity" -> activity();
            case "stateMachine", "express", "execution", "mapRun" ->
                fault(
                        type,
                        "A Task cannot call " + Quote.of(type.text()) + " by its ARN",
                        Optional.of("to start a state machine, use arn:"
                                + parts.get(PARTITION).text()
                                + ":states:::states:startExecution and pass its ARN as StateMachineArn"));
            default -> type.isOpen() ? new TaskResource.Open() : integration(type);
        };
    }

    private TaskResource integration(ArnPart type) {
        boolean sdk = type.is("aws-sdk");
        int service = sdk ? NAME : TYPE;
        if (parts.size() <= service + 1 || parts.get(service + 1).isEmpty()) {
            boolean open = parts.stream().anyMatch(part -> part.begin() >= type.begin() && part.isOpen());
            return open ? new TaskResource.Open() : withoutAction(sdk && parts.size() > NAME ? parts.get(NAME) : type);
        }
        ArnPart call = rest(service + 1);
        int end = endOfAction(call.text());
        ArnPart action = new ArnPart(call.text().substring(0, end), call.begin());
        ArnPart pattern = new ArnPart(call.text().substring(end), action.end());
        return new TaskResource.Integration(sdk, parts.get(service), action, pattern);
    }

    private Fault withoutAction(ArnPart service) {
        String integrations = "arn:" + parts.get(PARTITION).text() + ":states:::";
        Optional<String> example = service.begin() > parts.get(TYPE).begin()
                ? Optional.of("for example " + integrations + "aws-sdk:s3:getObject")
                : OptimizedAction.of(service.text()).values().stream()
                        .findFirst()
                        .map(action -> "for example " + integrations + action.title())
                        .or(this::hint);
        return fault(rest(TYPE), "The ARN has no API action of " + Quote.of(service.text()), example);
    }

    private TaskResource activity() {
        if (parts.size() <= NAME || parts.get(NAME).isEmpty()) {
            return fault(parts.get(TYPE), "The ARN has no activity name", Optional.empty());
        }
        if (parts.size() > QUALIFIER) {
            return fault(rest(QUALIFIER), "The ARN of an activity must end after its name", Optional.empty());
        }
        return withoutHome().orElseGet(() -> new TaskResource.Activity(parts.get(NAME)));
    }

    private TaskResource function(ArnPart type) {
        if (!type.isOpen() && !type.is("function")) {
            String message = "A Task can call a Lambda function, but not " + Quote.of(type.text());
            return fault(type, message, NearMiss.hint(type.text(), List.of("function")));
        }
        if (!type.isOpen() && (parts.size() <= NAME || parts.get(NAME).isEmpty())) {
            return fault(type, "The ARN has no function name", Optional.empty());
        }
        if (parts.size() > QUALIFIER && parts.get(QUALIFIER).isEmpty()) {
            return fault(rest(NAME), "The version or alias after the function name is missing", Optional.empty());
        }
        if (parts.size() > QUALIFIER + 1) {
            return fault(
                    rest(QUALIFIER + 1), "The ARN of a function must end after its version or alias", Optional.empty());
        }
        return pattern().or(this::withoutHome).orElseGet(TaskResource.LambdaFunction::new);
    }

    /** No function and no alias has a dot and such a word in its name; who writes one wants a pattern. */
    private Optional<TaskResource> pattern() {
        int dot = text.lastIndexOf('.');
        String pattern = text.substring(Math.max(dot, 0)).toLowerCase(Locale.ROOT);
        boolean token = pattern.startsWith(".waitfor");
        if (dot < parts.get(TYPE).begin() || !(token || pattern.startsWith(".sync"))) {
            return Optional.empty();
        }
        String message = "The ARN of a function cannot end in " + Quote.of(text.substring(dot));
        String hint = token
                ? "use arn:" + parts.get(PARTITION).text() + ":states:::lambda:invoke.waitForTaskToken"
                : "remove it: a Task always waits for the function's result";
        return Optional.of(new Fault(dot, text.length(), message, Optional.of(hint)));
    }

    /** A function or an activity lives in a region and an account. */
    private Optional<TaskResource> withoutHome() {
        boolean missing = parts.get(REGION).isEmpty() || parts.get(ACCOUNT).isEmpty();
        if (!missing || Placeholder.isIn(text)) {
            return Optional.empty();
        }
        String what = parts.get(REGION).isEmpty() ? "region" : "account ID";
        return Optional.of(fault(whole(), "The ARN has no " + what, Optional.empty()));
    }

    private TaskResource tooShort() {
        if (Placeholder.isIn(text)) {
            return new TaskResource.Open();
        }
        return fault(whole(), Quote.of(text) + " is not a complete ARN", hint());
    }

    private Optional<String> hint() {
        return ResourceHints.integrationIn(parts).or(() -> Optional.of(ResourceHints.FORM));
    }

    private String noArn() {
        return text.isBlank() ? "Resource is empty" : Quote.of(text) + " is not an ARN";
    }

    /** Whether the beginning may be that of an ARN, but a placeholder stands for it. */
    private boolean isHiddenFromTheStart() {
        int dollar = text.indexOf("${");
        return dollar >= 0
                && Placeholder.beginsAt(text, dollar)
                && dollar < "arn:".length()
                && "arn:".startsWith(text.substring(0, dollar));
    }

    private int firstBlank() {
        for (int i = 0; i < text.length(); i = ArnPart.next(text, i)) {
            if (Character.isWhitespace(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** Where a pattern may begin: at the first dot, or at a colon that was meant as one. */
    private static int endOfAction(String call) {
        for (int i = 0; i < call.length(); i = ArnPart.next(call, i)) {
            if (call.charAt(i) == '.' || call.charAt(i) == ':') {
                return i;
            }
        }
        return call.length();
    }

    /** All from this part on; empty if there is none. */
    private ArnPart rest(int index) {
        int begin = index < parts.size() ? parts.get(index).begin() : text.length();
        return new ArnPart(text.substring(begin), begin);
    }

    private ArnPart whole() {
        return new ArnPart(text, 0);
    }

    private static Fault fault(ArnPart part, String message, Optional<String> hint) {
        return new Fault(part.begin(), part.end(), message, hint);
    }
}
