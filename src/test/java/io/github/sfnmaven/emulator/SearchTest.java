package io.github.sfnmaven.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Way NO_DOCKER = progress -> {
        throw new NoEmulatorException("No Docker engine answers");
    };
    private static final Way BROKEN = progress -> {
        throw new IOException("disk full");
    };

    @Test
    void takesTheFirstThatStarts() throws NoEmulatorException {
        RunningEmulator second = running("http://127.0.0.1:2");
        RunningEmulator third = running("http://127.0.0.1:3");

        assertThat(new Search(Emulator.LOCALSTACK, List.of(NO_DOCKER, progress -> second, progress -> third))
                        .first(line -> {}))
                .isSameAs(second);
    }

    @Test
    void saysWhyEachFailedAndWhatToDo() {
        assertThatThrownBy(() -> new Search(Emulator.LOCALSTACK, List.of(NO_DOCKER, BROKEN)).first(line -> {}))
                .isInstanceOf(NoEmulatorException.class)
                .hasMessage("""
                        No LocalStack for the integration tests:
                          No Docker engine answers
                          java.io.IOException: disk full
                        Install Docker or Python 3.13 with its venv module, or give the address of a running LocalStack with
                        -Dsfn.it.endpoint=http://localhost:4566 or SFN_IT_ENDPOINT; -DskipITs builds without integration tests\
                        """);
    }

    @Test
    void asksForNoDockerWhereItHelpsNot() {
        assertThatThrownBy(() -> new Search(Emulator.MINISTACK, List.of(BROKEN)).first(line -> {}))
                .isInstanceOf(NoEmulatorException.class)
                .hasMessage("""
                        No MiniStack for the integration tests:
                          java.io.IOException: disk full
                        Install Python 3.13 with its venv module, or leave out -Pmatrix\
                        """);
    }

    private static RunningEmulator running(String endpoint) {
        return new RunningEmulator() {
            @Override
            public URI endpoint() {
                return URI.create(endpoint);
            }

            @Override
            public void close() {}
        };
    }
}
