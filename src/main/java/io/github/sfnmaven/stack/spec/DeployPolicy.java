package io.github.sfnmaven.stack.spec;

/**
 * How a deploy proceeds where it could do one thing or another.
 *
 * @param onFailure what becomes of the stack if the operation fails
 * @param onFailedCreate what to do with a stack that was never created well
 * @param onBusy what to do while another operation runs on the stack
 * @param method by which calls the stack is written
 * @param failOnReplacement whether to refuse a change that replaces a resource, or may; implies a change set
 * @param force whether CloudFormation is asked to update a stack that is as wanted
 */
public record DeployPolicy(
        OnFailure onFailure,
        OnFailedCreate onFailedCreate,
        OnBusy onBusy,
        Method method,
        boolean failOnReplacement,
        boolean force) {
    public static final DeployPolicy DEFAULTS =
            new DeployPolicy(OnFailure.ROLLBACK, OnFailedCreate.RECREATE, OnBusy.WAIT, Method.DIRECT, false);

    /** Without {@code force}. */
    public DeployPolicy(
            OnFailure onFailure,
            OnFailedCreate onFailedCreate,
            OnBusy onBusy,
            Method method,
            boolean failOnReplacement) {
        this(onFailure, onFailedCreate, onBusy, method, failOnReplacement, false);
    }

    public DeployPolicy withForce(boolean on) {
        return new DeployPolicy(onFailure, onFailedCreate, onBusy, method, failOnReplacement, on);
    }

    /** Whether a change set is made first. */
    public boolean isByChangeSet() {
        return method == Method.CHANGE_SET || failOnReplacement;
    }

    /** How a stack is written. */
    public enum Method {
        /** CreateStack and UpdateStack. */
        DIRECT,
        /** CreateChangeSet and ExecuteChangeSet. */
        CHANGE_SET
    }

    /** What becomes of a stack if creating or updating it fails. */
    public enum OnFailure {
        /** CloudFormation takes everything back. */
        ROLLBACK,
        /** All stays as it is, to be looked into; the next deploy updates it. */
        KEEP,
        /** A stack that could not be created is deleted; an update is taken back. */
        DELETE
    }

    /** What becomes of a stack that was never created well, before it is created. */
    public enum OnFailedCreate {
        /** Its root cause is printed, and it is deleted. */
        RECREATE,
        FAIL
    }

    /** What happens while another operation runs. */
    public enum OnBusy {
        /** All is decided afresh when it is over. */
        WAIT,
        FAIL
    }
}
