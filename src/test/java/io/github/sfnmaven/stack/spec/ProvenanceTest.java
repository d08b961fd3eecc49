package io.github.sfnmaven.stack.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProvenanceTest {
    @Test
    void hasTheHashOfTheTemplatesFile() {
        Provenance provenance = Provenance.of("com.example:orders:1.0", "Name: caf\u00e9\n");

        // printf 'Name: caf\303\251\n' | sha256sum
        assertThat(provenance.templateHash())
                .isEqualTo("10fbc25a4ac6c82f08daf5c0bc6f4ca8daea6c2a68f79a39735434bb97499e86");
        assertThat(provenance.sentence()).isEqualTo("Deployed from com.example:orders:1.0 (template 10fbc25a4ac6)");
    }

    @ParameterizedTest
    @CsvSource({
        "com.example:orders:1.4.2, com.example:orders:1.4.2",
        "com.example:orders:1.4.2+7@x_y/z=1, com.example:orders:1.4.2+7@x_y/z=1",
        "com.example:orders:1.0~rc1!, com.example:orders:1.0_rc1_"
    })
    void hasOnlyCharactersThatATagMayHave(String project, String tag) {
        assertThat(Provenance.of(project, "").project()).isEqualTo(tag);
    }

    @Test
    void isNoLongerThanATagMayBe() {
        assertThat(Provenance.of("a".repeat(300), "").project()).hasSize(256);
    }
}
