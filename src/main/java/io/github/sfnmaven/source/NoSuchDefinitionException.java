package io.github.sfnmaven.source;

/** An entry of the list of definitions matches no file. */
public final class NoSuchDefinitionException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String entry;

    NoSuchDefinitionException(String entry) {
        super("'" + entry + "' matches no definition");
        this.entry = entry;
    }

    /** The entry as it was written. */
    public String entry() {
        return entry;
    }
}
