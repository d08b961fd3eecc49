package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.Changes;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.RemovalTerms;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A deploy that would remove a deployed state machine, by whatever change of its template. */
class MachineRemovalTest extends StackTest {
    private static final String MACHINE = "AWS::StepFunctions::StateMachine";
    private static final String NESTED = "AWS::CloudFormation::Stack";
    private static final String ARN = "arn:aws:states:eu-central-1:123456789012:stateMachine:order-StateMachine";
    private static final String ONE = "Resources:\n" + machine("StateMachine", "order");
    private static final String TWO =
            "Resources:\n" + machine("OrderStateMachine", "order") + machine("RefundStateMachine", "refund");
    private static final DeployPolicy BY_CHANGE_SET = new DeployPolicy(
            DeployPolicy.OnFailure.ROLLBACK,
            DeployPolicy.OnFailedCreate.RECREATE,
            DeployPolicy.OnBusy.WAIT,
            DeployPolicy.Method.CHANGE_SET,
            false);
    private static final DeployPolicy WITHOUT_REPLACEMENT = new DeployPolicy(
            DeployPolicy.OnFailure.ROLLBACK,
            DeployPolicy.OnFailedCreate.RECREATE,
            DeployPolicy.OnBusy.WAIT,
            DeployPolicy.Method.DIRECT,
            true);

    @Test
    void isRefusedWhereASecondDefinitionChangesTheLogicalIdOfTheFirst() {
        aws.put(FakeStack.named("order").template(ONE));

        StackOutcome outcome = deploy(spec(TWO, "OrderStateMachine", "order", "RefundStateMachine", "refund"));

        assertThat(outcome.isSuccess()).isFalse();
        assertThat(outcome.sentence())
                .isEqualTo("A deploy would remove state machine 'StateMachine' (" + ARN + ") of stack 'order' with its"
                        + " executions: 'order' was StateMachine and is OrderStateMachine now, since there are two"
                        + " definitions; keep its logical id with <mainDefinition>order</mainDefinition> or"
                        + " -Dsfn.mainDefinition=order, or remove it with <allowRemoval> or"
                        + " -Dsfn.allowRemoval=true");
        assertThat(aws.actions()).containsExactly("DescribeStacks", "GetTemplate", "ListStackResources");
        assertThat(progress.targets).isEmpty();
    }

    @Test
    void isRefusedForAllOfThemWithALineForEach() {
        aws.put(FakeStack.named("order").template(TWO));

        StackOutcome outcome = deploy(spec(ONE, "StateMachine", "order"));

        assertThat(outcome.sentence())
                .isEqualTo("A deploy would remove 2 state machines of stack 'order' with their executions:"
                        + " 'OrderStateMachine', 'RefundStateMachine'; remove them with <allowRemoval> or"
                        + " -Dsfn.allowRemoval=true");
        assertThat(outcome.explanation())
                .containsExactly(
                        "State machine 'OrderStateMachine' (" + ARN.replace("order-", "order-Order") + ") would be"
                                + " removed: 'order' was OrderStateMachine and is StateMachine now, since it is the"
                                + " only definition",
                        "State machine 'RefundStateMachine' (" + ARN.replace("order-", "order-Refund") + ") would be"
                                + " removed: no definition has this logical id any more");
    }

    @Test
    void isRefusedWhereAFileIsRenamed() {
        aws.put(FakeStack.named("order").template(TWO));
        String renamed =
                "Resources:\n" + machine("OrderStateMachine", "order") + machine("ReturnStateMachine", "refund");

        assertThat(deploy(spec(renamed, "OrderStateMachine", "order", "ReturnStateMachine", "return"))
                        .sentence())
                .contains("'return' was RefundStateMachine and is ReturnStateMachine now, since its file has another"
                        + " name; remove it with");
    }

    @Test
    void isRefusedWhereAnotherDefinitionBecomesTheMainOne() {
        aws.put(FakeStack.named("order").template(TWO));
        String changed = "Resources:\n" + machine("OrderStateMachine", "order") + machine("StateMachine", "refund");
        StackSpec spec = spec(changed, "OrderStateMachine", "order", "StateMachine", "refund");
        RemovalTerms terms =
                new RemovalTerms(false, Optional.of("refund"), spec.removal().definitions());

        assertThat(deploy(spec.withRemoval(terms)).sentence())
                .contains("'refund' was RefundStateMachine and is StateMachine now, since <mainDefinition> names it;"
                        + " name another definition in <mainDefinition> or -Dsfn.mainDefinition, or remove it with");
    }

