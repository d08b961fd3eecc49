package io.github.sfnmaven.emulator;

import java.net.URI;
import java.util.function.Consumer;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** LocalStack in a container, where a Docker engine answers. */
final class DockerLocalStack implements Way {

    /** The last that runs without a licence token. */
    private static final String IMAGE = "localstack/localstack:4.14.0";

    private static final int PORT = 4566;

    private final DockerEngine engine;

    DockerLocalStack(DockerEngine engine) {
        this.engine = engine;
    }

    @Override
    public RunningEmulator start(Consumer<String> progress) throws NoEmulatorException {
        if (!engine.answers()) {
            throw new NoEmulatorException("No Docker engine answers");
        }
        progress.accept("Starting " + IMAGE + " in Docker");
        try {
            return Container.start();
        } catch (NoEmulatorException refused) {
            progress.accept(refused.getMessage());
            throw refused;
        }
    }

    /** Apart, so that the classes of Testcontainers are loaded only where there is an engine. */
    private record Container(GenericContainer<?> container) implements RunningEmulator {

        // LocalStackContainer would mount the engine's socket into the container, for Lambda functions we do not have.
        @SuppressWarnings("resource")
        static Container start() throws NoEmulatorException {
            GenericContainer<?> container = new GenericContainer<>(DockerImageName.parse(IMAGE))
                    .withExposedPorts(PORT)
                    .withEnv(Emulator.LOCALSTACK_SETTINGS)
                    .waitingFor(Wait.forHttp("/_localstack/health").forPort(PORT));
            try {
                container.start();
                return new Container(container);
            } catch (RuntimeException refused) {
                // Testcontainers has no type of its own for an engine that refuses or an image that can't be had.
                container.stop();
                throw new NoEmulatorException("Docker could not start " + IMAGE + ": " + reason(refused));
            }
        }

        private static String reason(Throwable failure) {
            Throwable cause = failure;
            while (cause.getCause() != null) {
                cause = cause.getCause();
            }
            return String.valueOf(cause.getMessage());
        }

        @Override
        public URI endpoint() {
            return URI.create("http://" + container.getHost() + ":" + container.getMappedPort(PORT));
        }

        @Override
        public void close() {
            container.stop();
        }
    }
}
