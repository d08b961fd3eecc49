/** Settings of the AWS clients, and the clients made of them. */
@NullMarked
package io.github.sfnmaven.aws;

import org.jspecify.annotations.NullMarked;
