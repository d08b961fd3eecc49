package io.github.sfnmaven.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearMissSearchTest {
    @Test
    void findsTheNearestName() {
        assertThat(new NearMissSearch().of("Aprove", List.of("Review", "Approve")))
                .contains("Approve");
        assertThat(new NearMissSearch().hint("Aprove", List.of("Review", "Approve")))
                .contains("did you mean 'Approve'?");
    }

    @Test
    void givesUpWhereTheWorkGrowsWithTheSquareOfTheInput() {
        List<String> names =
                IntStream.range(0, 2_000).mapToObj(i -> "x".repeat(96) + i).toList();
        NearMissSearch search = new NearMissSearch();

        long found = IntStream.range(0, 2_000)
                .filter(i -> search.of("y" + names.get(i), names).isPresent())
                .count();

        assertThat(found).isBetween(1L, 10L);
        assertThat(search.isOver()).isTrue();
    }
}
