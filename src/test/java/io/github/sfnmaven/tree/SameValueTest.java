package io.github.sfnmaven.tree;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameValueTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "{a: 1, b: [x, {c: null}]} ; {\"b\": [\"x\", {\"c\": null}], \"a\": 1.0} ; true",
                "{a: 1} ; {a: 1, b: 2} ; false",
                "{a: 1, b: 2} ; {a: 1} ; false",
                "{a: 1} ; {b: 1} ; false",
                "[1, 2] ; [2, 1] ; false",
                "[1] ; [1, 1] ; false",
                "1 ; '1' ; false",
                "100 ; 1e2 ; true",
                "true ; false ; false",
                "null ; ~ ; true",
                "null ; {} ; false",
                "!Ref a ; !Ref a ; true",
                "!Ref a ; a ; false",
                "!Ref a ; !Sub a ; false",
                "\"\\x41\" ; A ; true",
            })
    void comparesWhatIsSaidNotWhereItStands(String one, String other, boolean same) {
        assertThat(read(one).sameValue(read(other))).isEqualTo(same);
    }

    private static TreeNode read(String text) {
        return TreeReader.read(SourceFile.of("a.yaml", text)).root().orElseThrow();
    }
}
