package io.github.sfnmaven.asl.rule.intrinsic;

import io.github.sfnmaven.asl.expression.IntrinsicCall;
import io.github.sfnmaven.asl.model.ExpressionSite;
import io.github.sfnmaven.asl.model.StateMachine;
import java.util.function.BiConsumer;

/** Finds the calls in a definition. */
final class Calls {
    private Calls() {}

    /** Goes through all strings that mean a call and stand where one may. */
    static void forEach(StateMachine machine, BiConsumer<ExpressionSite, IntrinsicCall> check) {
        machine.expressions().forEach(site -> {
            if (site.expression() instanceof IntrinsicCall call) {
                check.accept(site, call);
            }
        });
    }
}
