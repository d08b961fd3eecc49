package io.github.sfnmaven.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.stack.StackPlan;
import io.github.sfnmaven.stack.change.PropertyChange;
import io.github.sfnmaven.stack.change.Replacement;
import io.github.sfnmaven.stack.change.ResourceChange;
import io.github.sfnmaven.tree.TreeReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A plan as text and as JSON. */
class DeploymentPlanTest {
    private static final String DEPLOYED = """
            Resources:
              StateMachine:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  StateMachineType: STANDARD
                  DefinitionString:
                    Fn::Sub:
                      - |
                        {"StartAt": "Take", "States": {
                          "Take": {"Type": "Task", "Resource": "${Take}", "Next": "Audit"},
                          "Audit": {"Type": "Pass", "End": true}}}
                      - Take: arn:aws:lambda:eu-central-1:123456789012:function:take
            """;
    private static final String WANTED = """
            Resources:
              StateMachine:
                Type: AWS::StepFunctions::StateMachine
                Properties:
                  StateMachineType: EXPRESS
                  DefinitionString:
                    Fn::Sub:
                      - |
                        {"StartAt": "Take", "States": {
                          "Take": {"Type": "Task", "Resource": "${Take}", "TimeoutSeconds": 30, "End": true}}}
                      - Take: arn:aws:lambda:eu-central-1:123456789012:function:take2
            """;
    private static final List<ResourceChange> CHANGES = List.of(new ResourceChange(
            "modify",
            "",
            "StateMachine",
            "arn:machine",
            "AWS::StepFunctions::StateMachine",
            Replacement.REQUIRED,
            List.of(new PropertyChange(
                    "StateMachineType", Optional.of("STANDARD"), Optional.of("EXPRESS"), Replacement.REQUIRED)),
            Optional.empty(),
            false));

    @Test
    void showsResourcesAndStates() {
        assertThat(PlanText.lines(plan(StackPlan.Kind.UPDATE, CHANGES, Optional.of(DEPLOYED))))
                .containsExactly(
                        "A deploy would update stack 'order':",
                        "  action  resource      type                              replacement  changes",
                        "  modify  StateMachine  AWS::StepFunctions::StateMachine  yes          StateMachineType"
                                + " (replaces): 'STANDARD' -> 'EXPRESS'",
                        "State machine 'StateMachine':",
                        "  ! type STANDARD -> EXPRESS replaces the state machine: its executions are lost",
                        "  ~ state 'Take': TimeoutSeconds added: 30",
                        "  ~ state 'Take': End added: true",
                        "  ~ state 'Take': Next removed: 'Audit'",
                        "  - state 'Audit' (Pass)",
                        "  ~ substitution 'Take' \"arn:aws:lambda:eu-central-1:123456789012:function:take\" ->"
                                + " \"arn:aws:lambda:eu-central-1:123456789012:function:take2\"",
                        "Plan: 0 to add, 1 to modify (1 replaced), 0 to remove");
    }

    @Test
    void saysWhenStatesCannotBeCompared() {
        String elsewhere = """
                Resources:
                  StateMachine:
                    Type: AWS::StepFunctions::StateMachine
                    Properties: {StateMachineType: EXPRESS, DefinitionS3Location: {Bucket: b, Key: k}}
                """;

        assertThat(PlanText.lines(plan(StackPlan.Kind.UPDATE, CHANGES, Optional.of(elsewhere))))
                .contains("  ? the definition is put together by CloudFormation or stands elsewhere,"
                        + " so its states cannot be compared");
    }

    @Test
    void comparesNothingWhereNothingIsDeployed() {
        assertThat(PlanText.lines(plan(StackPlan.Kind.CREATE, List.of(), Optional.empty())))
                .containsExactly(
                        "A deploy would create stack 'order':",
                        "Plan: no resource changes, only outputs, tags or settings of the stack");
    }

    @Test
    void saysInOneLineThatNothingChanges() {
        assertThat(PlanText.lines(plan(StackPlan.Kind.NOTHING, List.of(), Optional.of(WANTED))))
                .containsExactly("Stack 'order' is up to date: a deploy would change nothing");
    }

    @Test
    void writesJson() {
        assertThat(PlanReport.json(plan(StackPlan.Kind.UPDATE, CHANGES, Optional.of(DEPLOYED))))
                .isEqualTo("""
                {
                  "tool": "sfn-maven-plugin",
                  "stackName": "order",
                  "action": "update",
                  "replaces": true,
                  "removals": [],
                  "changes": [
                    {
                      "action": "modify",
                      "resource": "StateMachine",
                      "type": "AWS::StepFunctions::StateMachine",
                      "physicalId": "arn:machine",
                      "replacement": "yes",
                      "properties": [
                        {
                          "name": "StateMachineType",
                          "before": "STANDARD",
                          "after": "EXPRESS",
                          "replacement": "yes"
                        }
                      ]
                    }
                  ],
                  "stateMachines": [
                    {
                      "logicalId": "StateMachine",
                      "replacements": [
                        "type STANDARD -> EXPRESS"
                      ],
                      "definition": [
                        {
                          "change": "changed",
                          "in": "state",
                          "path": "Take",
                          "field": "TimeoutSeconds",
                          "to": 30
                        },
                        {
                          "change": "changed",
                          "in": "state",
                          "path": "Take",
                          "field": "End",
                          "to": true
                        },
                        {
                          "change": "changed",
                          "in": "state",
                          "path": "Take",
                          "field": "Next",
                          "from": "Audit"
                        },
                        {
                          "change": "removed",
                          "in": "state",
                          "path": "Audit",
                          "type": "Pass"
                        }
                      ],
                      "substitutions": [
                        {
                          "name": "Take",
                          "from": "\\"arn:aws:lambda:eu-central-1:123456789012:function:take\\"",
                          "to": "\\"arn:aws:lambda:eu-central-1:123456789012:function:take2\\""
                        }
                      ]
                    }
                  ]
                }
                """);
    }

    private static DeploymentPlan plan(StackPlan.Kind kind, List<ResourceChange> changes, Optional<String> deployed) {
        return DeploymentPlan.of(
                new StackPlan("order", kind, changes, Optional.empty(), deployed, Optional.empty()),
                TreeReader.read(SourceFile.of("order.template.yaml", WANTED)));
    }
}
