package io.github.sfnmaven.stack.api;

/** The bucket for templates cannot take one, and the user can mend that. */
public final class UnusableBucketException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    UnusableBucketException(String sentence, Throwable origin) {
        super(sentence, origin);
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
