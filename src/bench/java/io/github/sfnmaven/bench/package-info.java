/** Benchmarks: {@code ./mvnw -Pbench test}. Not part of the build. */
@NullMarked
package io.github.sfnmaven.bench;

import org.jspecify.annotations.NullMarked;
