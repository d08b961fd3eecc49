package io.github.sfnmaven.remote;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.ObjectNode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * What the service finds in a definition that it is to create or update a state machine of. CloudFormation passes it on
 * as one text, {@code Invalid State Machine Definition: 'CODE: message at /location, CODE: …'}, in which nothing is
 * escaped.
 */
public final class DeploymentFindings {
    private static final Pattern REFUSAL =
            Pattern.compile("Invalid State Machine Definition: '(.*?)(?:' \\(Service: .*|'[^']*)?", Pattern.DOTALL);

    /** Codes have an underscore; words of a message in capitals mostly have none. */
    private static final String CODE = "[A-Z]+(?:_[A-Z]+)+";

    private static final Pattern BETWEEN = Pattern.compile(",\\s+(?=" + CODE + "(?:: | at ))");
    private static final Pattern FINDING = Pattern.compile("(" + CODE + ")(?::\\s)?(.*)", Pattern.DOTALL);
    private static final String AT = " at ";

    private final Sent sent;

    private DeploymentFindings(Sent sent) {
        this.sent = sent;
    }

    /**
     * The findings at their places in the file; none where the reason is another one.
     *
     * @param reason why CloudFormation could not create or update the state machine
     * @param values for placeholders, by name
     */
    public static List<Diagnostic> of(String reason, Document definition, Map<String, String> values) {
        int begin = reason.indexOf("Invalid State Machine Definition: '");
        if (begin < 0 || !(definition.root().orElse(null) instanceof ObjectNode root)) {
            return List.of();
        }
        Matcher refusal = REFUSAL.matcher(reason.substring(begin));
        String body = refusal.matches() ? refusal.group(1) : reason.substring(begin);
        DeploymentFindings findings = new DeploymentFindings(Sent.of(definition.source(), root, values));
        return Arrays.stream(BETWEEN.split(body))
                .map(findings::finding)
                .map(findings::diagnostic)
                .distinct()
                .toList();
    }

    /** Messages and names of states may contain what separates them; the place that exists is meant. */
    private ServiceFinding finding(String text) {
        Matcher found = FINDING.matcher(text);
        String code = found.matches() ? found.group(1) : "";
        String rest = found.matches() ? found.group(2) : text;
        Optional<Integer> at = IntStream.range(0, rest.length())
                .filter(i -> rest.startsWith(AT, i))
                .filter(i -> i + AT.length() == rest.length() || rest.charAt(i + AT.length()) == '/')
                .boxed()
                .max(Comparator.comparingInt(i -> depth(rest.substring(i + AT.length()))));
        return at.map(i -> new ServiceFinding(code, rest.substring(0, i), rest.substring(i + AT.length())))
                .orElseGet(() -> new ServiceFinding(code, rest, ""));
    }

    private int depth(String location) {
        String path = Location.find(location, sent.root()).origin().path().toString();
        return (int) path.chars().filter(c -> c == '/').count();
    }

    private Diagnostic diagnostic(ServiceFinding said) {
        Sent.Spot spot = sent.find(said.location(), said.message());
        return new Diagnostic(
                said.code().isEmpty() ? said.diagnosticCode().name() : said.code(),
                said.diagnosticCode(),
                Severity.ERROR,
                sent.source().name(),
                spot.range(),
                spot.node().origin().path().toString(),
                said.sentence(),
                Optional.empty());
    }
}
