package io.github.sfnmaven.cloudformation;

/** Ends a call of the scripted CloudFormation with an error. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Fault fault;

    Refusal(Fault fault) {
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
