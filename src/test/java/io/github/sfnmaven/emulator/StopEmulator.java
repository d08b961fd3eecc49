package io.github.sfnmaven.emulator;

import java.io.File;
import java.io.IOException;

/** An Ant task that ends what {@link StartEmulator} has started, and returns when all of it is gone. */
public final class StopEmulator {

    private File folder = new File("target/localstack");

    /** The folder that was given to {@link StartEmulator}. */
    public void setFolder(File folder) {
        this.folder = folder;
    }

    public void execute() throws IOException {
        new Switch(folder.toPath()).turnOff();
    }
}
