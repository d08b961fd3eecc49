package io.github.sfnmaven.localstack;

import java.io.IOException;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Consumer;

/** Goes the ways to a LocalStack one after the other. */
record Search(List<Way> ways) {

    private static final String WAY_OUT = """
            Install Docker or Python 3.%d with its venv module, or give the address of a running LocalStack with
            -Dsfn.it.endpoint=http://localhost:4566 or SFN_IT_ENDPOINT; -DskipITs builds without integration tests\
            """.formatted(PythonSearch.OLDEST);

    /**
     * The first LocalStack that starts.
     *
     * @throws NoLocalStackException when no way leads to one: says why not, each way's reason in a line, and what to do
     */
    RunningLocalStack first(Consumer<String> progress) throws NoLocalStackException {
        StringJoiner reasons = new StringJoiner("\n  ", "No LocalStack for the integration tests:\n  ", "\n" + WAY_OUT);
        for (Way way : ways) {
            try {
                return way.start(progress);
            } catch (NoLocalStackException blocked) {
                reasons.add(blocked.getMessage());
            } catch (IOException broken) {
                reasons.add(broken.toString());
            }
        }
        throw new NoLocalStackException(reasons.toString());
    }
}
