package io.github.sfnmaven.asl.rule.jsonata;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.model.State;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.model.TaskState;
import io.github.sfnmaven.asl.resource.TaskResource;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TextNode;
import io.github.sfnmaven.tree.TreeNode;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A state whose query language is JSONata takes a path for text, and a name as it is written. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        severity = Severity.WARNING,
        summary = "A path or a .$ field in a JSONata state, where it is plain text")
public final class JsonpathInJsonata implements Rule {
    private static final Pattern PATH = Pattern.compile(
            "\\$\\$?(\\.{1,2}[A-Za-z_*\\[]|\\[[0-9'\"*?-]).*|States\\.[A-Z][A-Za-z0-9]*\\(.*", Pattern.DOTALL);

    @Override
    public void check(StateMachine machine, Findings findings) {
        PlainText.all(machine, QueryLanguage.JSONATA).forEach(plain -> check(plain, findings));
    }

    private static void check(PlainText plain, Findings findings) {
        List<Member> needed = needed(plain.state());
        Set<TreeNode> named = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Member member : plain.members()) {
            if (DynamicName.is(member.name())
                    && !DynamicName.plain(member.name()).isEmpty()) {
                named.add(member.value());
                if (needed.contains(member)) {
                    continue;
                }
                findings.report(member, "Field name " + Quote.of(member.name()) + " keeps its .$ in a JSONata state")
                        .hint("remove .$ and write the value as {% … %}");
            }
        }
        for (TextNode text : plain.strings()) {
            if (PATH.matcher(text.value()).matches() && !named.contains(text)) {
                findings.report(text, Quote.of(text.value()) + " is plain text in a JSONata state")
                        .hint(hint(text.value()));
            }
        }
    }

    /** What stands for parameters that must be there; without these Step Functions refuses the Task. */
    private static List<Member> needed(State state) {
        List<String> required = state instanceof TaskState task
                ? task.resource().stream()
                        .flatMap(resource -> resource.meaning() instanceof TaskResource.Integration called
                                ? called.optimized().stream()
                                : Stream.empty())
                        .flatMap(action -> action.required().stream())
                        .toList()
                : List.of();
        return state.node().get("Arguments").orElse(null) instanceof ObjectNode arguments
                ? required.stream()
                        .filter(name -> !arguments.has(name))
                        .flatMap(name -> arguments.member(DynamicName.of(name)).stream())
                        .toList()
                : List.of();
    }

    private static String hint(String text) {
        return text.startsWith("$$")
                ? "write {% $states.context… %}"
                : text.startsWith("$") ? "write {% $states.input… %}" : "write an expression {% … %}";
    }
}
