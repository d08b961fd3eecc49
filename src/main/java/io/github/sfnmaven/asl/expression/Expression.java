package io.github.sfnmaven.asl.expression;

import java.util.List;
import java.util.Optional;

/** A string that Step Functions evaluates, right or wrong. */
public sealed interface Expression permits JsonPath, IntrinsicCall, JsonataExpression {
    /** Why it cannot be read; empty if it can. */
    Optional<SyntaxFault> fault();

    /** The workflow variables that it reads, in the order of the text; none if it cannot be read. */
    List<VariableUse> variables();
}
