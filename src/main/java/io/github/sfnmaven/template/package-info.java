/** The CloudFormation template around the definitions, rendered with Velocity and checked. */
@NullMarked
package io.github.sfnmaven.template;

import org.jspecify.annotations.NullMarked;