    @Test
    void isRefusedWhereATemplateOfTheUsersOwnHasItNoLonger() {
        aws.put(FakeStack.named("order").template(ONE));

        StackOutcome outcome = deploy(StackSpec.of("order", Templates.of("Resources:\n" + machine("Flow", "other"))));

        assertThat(outcome.sentence()).contains("with its executions: the template has it no longer; remove it with");
    }

    @Test
    void isRefusedWhereItsDefinitionBelongsToAnotherResource() {
        aws.put(FakeStack.named("order").template(ONE));

        StackOutcome outcome = deploy(StackSpec.of("order", Templates.of("Resources:\n" + machine("Flow", "order"))));

        assertThat(outcome.sentence()).contains(": its definition is that of 'Flow' now; remove it with");
    }

    @Test
    void isDoneAndToldWhereThatIsAllowed() {
        aws.put(FakeStack.named("order").template(ONE));
        StackSpec spec = spec(TWO, "OrderStateMachine", "order", "RefundStateMachine", "refund");
        RemovalTerms terms =
                new RemovalTerms(true, Optional.empty(), spec.removal().definitions());

        assertThat(deploy(spec.withRemoval(terms))).isInstanceOf(StackOutcome.Completed.class);
        assertThat(progress.steps)
                .startsWith("State machine 'StateMachine' (" + ARN + ") is removed with its executions: 'order' was"
                        + " StateMachine and is OrderStateMachine now, since there are two definitions");
        assertThat(progress.targets)
                .containsExactly("Target: eu-central-1, account 123456789012, endpoint " + aws.endpoint());
    }

