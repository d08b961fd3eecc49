package io.github.sfnmaven.emulator;

import java.nio.file.Path;
import java.util.List;

/**
 * A Python that can run the emulators.
 *
 * @param command what starts it
 * @param version such as {@code 3.13.0}
 * @param prefix the folder it is installed in, the same for each of its names on PATH
 */
record Python(List<String> command, String version, Path prefix) {}
