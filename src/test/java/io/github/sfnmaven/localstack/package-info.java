/** Finds, starts and ends the LocalStack that the integration tests and the demonstration deploy to. */
@NullMarked
package io.github.sfnmaven.localstack;

import org.jspecify.annotations.NullMarked;