    @Test
    void isNotALossWhereTheStateMachineIsRetained() {
        aws.put(FakeStack.named("order").template(ONE + "    DeletionPolicy: Retain\n"));

        assertThat(deploy(StackSpec.of("order", Templates.of("Resources: {}"))))
                .isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void isNotALossWhereTheStateMachineWasNeverMade() {
        aws.put(FakeStack.named("order").template(ONE).resource("Topic", "AWS::SNS::Topic", "arn:topic"));

        assertThat(deploy(StackSpec.of("order", Templates.of("Resources: {}"))))
                .isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void asksForNoResourcesWhereAllStay() {
        aws.put(FakeStack.named("order").template(ONE));

        deploy(StackSpec.of("order", Templates.of(ONE + machine("RefundStateMachine", "refund"))));

        assertThat(aws.calls("ListStackResources")).isEmpty();
        assertThat(aws.calls("UpdateStack")).hasSize(1);
    }

    @Test
    void staysAsServerlessOrPlainResource() {
        aws.put(FakeStack.named("order").template(ONE));
        String serverless = "Transform: AWS::Serverless-2016-10-31\n"
                + ONE.replace("AWS::StepFunctions::", "AWS::Serverless::").replace("DefinitionString", "Definition");

        assertThat(deploy(StackSpec.of("order", Templates.of(serverless)).withCapabilities(List.of("CAPABILITY_IAM"))))
                .isInstanceOf(StackOutcome.Completed.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            !Equals [!Ref Stage, prod]                                                        | prod | kept
            !Equals [!Ref Stage, prod]                                                        | test | removed
            {'Fn::Equals': [{Ref: Stage}, prod]}                                              | test | removed
            !Not [!Equals [!Ref Stage, prod]]                                                 | prod | removed
            !And [!Condition Always, !Equals [!Ref Stage, prod]]                              | test | removed
            !Or [!Condition Always, !Equals [!Ref Stage, prod]]                               | test | kept
            !Equals [!FindInMap [Stages, !Ref Stage, live], 'true']                           | prod | kept
            !Equals [!FindInMap [Stages, !Ref Stage, live], 'true']                           | test | removed
            !Equals [!Ref 'AWS::Region', eu-central-1]                                        | test | kept
            !Equals [!Ref 'AWS::AccountId', '210987654321']                                   | test | removed
            """)
    void mayComeOfACondition(String condition, String stage, String end) {
        String template = """
                Parameters:
                  Stage: {Type: String}
                Mappings:
                  Stages: {prod: {live: true}, test: {live: false}}
                Conditions:
                  Always: !Equals [a, a]
                  Wanted: %s
                """.formatted(condition) + ONE + "    Condition: Wanted\n";
        aws.put(FakeStack.named("order").template(template).parameter("Stage", "old"));

        StackOutcome outcome =
                deploy(StackSpec.of("order", Templates.of(template)).withParameters(Map.of("Stage", stage)));

        assertThat(outcome.isSuccess()).isEqualTo(end.equals("kept"));
        if (!outcome.isSuccess()) {
            assertThat(outcome.sentence()).contains(": its condition 'Wanted' does not hold; remove it with");
        }
        assertThat(aws.calls("CreateChangeSet")).isEmpty();
    }

    @Test
    void isLookedForInAChangeSetWhereAConditionCannotBeTold() {
        String template =
                "Conditions: {Wanted: !Equals [!Select [0, !Ref Stages], prod]}\n" + ONE + "    Condition: Wanted\n";
        aws.put(FakeStack.named("order").template(template.replace("prod", "test")));
        aws.changeSets().next(Changes.remove("StateMachine", MACHINE));

        StackOutcome outcome = deploy(StackSpec.of("order", Templates.of(template)));

        assertThat(outcome.sentence()).startsWith("A deploy would remove state machine 'StateMachine' (" + ARN + ")");
        assertThat(aws.calls("UpdateStack")).isEmpty();
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transform: [Company-Macro]\n",
                "Transform: [AWS::Include]\nOutputs: {}\n",
                "Transform: [AWS::LanguageExtensions]\n"
            })
    void isLookedForInAChangeSetWhereAMacroMakesTheResources(String transform) {
        String template = transform + "Resources:\n  Fn::ForEach::M: [I, [A], {}]\n";
        aws.put(FakeStack.named("order").template(template + "# old\n").resource("StateMachine", MACHINE, ARN));
        aws.changeSets().next(Changes.remove("StateMachine", MACHINE));

        assertThat(deploy(StackSpec.of("order", Templates.of(template))).sentence())
                .startsWith("A deploy would remove state machine 'StateMachine' (" + ARN + ")");
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @Test
    void goesOnWhereAChangeSetShowsNoRemoval() {
        String template = "Transform: [Company-Macro]\n" + ONE;
        aws.put(FakeStack.named("order").template(template + "# old\n"));
        aws.changeSets().next(Changes.modify("StateMachine", MACHINE, "False"));

        assertThat(deploy(StackSpec.of("order", Templates.of(template)))).isInstanceOf(StackOutcome.Completed.class);
        assertThat(aws.calls("UpdateStack")).hasSize(1);
        assertThat(aws.calls("ExecuteChangeSet")).isEmpty();
    }

    @Test
    void warnsWhereEvenAChangeSetCannotTell() {
        String template = "Transform: [Company-Macro]\n" + ONE;
        aws.put(FakeStack.named("order").template(template + "# old\n"));
        aws.changeSets().nextFails("Nested stacks with macros cannot be previewed");

        assertThat(deploy(StackSpec.of("order", Templates.of(template)))).isInstanceOf(StackOutcome.Completed.class);
        assertThat(progress.warnings)
                .containsExactly("Whether the deploy removes a state machine of stack 'order' cannot be told before:"
                        + " Nested stacks with macros cannot be previewed");
    }

    @Test
    void isRefusedWhereANestedStackGoesThatHoldsOne() {
        FakeStack inner = aws.put(FakeStack.named("order-Inner").template(ONE));
        aws.put(FakeStack.named("order")
                .template("Resources:\n  Inner: {Type: AWS::CloudFormation::Stack}\n")
                .resource("Inner", NESTED, inner.id()));

        StackOutcome outcome = deploy(StackSpec.of("order", Templates.of(ONE)));

        assertThat(outcome.sentence())
                .startsWith("A deploy would remove state machine 'Inner/StateMachine' ("
                        + ARN.replace("order-", "order-Inner-") + ")");
    }

    @Test
    void isRefusedWhereANestedStackLosesOne() {
        FakeStack inner = aws.put(FakeStack.named("order-Inner").template(ONE));
        String template =
                "Resources:\n  Inner: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: 'https://b/2'}}\n";
        aws.put(FakeStack.named("order").template(template + "# old").resource("Inner", NESTED, inner.id()));
        String set = aws.changeSets().put(inner, "inner", Changes.remove("StateMachine", MACHINE));
        aws.changeSets().next(Changes.nested("Inner", set));

        assertThat(deploy(StackSpec.of("order", Templates.of(template))).sentence())
                .startsWith("A deploy would remove state machine 'Inner/StateMachine'");
        assertThat(aws.calls("UpdateStack")).isEmpty();
    }

    @Test
    void isRefusedByTheTemplatesWhereNoResourcesMayBeListed() {
        aws.put(FakeStack.named("order").template(ONE));
        aws.failAlways("ListStackResources", Fault.denied("ListStackResources"));

        assertThat(deploy(StackSpec.of("order", Templates.of("Resources: {}"))).sentence())
                .startsWith("A deploy would remove state machine 'StateMachine' of stack 'order' with its executions");
    }

    @Test
    void isRefusedWhereTheStackWasRolledBackToIt() {
        aws.put(FakeStack.named("order")
                .status("UPDATE_ROLLBACK_COMPLETE")
                .template(TWO)
                .resource("StateMachine", MACHINE, ARN));

        assertThat(deploy(StackSpec.of("order", Templates.of(TWO))).isSuccess()).isFalse();
        assertThat(aws.calls("UpdateStack")).isEmpty();
    }

    @Test
    void isRefusedByAChangeSetThatIsRemovedAgain() {
        String template = "Transform: [Company-Macro]\n" + ONE;
        aws.put(FakeStack.named("order").template(template + "# old\n"));
        aws.changeSets().next(Changes.remove("StateMachine", MACHINE));

        StackOutcome outcome = deploy(StackSpec.of("order", Templates.of(template)), BY_CHANGE_SET);

        assertThat(outcome.sentence()).startsWith("A deploy would remove state machine 'StateMachine' (" + ARN + ")");
        assertThat(aws.calls("CreateChangeSet")).hasSize(1);
        assertThat(aws.calls("ExecuteChangeSet")).isEmpty();
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @Test
    void countsAsAReplacementWhereAnotherComes() {
        aws.put(FakeStack.named("order").template(ONE));
        aws.changeSets().next(Changes.remove("StateMachine", MACHINE), Changes.add("OrderStateMachine", MACHINE));
        StackSpec spec = StackSpec.of("order", Templates.of(TWO))
                .withRemoval(new RemovalTerms(true, Optional.empty(), Map.of()));

        StackOutcome outcome = deploy(spec, WITHOUT_REPLACEMENT);

        assertThat(outcome.sentence())
                .isEqualTo("Updating stack 'order' would replace state machine 'StateMachine' (" + ARN + ") by"
                        + " 'OrderStateMachine', which <failOnReplacement> or -Dsfn.failOnReplacement forbids");
        assertThat(aws.calls("ExecuteChangeSet")).isEmpty();
    }

    @Test
    void isPlannedAsARemoval() {
        aws.put(FakeStack.named("order").template(ONE));
        aws.changeSets().next(Changes.remove("StateMachine", MACHINE), Changes.add("OrderStateMachine", MACHINE));

        StackPlan plan = new StackPlanner(session(WaitSettings.DEFAULTS))
                .plan(spec(TWO, "OrderStateMachine", "order", "RefundStateMachine", "refund"));

        assertThat(plan.refusedRemoval().orElseThrow()).contains("-Dsfn.mainDefinition=order");
        assertThat(plan.removal().machines()).hasSize(1);
        assertThat(plan.replacement()).isPresent();
        assertThat(aws.changeSets().left()).isEmpty();
    }

    private static String machine(String id, String name) {
        return "  " + id + ":\n    Type: " + MACHINE + "\n    Properties:\n      DefinitionString: '{\"Comment\": \""
                + name + "\"}'\n";
    }

    private static StackSpec spec(String template, String... definitions) {
        Map<String, String> names = new LinkedHashMap<>();
        for (int i = 0; i < definitions.length; i += 2) {
            names.put(definitions[i], definitions[i + 1]);
        }
        return StackSpec.of("order", Templates.of(template))
                .withRemoval(new RemovalTerms(false, Optional.empty(), names));
    }

    private StackOutcome deploy(StackSpec spec) {
        return deploy(spec, DeployPolicy.DEFAULTS);
    }

    private StackOutcome deploy(StackSpec spec, DeployPolicy policy) {
        return new StackDeployer(session(WaitSettings.DEFAULTS)).deploy(spec, policy);
    }
}
