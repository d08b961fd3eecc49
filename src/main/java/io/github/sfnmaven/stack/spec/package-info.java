/** What a stack shall be: template, parameters, tags, options, and how to get there. */
@NullMarked
package io.github.sfnmaven.stack.spec;

import org.jspecify.annotations.NullMarked;
