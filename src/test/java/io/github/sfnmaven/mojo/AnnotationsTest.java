package io.github.sfnmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

/** What goals print beside the log on GitHub Actions. */
@MojoTest
class AnnotationsTest extends GoalTest {
    private static final String ORDER = "src/main/sfn/order.asl.json";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.rules.unreachable-state=warning")
    void stayOutsideMavensLog(ValidateMojo goal) throws Exception {
        build().environment("GITHUB_ACTIONS", "true").write(ORDER, Definitions.UNREACHABLE);

        annotate(goal);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        "::warning file=" + ORDER + ",line=5,endLine=5,col=5,endColumn=10,title=unreachable-state::"
                                + "State 'Old' is unreachable: no state transitions to it (name it in a Next, Default or Catch, or remove it)\n");
        assertThat(log.lines()).hasSize(4).noneMatch(line -> line.contains("::"));
    }

    @Test
    @InjectMojo(goal = "validate")
    void countFromTheWorkspace(ValidateMojo goal) throws Exception {
        build().environment("GITHUB_ACTIONS", "true")
                .environment("GITHUB_WORKSPACE", folder.resolve("..").toString())
                .write(ORDER, Definitions.BROKEN);

        assertThat(catchThrowable(() -> annotate(goal))).isInstanceOf(MojoFailureException.class);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("::error file=" + folder.getFileName() + "/" + ORDER + ",line=4,")
                .hasLineCount(1);
    }

    @Test
    @InjectMojo(goal = "render")
    @CommandLine("sfn.template=stack.yaml")
    void nameTemplatesToo(RenderMojo goal) throws Exception {
        build().environment("GITHUB_ACTIONS", "true").write("stack.yaml", "Resources:\n  A:\n    Typ: X\n");

        assertThat(catchThrowable(() -> annotate(goal))).isInstanceOf(MojoFailureException.class);
        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("::error file=stack.yaml,line=");
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.suppressions=unreachable-state|/States/Old|By hand")
    void leaveOutWhatIsSuppressed(ValidateMojo goal) throws Exception {
        build().environment("GITHUB_ACTIONS", "true").write(ORDER, Definitions.UNREACHABLE);

        annotate(goal);

        assertThat(out.size()).isZero();
    }

    @Test
    @InjectMojo(goal = "validate")
    @CommandLine("sfn.rules.unreachable-state=warning")
    void areForGitHubOnly(ValidateMojo goal) throws Exception {
        build().environment("CI", "true").write(ORDER, Definitions.UNREACHABLE);

        annotate(goal);

        assertThat(out.size()).isZero();
    }

    private void annotate(DefinitionMojo goal) throws Exception {
        goal.console = new PrintStream(out, true, StandardCharsets.UTF_8);
        run(goal);
    }
}
