package io.github.sfnmaven.emulator;

import java.net.URI;

/** An emulator that answers, until it is closed. */
interface RunningEmulator extends AutoCloseable {

    URI endpoint();

    @Override
    void close();
}
