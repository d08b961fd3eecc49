package io.github.sfnmaven.emulator;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** Goes the ways to an emulator one after the other. */
record Search(Emulator emulator, List<Way> ways) {

    /**
     * The first emulator that starts.
     *
     * @throws NoEmulatorException when no way leads to one: says why not, each way's reason in a line, and what to do
     */
    RunningEmulator first(Consumer<String> progress) throws NoEmulatorException {
        StringJoiner reasons =
                new StringJoiner("\n  ", "No " + emulator.label() + " for the integration tests:\n  ", "\n" + wayOut());
        for (Way way : ways) {
            try {
                return way.start(progress);
            } catch (NoEmulatorException blocked) {
                reasons.add(blocked.getMessage());
            } catch (IOException broken) {
                reasons.add(broken.toString());
            }
        }
        throw new NoEmulatorException(reasons.toString());
    }

    private String wayOut() {
        return switch (emulator) {
            case LOCALSTACK -> """
                    Install Docker or Python 3.%d with its venv module, or give the address of a running LocalStack with
                    -Dsfn.it.endpoint=http://localhost:4566 or SFN_IT_ENDPOINT; -DskipITs builds without integration tests\
                    """.formatted(PythonSearch.OLDEST);
            case MINISTACK ->
                "Install Python 3." + PythonSearch.OLDEST + " with its venv module, or leave out -Pmatrix";
        };
    }
}
