/** Map states: how they run, where they read and where they write. */
@NullMarked
package io.github.sfnmaven.asl.rule.map;

import org.jspecify.annotations.NullMarked;
