/** What a Task calls: the ARN in its Resource, and what is known of the integrations behind it. */
@NullMarked
package io.github.sfnmaven.asl.resource;

import org.jspecify.annotations.NullMarked;
