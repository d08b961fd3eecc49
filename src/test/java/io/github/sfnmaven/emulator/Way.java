package io.github.sfnmaven.emulator;

import java.io.IOException;
import java.util.function.Consumer;

/** A way to have an emulator on this computer. */
interface Way {

    /**
     * Starts an emulator and returns when it answers.
     *
     * @param progress gets what the user may want to know while waiting
     * @throws NoEmulatorException when this computer does not have what it takes; the next way may do
     */
    RunningEmulator start(Consumer<String> progress) throws IOException, NoEmulatorException;
}
