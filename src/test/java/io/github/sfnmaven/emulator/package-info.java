/** Finds, starts and ends the emulators that the integration tests and the demonstration deploy to. */
@NullMarked
package io.github.sfnmaven.emulator;

import org.jspecify.annotations.NullMarked;
