package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.source.SourceFile;

/** Templates that tests deploy. */
public final class Templates {
    public static final String PLAIN = """
            AWSTemplateFormatVersion: "2010-09-09"
            Resources:
              StateMachine:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  DefinitionString: "{}"
            """;

    public static final String WITH_PARAMETERS = """
            AWSTemplateFormatVersion: "2010-09-09"
            Parameters:
              Stage: {Type: String}
              Size: {Type: Number, Default: 3}
              Password: {Type: String, NoEcho: true, Default: none}
            Resources:
              StateMachine:
                Type: AWS::StepFunctions::StateMachine
            """;

    private Templates() {}

    public static StackTemplate of(String yaml) {
        return StackTemplate.read(SourceFile.of("template.yaml", yaml), false);
    }
}
