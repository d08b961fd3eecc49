package io.github.sfnmaven.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartEmulatorTest {

    @TempDir
    Path folder;

    @Test
    void writesDownTheGivenEndpointThatAnswers() throws IOException, NoEmulatorException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> exchange.sendResponseHeaders(404, -1));
        server.start();
        String endpoint = "http://127.0.0.1:" + server.getAddress().getPort();
        StartEmulator start = new StartEmulator();
        start.setFolder(folder.toFile());
        start.setEndpoint(endpoint);

        start.execute();

        server.stop(0);
        assertThat(folder.resolve("endpoint.properties")).hasContent("emulator.endpoint=" + endpoint);
        assertThat(folder).isDirectoryNotContaining("glob:**wanted");
    }

    @Test
    void refusesTheGivenEndpointThatIsSilent() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String endpoint = "http://127.0.0.1:" + taken.getLocalPort();
            taken.close();

            assertThatThrownBy(() -> StartEmulator.checked(endpoint))
                    .isInstanceOf(NoEmulatorException.class)
                    .hasMessage(
                            "sfn.it.endpoint or SFN_IT_ENDPOINT is '" + endpoint + "', but nothing answers there: start"
                                    + " LocalStack there, or give no endpoint and the build starts one itself");
        }
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatThrownBy(() -> StartEmulator.checked("localhost:4566"))
                .isInstanceOf(NoEmulatorException.class)
                .hasMessageContaining("'localhost:4566', but no http address");
    }

    @Test
    void prefersThePropertyToTheVariable() {
        Machine machine = new Machine(Map.of("SFN_IT_ENDPOINT", "http://variable"), folder, false);

        assertThat(StartEmulator.given("http://property", machine)).contains("http://property");
        assertThat(StartEmulator.given("", machine)).contains("http://variable");
        assertThat(StartEmulator.given("", new Machine(Map.of(), folder, false)))
                .isEmpty();
    }
}
