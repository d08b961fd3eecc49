package io.github.sfnmaven.mojo;

import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** What a stack that does not exist means to a goal that only reads. */
enum OnMissingStack {
    FAIL,
    IGNORE;

    static OnMissingStack of(String value) throws MojoFailureException {
        return Configuration.choice("onMissingStack", value, OnMissingStack.class);
    }

    /** @param place where the stack was looked for */
    void handle(String stackName, String place, Log log) throws MojoFailureException {
        String fact = "Stack '" + stackName + "' does not exist in " + place;
        if (this == FAIL) {
            throw new MojoFailureException(
                    fact + ": deploy it first, set <stackName> or -Dsfn.stackName, or -Dsfn.onMissingStack=ignore");
        }
        log.info(fact);
    }
}
