/** What a deploy would change, resource by resource and state by state, as text and as JSON. */
@NullMarked
package io.github.sfnmaven.plan;

import org.jspecify.annotations.NullMarked;
