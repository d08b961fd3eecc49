package io.github.sfnmaven.asl.rule.error;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.TextNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An error that an earlier retrier or catcher of the same list takes, so that this one never does: the first that fits
 * is asked, even if its attempts are used up.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/concepts-error-handling.html">Developer guide</a>
 */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "An error name that an earlier retrier or catcher handles, or that is listed twice")
public final class ErrorHandledBefore implements Rule {
    /** A name and the one before it that takes the error. */
    private record Late(TextNode name, TextNode earlier) {}

    @Override
    public void check(StateMachine machine, Findings findings) {
        Handler.forEachList(machine, handlers -> check(handlers, findings));
    }

    private static void check(List<Handler> handlers, Findings findings) {
        Map<String, TextNode> taken = new HashMap<>();
        for (Handler handler : handlers) {
            TextNode wildcard = taken.get(ErrorNames.TASK_FAILED);
            Optional<Late> first = Optional.empty();
            for (TextNode name : handler.names()) {
                TextNode same = taken.putIfAbsent(name.value(), name);
                first = first.or(() -> late(name, same, wildcard));
            }
            // What is wrong with States.ALL is an error.
            if (!taken.containsKey(Handler.ALL)) {
                first.ifPresent(late -> report(late, handler, findings));
            }
        }
    }

    private static Optional<Late> late(TextNode name, @Nullable TextNode same, @Nullable TextNode wildcard) {
        if (same != null) {
            return Optional.of(new Late(name, same));
        }
        return wildcard != null && ErrorNames.isTaskFailure(name.value())
                ? Optional.of(new Late(name, wildcard))
                : Optional.empty();
    }

    /** One for each retrier or catcher: often the whole list was copied. */
    private static void report(Late late, Handler handler, Findings findings) {
        String error = "Error " + Quote.of(late.name().value());
        String earlier = late.earlier().value();
        int line = late.earlier().range().begin().line();
        if (handler.names().contains(late.earlier())) {
            findings.report(late.name(), error + " is listed twice in ErrorEquals");
        } else if (earlier.equals(late.name().value())) {
            findings.report(
                    late.name(),
                    error + " never reaches this " + handler.title() + ": the one on line " + line + " handles it");
        } else {
            findings.report(
                            late.name(),
                            error + " never reaches this " + handler.title() + ": " + earlier + " on line " + line
                                    + " handles it")
                    .hint(earlier + " matches every error except States.Timeout");
        }
    }
}
