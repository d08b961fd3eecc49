package io.github.sfnmaven.localstack;

/** A way to a LocalStack does not lead to one; the message says why. */
final class NoLocalStackException extends Exception {

    private static final long serialVersionUID = 1L;

    NoLocalStackException(String message) {
        super(message);
    }
}
