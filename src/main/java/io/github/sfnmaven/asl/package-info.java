/** The Amazon States Language: a definition in, its findings out. */
@NullMarked
package io.github.sfnmaven.asl;

import org.jspecify.annotations.NullMarked;
