package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

class MissingOutputsTest {
    static final Xpp3Dom CONFIGURATION = xml("""
            <configuration>
              <executionRoleArn>${sfn.outputs.roles.Arn}</executionRoleArn>
              <parameters>
                <Stage>${stage}</Stage>
                <Flights>${sfn.outputs.flight.Name}, ${sfn.outputs.roles.Arn}</Flights>
              </parameters>
            </configuration>
            """);

    @Test
    void areNamedOnceEach() {
        assertThat(missing())
                .contains("Missing outputs '${sfn.outputs.roles.Arn}', '${sfn.outputs.flight.Name}': deploy their"
                        + " stacks earlier in the same build, or read them with sfn:outputs");
    }

    @Test
    void areNotThoseThatTheBuildHasRead() {
        assertThat(missing("sfn.outputs.flight.Name", "sfn.outputs.roles.Arn")).isEmpty();
    }

    @Test
    void areNotAskedForWhereTheCommandLineGivesAnotherValue() {
        assertThat(missing("sfn.parameters.Flights", "sfn.outputs.roles.Arn")).isEmpty();
    }

    private static Optional<String> missing(String... properties) {
        return new MissingOutputs(Set.of(properties)::contains).in(CONFIGURATION);
    }

    private static Xpp3Dom xml(String text) {
        try {
            return Xpp3DomBuilder.build(new StringReader(text));
        } catch (XmlPullParserException e) {
            throw new IllegalArgumentException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
