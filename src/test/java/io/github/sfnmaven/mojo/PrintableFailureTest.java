package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class PrintableFailureTest {
    @Test
    void leavesAFailureAsItIs() {
        MojoFailureException failure = new MojoFailureException("'a' is no 'b'");
        MojoExecutionException trouble = new MojoExecutionException("'a' cannot be read", new IOException());

        assertThat(PrintableFailure.of(failure)).isSameAs(failure);
        assertThat(PrintableFailure.of(trouble)).isSameAs(trouble);
    }

    @Test
    void escapesTheMessage() {
        assertThat(PrintableFailure.of(new MojoFailureException("'x\n::error::\u009by' is no region")))
                .hasMessage("'x\\n::error::\\u009by' is no region")
                .hasNoCause();
    }

    /** Maven prints the messages of all causes. */
    @Test
    void dropsACauseThatCannotBePrinted() {
        MojoExecutionException trouble =
                new MojoExecutionException("'a' cannot be read", new IOException("a\u001b[2J: no such file"));

        assertThat(PrintableFailure.of(trouble))
                .hasMessage("'a' cannot be read")
                .hasNoCause();
    }
}
