package io.github.sfnmaven.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {
    @ParameterizedTest
    @ValueSource(strings = {"${Name}", "a${AWS::Region}", "${${Name}", "${a}}", "$${a}", "${ a }", "${!a}${b}"})
    void findsThem(String text) {
        assertThat(Placeholder.isIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "$", "${", "${}", "${Name", "$ {Name}", "${!Name}", "${a{b}", "{Name}", "${{}}"})
    void takesNothingElseForOne(String text) {
        assertThat(Placeholder.isIn(text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"${A}b, 0, 4", "a${B}, 1, 5", "a${B}, 0, 0", "${!A}, 0, 0", "${, 0, 0", "'', 0, 0"})
    void endsBehindItsBrace(String text, int begin, int end) {
        assertThat(Placeholder.end(text, begin)).isEqualTo(end);
    }

    @Test
    void fillsInWhatIsKnown() {
        Map<String, String> values = Map.of("A", "1", "B.C", "$2\\");

        assertThat(Placeholder.fill("${A}-${ B.C }-${D}-${!A}-${", values)).isEqualTo("1-$2\\-${D}-${!A}-${");
        assertThat(Placeholder.fill("plain", values)).isEqualTo("plain");
    }
}
