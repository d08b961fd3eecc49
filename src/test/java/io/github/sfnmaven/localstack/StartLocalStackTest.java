package io.github.sfnmaven.localstack;

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

class StartLocalStackTest {

    @TempDir
    Path folder;

    @Test
    void writesDownTheGivenEndpointThatAnswers() throws IOException, NoLocalStackException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> exchange.sendResponseHeaders(404, -1));
        server.start();
        String endpoint = "http://127.0.0.1:" + server.getAddress().getPort();
        StartLocalStack start = new StartLocalStack();
        start.setFolder(folder.toFile());
        start.setEndpoint(endpoint);

        start.execute();

        server.stop(0);
        assertThat(folder.resolve("endpoint.properties")).hasContent("localstack.endpoint=" + endpoint);
        assertThat(folder).isDirectoryNotContaining("glob:**wanted");
    }

    @Test
    void refusesTheGivenEndpointThatIsSilent() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            String endpoint = "http://127.0.0.1:" + taken.getLocalPort();
            taken.close();

            assertThatThrownBy(() -> StartLocalStack.checked(endpoint))
                    .isInstanceOf(NoLocalStackException.class)
                    .hasMessage(
                            "sfn.it.endpoint or SFN_IT_ENDPOINT is '" + endpoint + "', but nothing answers there: start"
                                    + " LocalStack there, or give no endpoint and the build starts one itself");
        }
    }

    @Test
    void refusesWhatIsNoAddress() {
        assertThatThrownBy(() -> StartLocalStack.checked("localhost:4566"))
                .isInstanceOf(NoLocalStackException.class)
                .hasMessageContaining("'localhost:4566', but no http address");
    }

    @Test
    void prefersThePropertyToTheVariable() {
        Machine machine = new Machine(Map.of("SFN_IT_ENDPOINT", "http://variable"), folder, false);

        assertThat(StartLocalStack.given("http://property", machine)).contains("http://property");
        assertThat(StartLocalStack.given("", machine)).contains("http://variable");
        assertThat(StartLocalStack.given("", new Machine(Map.of(), folder, false)))
                .isEmpty();
    }
}
