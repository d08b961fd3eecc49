package io.github.sfnmaven.emulator;

/** A way to an emulator does not lead to one; the message says why. */
final class NoEmulatorException extends Exception {

    private static final long serialVersionUID = 1L;

    NoEmulatorException(String message) {
        super(message);
    }
}
