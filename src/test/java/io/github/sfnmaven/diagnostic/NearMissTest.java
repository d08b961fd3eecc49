package io.github.sfnmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {
    private static final List<String> NAMES = List.of("Approve", "Refuse", "Ship", "OK", "ResultSelector", "Next");

    @ParameterizedTest
    @CsvSource({
        "Aprove, Approve",
        "approve, Approve",
        "Apporve, Approve",
        "Approved, Approve",
        "ResultSelecter, ResultSelector",
        "resultselector, ResultSelector",
        "Sihp, Ship",
        "next, Next",
        "Nxt, Next",
        "ok, OK",
        "Result, ResultSelector",
        "ApproveTheOrderOfTheCustomer, Approve",
    })
    void findsWhatWasMeant(String written, String meant) {
        assertThat(NearMiss.of(written, NAMES)).contains(meant);
    }

    @ParameterizedTest
    @CsvSource({"Reject", "KO", "x", "''", "Approve2TheNextOne3", "Nothing"})
    void findsNothingFarAway(String written) {
        assertThat(NearMiss.of(written, List.of("Ship", "OK", "Next"))).isEmpty();
    }

    @Test
    void takesTheNearestAndThenTheFirst() {
        assertThat(NearMiss.of("Stepp", List.of("Steep", "Step", "Steps"))).contains("Steep");
        assertThat(NearMiss.of("Approve", List.of("Approved", "Approves"))).contains("Approved");
    }

    @Test
    void doesNotOfferTheNameItself() {
        assertThat(NearMiss.of("Next", List.of("Next"))).isEmpty();
    }

    @Test
    void givesUpOnVeryLongNames() {
        String name = "a".repeat(1_000_000);

        assertThat(NearMiss.of(name + "b", Collections.nCopies(10, name + "c"))).isEmpty();
    }

    @Test
    void putsTheNameIntoAHint() {
        assertThat(NearMiss.hint("Aprove", NAMES)).isEqualTo(Optional.of("did you mean 'Approve'?"));
    }
}
