package io.github.sfnmaven.mojo;

import java.util.List;
import java.util.Map;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that read definitions have: which files, how strict, which reports. */
abstract class DefinitionMojo extends AwsMojo {
    /**
     * The definitions: files, directories (searched for <code>*.asl.json</code>, <code>*.asl.yaml</code>,
     * <code>*.asl.yml</code>) and globs, separated by commas. By default <code>src/main/sfn</code>; without that
     * directory the goal has nothing to do.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.definitions")
    @Nullable
    String definitions;

    /**
     * The type of the state machines: <code>STANDARD</code> or <code>EXPRESS</code>.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.stateMachineType", defaultValue = "STANDARD")
    String stateMachineType;

    /**
     * What fails the build: <code>error</code>, <code>warning</code> (or worse) or <code>never</code>. Nothing is
     * deployed with an error, whatever this says.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.failOn", defaultValue = "error")
    String failOn;

    /**
     * Levels of rules: a rule's name and <code>error</code>, <code>warning</code>, <code>note</code> or
     * <code>off</code>. On the command line <code>-Dsfn.rules.unreachable-state=warning</code>.
     *
     * @since 0.1.0
     */
    @Parameter
    @Nullable
    Map<String, String> rules;

    /**
     * Findings to leave out, each with <code>rule</code>, <code>path</code> (a JSON Pointer, or the beginning of one)
     * and <code>reason</code>. On the command line <code>rule|path|reason</code>, separated by commas.
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.suppressions")
    @Nullable
    List<SuppressionParameter> suppressions;

    /**
     * Report files, separated by commas; the ending picks the format: <code>.json</code>, <code>.sarif</code>,
     * <code>.xml</code> (JUnit).
     *
     * @since 0.1.0
     */
    @Parameter(property = "sfn.reports")
    @Nullable
    String reports;
}
