package io.github.sfnmaven.asl.rule.template;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.expression.IntrinsicCall;
import io.github.sfnmaven.asl.expression.JsonPath;
import io.github.sfnmaven.asl.expression.SyntaxFault;
import io.github.sfnmaven.asl.field.DynamicName;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.TextNode;
import java.util.Optional;

/** {@code "name.$": "Ada"}: behind a name that ends in {@code .$} stands a path or a call, nothing else. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A field whose name ends in .$, with a value that is neither a path nor an intrinsic function")
public final class DynamicFieldWithoutPath implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        TemplateMembers.objects(machine, object -> {
            for (Member member : object.members()) {
                if (DynamicName.is(member.name()) && member.value().tag().isEmpty()) {
                    check(member, findings);
                }
            }
        });
    }

    private static void check(Member member, Findings findings) {
        String plain = DynamicName.plain(member.name());
        String name = Quote.of(member.name()) + " must be a path or an intrinsic function, but is ";
        if (!(member.value() instanceof TextNode text)) {
            findings.report(member.value(), name + member.value().kind())
                    .hint("for a fixed value, rename the field to " + Quote.of(plain));
        } else if (!IntrinsicCall.isMeantBy(text.value()) && !JsonPath.isMeantBy(text.value())) {
            findings.report(text, name + Quote.of(text.value())).hint(hint(plain, text.value()));
        }
    }

    private static String hint(String plain, String value) {
        if (value.startsWith("{%")) {
            return "to use JSONata, set \"QueryLanguage\": \"JSONata\" on the state";
        }
        Optional<String> meant = JsonPath.parse(value).fault().flatMap(SyntaxFault::hint);
        return meant.map(hint -> hint.replace("?", ", or the field name " + Quote.of(plain) + " for fixed text?"))
                .orElse("for fixed text, rename the field to " + Quote.of(plain));
    }
}
