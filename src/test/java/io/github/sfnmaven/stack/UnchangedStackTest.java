package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.StackOptions;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When a deploy finds nothing to do. */
class UnchangedStackTest extends StackTest {
    private static final StackSpec PLAIN = StackSpec.of("order", Templates.of(Templates.PLAIN));
    private static final StackSpec WITH_PARAMETERS = StackSpec.of("order", Templates.of(Templates.WITH_PARAMETERS));

    @Test
    void isRecognisedBeforeAnyWriteAndWithoutAWord() {
        aws.put(FakeStack.named("order").template(Templates.PLAIN).output("Key", "value"));

        StackOutcome outcome = deploy(PLAIN);

        assertThat(outcome).isInstanceOf(StackOutcome.Unchanged.class);
        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.sentence()).isEqualTo("Stack 'order' is up to date: nothing to deploy");
        assertThat(outcome.stack().orElseThrow().outputs()).isEqualTo(Map.of("Key", "value"));
        assertThat(aws.actions()).containsExactly("DescribeStacks", "GetTemplate");
        assertThat(aws.calls("GetTemplate").get(0).get("TemplateStage")).isEqualTo("Original");
        assertThat(progress.steps).isEmpty();
    }

    @Test
    void mayHaveOtherLineEndsAndBlankSpaceAtTheEnd() {
        aws.put(FakeStack.named("order")
                .template(Templates.PLAIN.replace("\n", "\r\n").stripTrailing()));

        assertThat(deploy(PLAIN)).isInstanceOf(StackOutcome.Unchanged.class);
    }

    @Test
    void hasTheSameParametersTagsAndTopics() {
        aws.put(parameterised().tag("team", "blue").notifying("arn:a").notifying("arn:b"));

        StackOutcome outcome = deploy(WITH_PARAMETERS
                .withParameters(Map.of("Size", "3"))
                .withTags(Map.of("team", "blue"))
                .withOptions(StackOptions.NONE.withNotificationArns(List.of("arn:b", "arn:a"))));

        assertThat(outcome).isInstanceOf(StackOutcome.Unchanged.class);
    }

    @Test
    void isUpdatedWhenTheTemplateDiffers() {
        aws.put(FakeStack.named("order").template(Templates.PLAIN.replace("{}", "{ }")));

        assertThat(deploy(PLAIN)).isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void isUpdatedWhenAParameterDiffers() {
        aws.put(parameterised());

        assertThat(deploy(WITH_PARAMETERS.withParameters(Map.of("Size", "4"))))
                .isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void isUpdatedWhenASecretIsGivenSinceItCannotBeCompared() {
        aws.put(parameterised());

        assertThat(deploy(WITH_PARAMETERS.withParameters(Map.of("Password", "****"))))
                .isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void isUpdatedWhenAParameterComesFromTheParameterStore() {
        String template = Templates.PLAIN
                + "Parameters:\n  Image: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /image}\n";
        aws.put(FakeStack.named("order").template(template).parameter("Image", "/image"));

        assertThat(deploy(StackSpec.of("order", Templates.of(template)))).isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void isUpdatedWhenTagsDiffer() {
        aws.put(FakeStack.named("order")
                .template(Templates.PLAIN)
                .tag("team", "blue")
                .tag("old", "x"));

        assertThat(deploy(PLAIN.withTags(Map.of("team", "blue")))).isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void isUpdatedWhenTopicsDiffer() {
        aws.put(FakeStack.named("order").template(Templates.PLAIN).notifying("arn:a"));

        assertThat(deploy(PLAIN.withOptions(StackOptions.NONE.withNotificationArns(List.of()))))
                .isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void isLeftToCloudFormationAfterAChangeThatWasTakenBack() {
        aws.put(FakeStack.named("order").status("UPDATE_ROLLBACK_COMPLETE").template(Templates.PLAIN));

        assertThat(deploy(PLAIN)).isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void mayBeSaidByCloudFormation() {
        aws.put(FakeStack.named("order").template("other"));
        aws.fail("UpdateStack", Fault.invalid("No updates are to be performed."));

        StackOutcome outcome = deploy(PLAIN);

        assertThat(outcome).isInstanceOf(StackOutcome.Unchanged.class);
        assertThat(progress.events).isEmpty();
    }

    @Test
    void isUpdatedWhenTheTemplateMayNotBeRead() {
        aws.put(FakeStack.named("order").template(Templates.PLAIN));
        aws.fail("GetTemplate", Fault.denied("GetTemplate"));

        assertThat(deploy(PLAIN)).isInstanceOf(StackOutcome.Completed.class);
        assertThat(progress.warnings)
                .containsExactly("cloudformation:GetTemplate is denied, so an unchanged stack cannot be recognised");
    }

    private static FakeStack parameterised() {
        return FakeStack.named("order")
                .template(Templates.WITH_PARAMETERS)
                .parameter("Stage", "test")
                .parameter("Size", "3")
                .parameter("Password", "****");
    }

    private StackOutcome deploy(StackSpec spec) {
        return new StackDeployer(session(WaitSettings.DEFAULTS)).deploy(spec);
    }
}
