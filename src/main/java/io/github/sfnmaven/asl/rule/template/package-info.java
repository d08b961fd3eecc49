/** Rules about payload templates: what is evaluated in them, and what only looks like it. */
@NullMarked
package io.github.sfnmaven.asl.rule.template;

import org.jspecify.annotations.NullMarked;
