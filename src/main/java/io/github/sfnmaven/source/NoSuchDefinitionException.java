package io.github.sfnmaven.source;

/** An entry of the list of definitions matches no file. */
public final class NoSuchDefinitionException extends Exception {
    private static final long serialVersionUID = 1L;

    NoSuchDefinitionException(String entry) {
        super("'" + entry + "' matches no definition");
    }
}
