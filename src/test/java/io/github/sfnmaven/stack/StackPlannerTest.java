package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.sfnmaven.cloudformation.Changes;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.change.ChangeTable;
import io.github.sfnmaven.stack.change.PropertyChange;
import io.github.sfnmaven.stack.change.Replacement;
import io.github.sfnmaven.stack.change.ResourceChange;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkException;

/** Says what a deploy would do, and does nothing. */
class StackPlannerTest extends StackTest {
    private static final String MACHINE = "AWS::StepFunctions::StateMachine";
    private static final StackSpec SPEC = StackSpec.of("order", Templates.of(Templates.PLAIN));

    @Test
    void plansAStackThatIsNotThere() {
        aws.changeSets().next(Changes.add("StateMachine", MACHINE));

        StackPlan plan = plan(SPEC);

        assertThat(plan.kind()).isEqualTo(StackPlan.Kind.CREATE);
        assertThat(ChangeTable.lines(plan.changes()))
                .containsExactly(
                        "action  resource      type                              replacement  changes",
                        "add     StateMachine  AWS::StepFunctions::StateMachine  -");
        assertThat(aws.calls("DeleteStack")).hasSize(1);
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @Test
    void plansAnUpdateWithWhatIsReplaced() {
        FakeStack stack = aws.put(FakeStack.named("order").template("other"));
        aws.changeSets()
                .next(
                        Changes.modify(
                                "StateMachine",
                                MACHINE,
                                "True",
                                Changes.property("DefinitionString", "Never", "{}", "{\n}"),
                                Changes.property("StateMachineName", "Always", "old", "new")),
                        Changes.remove("Topic", "AWS::SNS::Topic"));

        StackPlan plan = plan(SPEC);

        assertThat(plan.kind()).isEqualTo(StackPlan.Kind.UPDATE);
        assertThat(plan.deployedTemplate()).contains("other");
        assertThat(plan.changes())
                .extracting(ResourceChange::action, ResourceChange::label, ResourceChange::replacement)
                .containsExactly(
                        tuple("modify", "StateMachine", Replacement.REQUIRED),
                        tuple("remove", "Topic", Replacement.NONE));
        assertThat(ChangeTable.lines(plan.changes()).get(1))
                .endsWith("yes          DefinitionString, StateMachineName (replaces): 'old' -> 'new'");
        assertThat(plan.replacement()).isPresent();
        assertThat(stack.status()).isEqualTo("CREATE_COMPLETE");
        assertThat(aws.calls("ExecuteChangeSet")).isEmpty();
        assertThat(aws.calls("DeleteStack")).isEmpty();
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @Test
    void plansNestedStacksToTheDeepest() {
        aws.put(FakeStack.named("order").template("other"));
        FakeStack notify = aws.put(FakeStack.named("order-Notify"));
        FakeStack mail = aws.put(FakeStack.named("order-Notify-Mail"));
        String deepest = aws.changeSets().put(mail, "deepest", Changes.modify("Topic", "AWS::SNS::Topic", "True"));
        String middle = aws.changeSets().put(notify, "middle", Changes.nested("Mail", deepest));
        aws.changeSets().next(Changes.nested("Notify", middle), Changes.add("StateMachine", MACHINE));

        StackPlan plan = plan(SPEC);

        assertThat(plan.changes())
                .extracting(ResourceChange::label)
                .containsExactly("Notify", "StateMachine", "Notify/Mail", "Notify/Mail/Topic");
        assertThat(plan.replacement().orElseThrow()).contains("'Notify/Mail/Topic' (AWS::SNS::Topic)");
    }

    @Test
    void asksForNothingMoreWhereNothingChanges() {
        aws.put(FakeStack.named("order").template(Templates.PLAIN));

        StackPlan plan = plan(SPEC);

        assertThat(plan.kind()).isEqualTo(StackPlan.Kind.NOTHING);
        assertThat(plan.refusal()).isEmpty();
        assertThat(aws.actions()).containsExactly("DescribeStacks", "GetTemplate");
    }

    @Test
    void findsThatNothingChangesByAnEmptyChangeSet() {
        aws.put(FakeStack.named("order").template("other"));
        aws.changeSets().nextFails("No updates are to be performed.");

        assertThat(plan(SPEC).kind()).isEqualTo(StackPlan.Kind.NOTHING);
        assertThat(aws.changeSets().left()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ROLLBACK_COMPLETE", "ROLLBACK_FAILED", "CREATE_FAILED"})
    void plansAllOfTheTemplateForAStackThatWasNeverCreatedWell(String status) {
        aws.put(FakeStack.named("order").status(status));

        StackPlan plan = plan(SPEC);

        assertThat(plan.kind()).isEqualTo(StackPlan.Kind.RECREATE);
        assertThat(plan.changes()).extracting(ResourceChange::label).containsExactly("StateMachine");
        assertThat(aws.actions()).containsExactly("DescribeStacks");
    }

    @ParameterizedTest
    @CsvSource({
        "UPDATE_IN_PROGRESS, another operation runs",
        "UPDATE_FAILED, an update failed half-way",
        "UPDATE_ROLLBACK_FAILED, an update failed half-way",
        "DELETE_FAILED, something holds its resources",
    })
    void saysWhyThereIsNoPlan(String status, String why) {
        aws.put(FakeStack.named("order").status(status));

        assertThat(plan(SPEC).refusal().orElseThrow().sentence())
                .startsWith("Stack 'order' is " + status + " (" + why + ")");
        assertThat(aws.calls("CreateChangeSet")).isEmpty();
    }

    @Test
    void leavesAStackThatHeldOnlyChangeSetsAsItIs() {
        FakeStack stack = aws.put(FakeStack.named("order").status("REVIEW_IN_PROGRESS"));

        assertThat(plan(SPEC).kind()).isEqualTo(StackPlan.Kind.CREATE);
        assertThat(stack.status()).isEqualTo("REVIEW_IN_PROGRESS");
    }

    @Test
    void namesMissingParameters() {
        StackPlan plan = plan(StackSpec.of("order", Templates.of(Templates.WITH_PARAMETERS)));

        assertThat(plan.refusal().orElseThrow().sentence()).startsWith("Missing parameter 'Stage'");
        assertThat(aws.calls("CreateChangeSet")).isEmpty();
    }

    @Test
    void hidesSecretsInValues() {
        aws.put(FakeStack.named("order").template("other").parameter("Stage", "test"));
        aws.changeSets()
                .next(Changes.modify(
                        "StateMachine", MACHINE, "False", Changes.property("Tags", "Never", "x", "hunter22")));

        StackPlan plan = plan(StackSpec.of("order", Templates.of(Templates.WITH_PARAMETERS))
                .withParameters(Map.of("Password", "hunter22")));

        assertThat(plan.changes().get(0).properties())
                .containsExactly(new PropertyChange("Tags", Optional.of("x"), Optional.of("****"), Replacement.NONE));
    }

    @Test
    void cleansUpWhenItMayNotReadTheChangeSet() {
        aws.failAlways("DescribeChangeSet", Fault.denied("DescribeChangeSet"));

        assertThatThrownBy(() -> plan(SPEC)).isInstanceOf(SdkException.class);
        assertThat(aws.changeSets().left()).isEmpty();
        assertThat(aws.calls("DeleteStack")).hasSize(1);
    }

    private StackPlan plan(StackSpec spec) {
        return new StackPlanner(session(WaitSettings.DEFAULTS)).plan(spec);
    }
}
