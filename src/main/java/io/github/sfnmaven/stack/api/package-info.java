/** Calls of CloudFormation and S3: the requests, the pauses between them, the patience with those that fail. */
@NullMarked
package io.github.sfnmaven.stack.api;

import org.jspecify.annotations.NullMarked;
