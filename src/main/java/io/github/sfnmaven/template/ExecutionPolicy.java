package io.github.sfnmaven.template;

import io.github.sfnmaven.source.SourceFile;

/** What the role that a built-in template creates may do. */
public sealed interface ExecutionPolicy {
    /** A managed policy, by ARN. */
    record Managed(String arn) implements ExecutionPolicy {}

    /**
     * A policy document as JSON or YAML; CloudFormation's functions may be used in it.
     *
     * @param name the inline policy's name; characters that IAM does not allow are replaced
     */
    record Inline(String name, SourceFile document) implements ExecutionPolicy {}
}
