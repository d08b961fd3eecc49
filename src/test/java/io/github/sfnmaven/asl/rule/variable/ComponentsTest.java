package io.github.sfnmaven.asl.rule.variable;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ComponentsTest {
    @Test
    void putsNodesThatLeadToEachOtherIntoOneGroupBehindWhatItLeadsTo() {
        Map<String, List<String>> graph = Map.of(
                "A", List.of("B", "E"),
                "B", List.of("C"),
                "C", List.of("D", "B"),
                "D", List.of("D"),
                "E", List.of("D", "F"),
                "F", List.of("E"),
                "unreached", List.of("A"));

        Components components = new Components("A", graph::get);

        assertThat(components.all())
                .usingRecursiveFieldByFieldElementComparator()
                .hasSize(4)
                .first()
                .isEqualTo(List.of("D"));
        assertThat(components.all().get(3)).isEqualTo(List.of("A"));
        assertThat(components.areTogether("B", "C")).isTrue();
        assertThat(components.areTogether("E", "F")).isTrue();
        assertThat(components.areTogether("B", "E")).isFalse();
    }

    @Test
    void followsALongWay() {
        Components components = new Components(
                "0", name -> name.equals("200000") ? List.of() : List.of("" + (Integer.parseInt(name) + 1)));

        assertThat(components.all()).hasSize(200_001);
    }
}
