/** Rules about paths: their form, and what they may select where. */
@NullMarked
package io.github.sfnmaven.asl.rule.path;

import org.jspecify.annotations.NullMarked;
