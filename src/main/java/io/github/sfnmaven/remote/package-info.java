/** What Step Functions itself says of a definition: asked, found again in the file, and put to our own findings. */
@NullMarked
package io.github.sfnmaven.remote;

import org.jspecify.annotations.NullMarked;
