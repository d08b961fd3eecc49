/** The life cycle of a CloudFormation stack: create, update, delete, wait, explain. */
@NullMarked
package io.github.sfnmaven.stack;

import org.jspecify.annotations.NullMarked;
