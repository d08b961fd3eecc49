/** What a CloudFormation template lets its parameters be. Knows trees only. */
@NullMarked
package io.github.sfnmaven.parameter;

import org.jspecify.annotations.NullMarked;
