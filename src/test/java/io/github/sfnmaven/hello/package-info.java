/** The demonstration: {@code ./mvnw -Phello verify}. */
@NullMarked
package io.github.sfnmaven.hello;

import org.jspecify.annotations.NullMarked;
