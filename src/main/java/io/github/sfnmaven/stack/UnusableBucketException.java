package io.github.sfnmaven.stack;

/** The bucket for templates cannot take one, and the user can mend that. */
final class UnusableBucketException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    UnusableBucketException(String sentence, Throwable origin) {
        super(sentence, origin);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
