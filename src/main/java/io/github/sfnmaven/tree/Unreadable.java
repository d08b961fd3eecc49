package io.github.sfnmaven.tree;

import io.github.sfnmaven.diagnostic.RuleDescription;

/** Ends the reading of a file at the first place that cannot be read. Never leaves this package. */
final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient RuleDescription rule;
    private final transient Fault fault;

    Unreadable(RuleDescription rule, Fault fault) {
        super(fault.message(), null, false, false);
        this.rule = rule;
        this.fault = fault;
    }

    RuleDescription rule() {
        return rule;
    }

    Fault fault() {
        return fault;
    }
}
