package io.github.sfnmaven.asl.resource;

import io.github.sfnmaven.diagnostic.NearMiss;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Guesses what somebody wanted whose Resource is nothing that a Task can call. */
final class ResourceHints {
    static final String FORM = "use the ARN of a Lambda function or an activity, or arn:aws:states:::service:action";

    private static final String FUNCTION =
            "use the function's ARN, or arn:aws:states:::lambda:invoke with the name as FunctionName";

    private ResourceHints() {}

    static Optional<String> insteadOfArn(String text) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            return Optional.of(FORM);
        }
        if (bare.startsWith("arn:")) {
            return Optional.of("remove the spaces around it");
        }
        if (bare.toLowerCase(Locale.ROOT).startsWith("arn:")) {
            return Optional.of("an ARN starts with a lowercase 'arn:'");
        }
        if (bare.startsWith("$") || bare.startsWith("{%")) {
            return Optional.of("Resource must be a fixed ARN: use arn:aws:states:::lambda:invoke and compute its "
                    + "FunctionName");
        }
        if (bare.contains("://")) {
            return Optional.of("to call an HTTP endpoint, use arn:aws:states:::http:invoke");
        }
        return integrationIn(ArnPart.split(bare)).or(() -> Optional.of(FUNCTION));
    }

    /** For an ARN of another service than Lambda and Step Functions. */
    static Optional<String> insteadOfService(String service, String partition) {
        String prefix = "arn:" + partition + ":states:::";
        List<OptimizedAction> actions = List.copyOf(OptimizedAction.of(service).values());
        if (!actions.isEmpty()) {
            String call = actions.size() == 1 ? actions.get(0).title() : service + ":action";
            return Optional.of("use " + prefix + call + " and name the resource in Parameters or Arguments");
        }
        return AwsSdkActions.serviceMeant(service)
                .map(name -> "use " + prefix + "aws-sdk:" + name
                        + ":action and name the resource in Parameters or Arguments")
                .or(() -> NearMiss.hint(service, List.of("states", "lambda")))
                .or(() -> Optional.of(FORM));
    }

    /** The integration that two parts next to each other name, whatever stands before them. */
    static Optional<String> integrationIn(List<ArnPart> parts) {
        for (int i = 0; i + 1 < parts.size(); i++) {
            String service = parts.get(i).text();
            String call = parts.get(i + 1).text();
            String action = call.contains(".") ? call.substring(0, call.indexOf('.')) : call;
            boolean sdk = service.equals("aws-sdk") && i + 2 < parts.size();
            if (sdk || OptimizedAction.of(service, action).isPresent()) {
                String rest = parts.subList(i, parts.size()).stream()
                        .map(ArnPart::text)
                        .collect(Collectors.joining(":"));
                return Optional.of("did you mean 'arn:aws:states:::" + rest + "'?");
            }
        }
        return Optional.empty();
    }
}
