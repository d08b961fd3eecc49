package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

@MojoTest
class OverriddenPropertiesTest extends GoalTest {
    private static final String NOTHING = "[INFO] No definitions in src/main/sfn: nothing to do";

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.failOn=warning", "sfn.externalId=4711", "sfn.endpointUrl=http://me:secret@aws.test"})
    void areWarnedOfWithBothValues(ValidateMojo goal) throws Exception {
        configure(goal, """
                <failOn>never</failOn>
                <externalId>4712</externalId>
                <endpointUrl>http://127.0.0.1:4566</endpointUrl>
                """);

        assertThat(run(goal))
                .containsExactlyInAnyOrder(
                        "[WARNING] '-Dsfn.failOn=warning' has no effect, because <failOn> of the POM is 'never': move"
                                + " that into <properties> as sfn.failOn",
                        "[WARNING] '-Dsfn.externalId' has no effect, because <externalId> of the POM is another value:"
                                + " move that into <properties> as sfn.externalId",
                        "[WARNING] '-Dsfn.endpointUrl' has no effect, because <endpointUrl> of the POM is another"
                                + " value: move that into <properties> as sfn.endpointUrl",
                        NOTHING);
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.failOn=never", "sfn.rules.unreachable-state=off", "sfn.region=eu"})
    void areNotThoseThatCountOrSayTheSame(ValidateMojo goal) throws Exception {
        build().property("sfn.region", "us");
        configure(goal, """
                <failOn>never</failOn>
                <rules><unreachable-state>note</unreachable-state></rules>
                <region>${sfn.region}</region>
                """);

        assertThat(run(goal)).containsExactly(NOTHING);
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.failOn=warning", "sfn.profile=dev"})
    void areThoseThatThePomUsesElsewhereAlone(ValidateMojo goal) throws Exception {
        Plugin declared = new Plugin();
        declared.setConfiguration(Xpp3DomBuilder.build(new StringReader("""
                <configuration>
                  <failOn>never</failOn>
                  <reports>${sfn.failOn}.json</reports>
                  <profile>my-${sfn.profile}</profile>
                </configuration>
                """)));
        Build plugins = new Build();
        plugins.addPlugin(declared);
        Model model = new Model();
        model.setBuild(plugins);
        build().project.setOriginalModel(model);
        configure(goal, "<failOn>never</failOn><profile>my-dev</profile>");

        assertThat(run(goal))
                .containsExactly(
                        "[WARNING] '-Dsfn.failOn=warning' has no effect, because <failOn> of the POM is 'never': move"
                                + " that into <properties> as sfn.failOn",
                        NOTHING);
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.skip=false")
    void areNamedWhereTheGoalIsSkipped(ValidateMojo goal) throws Exception {
        configure(goal, "<skip>true</skip>");
        goal.skip = "true";

        assertThat(run(goal))
                .containsExactly(
                        "[WARNING] '-Dsfn.skip=false' has no effect, because <skip> of the POM is 'true': move that"
                                + " into <properties> as sfn.skip",
                        "[INFO] Skipped: <skip> of the POM is 'true'");
    }
}
