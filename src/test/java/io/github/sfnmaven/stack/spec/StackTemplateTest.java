package io.github.sfnmaven.stack.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StackTemplateTest {
    @Test
    void readsParametersInTheirOrder() {
        assertThat(Templates.of(Templates.WITH_PARAMETERS).parameters().values())
                .containsExactly(
                        new TemplateParameter("Stage", "String", false, false),
                        new TemplateParameter("Size", "Number", true, Optional.of("3"), false),
                        new TemplateParameter("Password", "String", true, Optional.of("none"), true));
    }

    @Test
    void readsResources() {
        assertThat(Templates.of(Templates.PLAIN).resources().values())
                .containsExactly(new TemplateResource(
                        "StateMachine",
                        "AWS::StepFunctions::StateMachine",
                        Set.of("DefinitionString"),
                        Optional.empty(),
                        false,
                        "\"{}\""));
    }

    @Test
    void readsJson() {
        StackTemplate template = StackTemplate.read(
                SourceFile.of(
                        "t.json",
                        "{\"Parameters\": {\"P\": {\"Type\": \"String\", \"NoEcho\": \"true\"}},"
                                + " \"Resources\": {\"R\": {\"Type\": \"AWS::SNS::Topic\"}}}"),
                true);

        assertThat(template.parameters().get("P")).isEqualTo(new TemplateParameter("P", "String", false, true));
        assertThat(template.resources()).containsOnlyKeys("R");
        assertThat(template.builtin()).isTrue();
        assertThat(template.isTransformed()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transform: AWS::Serverless-2016-10-31",
                "Transform: [AWS::Serverless-2016-10-31]",
                "Resources:\n  A:\n    Fn::Transform: {Name: AWS::Include}",
                "Resources:\n  A:\n    Properties:\n      - !Transform {Name: AWS::Include}"
            })
    void noticesTransforms(String text) {
        assertThat(Templates.of(text).isTransformed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "text", "Resources: 7", "Resources: [", "Parameters: {A: b}"})
    void takesWhatCannotBeReadForAbsent(String text) {
        StackTemplate template = Templates.of(text);

        assertThat(template.parameters()).isEmpty();
        assertThat(template.resources()).isEmpty();
        assertThat(template.isTransformed()).isFalse();
        assertThat(template.text()).isEqualTo(text);
    }
}
