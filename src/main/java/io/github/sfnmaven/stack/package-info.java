/** The life cycle of a CloudFormation stack: create, update, delete, wait, plan, recover. */
@NullMarked
package io.github.sfnmaven.stack;

import org.jspecify.annotations.NullMarked;
