/** Where states lead. */
@NullMarked
package io.github.sfnmaven.asl.rule.graph;

import org.jspecify.annotations.NullMarked;
