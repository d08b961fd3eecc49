package io.github.sfnmaven.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

/** What a deploy did, for machines: {@code target/sfn/<stackName>.deployment.json}. */
public final class DeploymentReport {
    private DeploymentReport() {}

    /** The JSON. Never holds the value of a NoEcho parameter. */
    public static String json(StackSpec spec, StackOutcome outcome, Instant started, Instant ended) {
        throw new UnsupportedOperationException(spec.stackName() + outcome + started + ended);
    }

    /**
     * Writes {@code <stackName>.deployment.json}.
     *
     * @param folder made if it is not there
     * @return the file
     * @throws IOException if it cannot be written
     */
    public static Path write(Path folder, String stackName, String json) throws IOException {
        throw new IOException(folder + stackName + json);
    }
}
