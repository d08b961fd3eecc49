/** What can be wrong with a template. */
@NullMarked
package io.github.sfnmaven.template.rule;

import org.jspecify.annotations.NullMarked;
