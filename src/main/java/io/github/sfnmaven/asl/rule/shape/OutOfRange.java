package io.github.sfnmaven.asl.rule.shape;

import com.google.auto.service.AutoService;
import io.github.sfnmaven.asl.field.ValueKind;
import io.github.sfnmaven.asl.model.StateMachine;
import io.github.sfnmaven.asl.rule.Findings;
import io.github.sfnmaven.asl.rule.Rule;
import io.github.sfnmaven.asl.rule.RuleInfo;
import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.tree.NumberNode;
import java.math.BigDecimal;
import java.util.Optional;

/** A negative timeout, a fraction of a second. */
@AutoService(Rule.class)
@RuleInfo(
        code = DiagnosticCode.SCHEMA_VALIDATION_FAILED,
        summary = "A number that is too small, too large or not whole")
public final class OutOfRange implements Rule {
    @Override
    public void check(StateMachine machine, Findings findings) {
        machine.fields().forEach(each -> {
            if (each.value() instanceof NumberNode number) {
                wanted(each.kind(), number)
                        .ifPresent(wanted -> findings.report(
                                number, each.name() + " must be " + wanted + ", but is " + number.value()));
            }
        });
    }

    /** What the number should be; empty if it is that. */
    private static Optional<String> wanted(ValueKind kind, NumberNode number) {
        if (kind instanceof ValueKind.Whole whole) {
            Optional<BigDecimal> least = Optional.of(BigDecimal.valueOf(whole.least()));
            Optional<BigDecimal> most = Optional.of(whole.most())
                    .filter(limit -> limit != ValueKind.Whole.NO_LIMIT)
                    .map(BigDecimal::valueOf);
            boolean right = number.isWhole() && isWithin(number.value(), least, most);
            return right ? Optional.empty() : Optional.of("a whole number" + range(least, most));
        }
        if (kind instanceof ValueKind.Decimal decimal) {
            boolean right = isWithin(number.value(), decimal.least(), decimal.most());
            return right ? Optional.empty() : Optional.of("a number" + range(decimal.least(), decimal.most()));
        }
        return Optional.empty();
    }

    private static boolean isWithin(BigDecimal value, Optional<BigDecimal> least, Optional<BigDecimal> most) {
        return least.filter(bound -> value.compareTo(bound) < 0).isEmpty()
                && most.filter(bound -> value.compareTo(bound) > 0).isEmpty();
    }

    private static String range(Optional<BigDecimal> least, Optional<BigDecimal> most) {
        if (most.isEmpty()) {
            return least.map(bound -> ", " + bound + " or more").orElse("");
        }
        return least.map(bound -> " from " + bound).orElse("") + " to " + most.get();
    }
}
