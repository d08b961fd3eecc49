package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

@MojoTest
class UnknownPropertiesTest extends GoalTest {
    private static final String NOTHING = "[INFO] No definitions in src/main/sfn: nothing to do";

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({
        "sfn.stackname=test",
        "sfn.parameter.Stage=prod",
        "sfn.tag=team",
        "sfn.faliOn=never",
        "sfn.variables=stage=v2"
    })
    void saysWhatIsProbablyMisspelt(ValidateMojo goal) throws Exception {
        assertThat(run(goal))
                .containsExactly(
                        "[WARNING] 'sfn.faliOn' is not a parameter of this plugin (did you mean 'sfn.failOn'?)",
                        "[WARNING] 'sfn.parameter.Stage' is not a parameter of this plugin (did you mean"
                                + " 'sfn.parameters.Stage'?)",
                        "[WARNING] 'sfn.stackname' is not a parameter of this plugin (did you mean 'sfn.stackName'?)",
                        "[WARNING] 'sfn.tag' is not a parameter of this plugin (did you mean 'sfn.tags'?)",
                        "[WARNING] 'sfn.variables' sets nothing, since 'variables' is a map: write"
                                + " -Dsfn.variables.<key>=<value>",
                        NOTHING);
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({
        "sfn.noChanges=fail",
        "sfn.parameters.stackname=x",
        "sfn.tags.a.b=c",
        "sfn.outputs.orders.Arn=arn",
        "sfn.skip=false"
    })
    void knowsTheParametersOfAllGoalsAndTheKeysOfMaps(ValidateMojo goal) throws Exception {
        assertThat(run(goal)).containsExactly(NOTHING);
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine({"sfn.stackNamePrefix=x", "sfn.stage=prod", "sfn.it.endpoint=x", "stackname=x", "sfn.=x"})
    void leavesTheBuildsOwnPropertiesAlone(ValidateMojo goal) throws Exception {
        assertThat(run(goal)).containsExactly(NOTHING);
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.regions=eu")
    void leavesWhatThePomDeclaresAlone(ValidateMojo goal) throws Exception {
        build().property("sfn.regions", "us");

        assertThat(run(goal)).containsExactly(NOTHING);
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.stackname=test")
    void saysItOnceInASession(ValidateMojo goal) throws Exception {
        run(goal);

        List<String> all = run(goal);

        assertThat(all).filteredOn(line -> line.startsWith("[WARNING]")).hasSize(1);
    }
}
