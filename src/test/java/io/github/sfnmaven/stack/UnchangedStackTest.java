package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.cloudformation.Fault;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.DeployPolicy;
import io.github.sfnmaven.stack.spec.StackOptions;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: '{{resolve:ssm:/topic}}'}}",
                "  Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: 'a-{{resolve:ssm-secure:t:1}}'}}",
                "  Db: {Type: 'A::B::C', Properties: {P: !Sub '{{resolve:secretsmanager:${AWS::StackName}:x}}'}}",
                "  Db: {Type: 'A::B::C', Properties: {P: !Join ['', ['{{', 'resolve:ssm:/x', '}}']]}}",
                "  Db: {Type: 'A::B::C', Properties: {P: !Join [':', ['{{resolve', !Ref Kind, 'x}}']]}}",
                "  Nested: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: 'https://b/t.yaml'}}",
                "  App: {Type: 'AWS::Serverless::Application', Properties: {Location: ./app.yaml}}",
                "  Set: {Type: 'AWS::CloudFormation::StackSet', Properties: {TemplateURL: 'https://b/t.yaml'}}",
                "  Bucket: {Type: 'My::S3::Bucket::MODULE'}",
                "  Fn::ForEach::All: [I, [A], {'S${I}': {Type: 'AWS::CloudFormation::Stack'}}]",
                "  Fn::Transform: {Name: 'AWS::Include', Parameters: {Location: 's3://b/t.yaml'}}",
                "  Db: {Type: 'A::B::C', Properties: {Body: !Transform {Name: Shorten}}}",
                "Transform: AWS::Include",
                "Transform: [AWS::Serverless-2016-10-31, Company-Defaults]",
                "Transform: {Name: 'AWS::Include', Parameters: {Location: 's3://b/t.yaml'}}",
                "Parameters:\n  Image: {Type: 'AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>', Default: /image}",
                "Parameters:\n  Pw: {Type: String, Default: '{{resolve:ssm:/pw}}'}"
            })
    void isLeftToCloudFormationWhereMoreThanTheTemplateDecides(String part) {
        String template = Templates.PLAIN + part + "\n";
        FakeStack stack = aws.put(FakeStack.named("order").template(template));
        Templates.of(template).parameters().keySet().forEach(name -> stack.parameter(name, "/image"));

        StackOutcome outcome = deploy(StackSpec.of("order", Templates.of(template)));

        assertThat(outcome).isInstanceOf(StackOutcome.Completed.class);
        assertThat(aws.calls("UpdateStack")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transform: AWS::Serverless-2016-10-31",
                "Transform: [AWS::LanguageExtensions, AWS::Serverless-2016-10-31]",
                "# a comment on {{resolve:ssm:/x}}",
                "  Topic: {Type: 'AWS::SNS::Topic', Properties: {TopicName: 'problems-resolved'}}",
                "Parameters:\n  Name: {Type: 'AWS::SSM::Parameter::Name', Default: /image}"
            })
    void isDecidedWithoutCloudFormationWhereTheTemplateDecides(String part) {
        String template = Templates.PLAIN + part + "\n";
        FakeStack stack = aws.put(FakeStack.named("order").template(template));
        Templates.of(template).parameters().keySet().forEach(name -> stack.parameter(name, "/image"));

        assertThat(deploy(StackSpec.of("order", Templates.of(template)))).isInstanceOf(StackOutcome.Unchanged.class);
        assertThat(aws.calls("UpdateStack")).isEmpty();
    }

    @Test
    void isLeftToCloudFormationWhereAParameterIsLookedUp() {
        String value = "{{resolve:secretsmanager:db:SecretString:password}}";
        aws.put(FakeStack.named("order")
                .template(Templates.WITH_PARAMETERS)
                .parameter("Stage", value)
                .parameter("Size", "3")
                .parameter("Password", "****"));

        assertThat(deploy(WITH_PARAMETERS.withParameters(Map.of("Stage", value))))
                .isInstanceOf(StackOutcome.Completed.class);
        assertThat(deploy(WITH_PARAMETERS)).isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void isLeftToCloudFormationWhereATagIsLookedUp() {
        aws.put(FakeStack.named("order").template(Templates.PLAIN).tag("owner", "{{resolve:ssm:/owner}}"));

        assertThat(deploy(PLAIN)).isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void isUpdatedWhereThatIsForced() {
        aws.put(FakeStack.named("order").template(Templates.PLAIN));

        assertThat(deploy(PLAIN, DeployPolicy.DEFAULTS.withForce(true))).isInstanceOf(StackOutcome.Completed.class);
    }

    @Test
    void saysThatForceChangesNothingWhereCloudFormationFindsNothing() {
        aws.put(FakeStack.named("order").template(Templates.PLAIN));
        aws.fail("UpdateStack", Fault.invalid("No updates are to be performed."));

        StackOutcome outcome = deploy(PLAIN, DeployPolicy.DEFAULTS.withForce(true));

        assertThat(outcome.isSuccess()).isTrue();
        assertThat(outcome.sentence())
                .isEqualTo("Stack 'order' is up to date: CloudFormation finds nothing to update, despite"
                        + " <force> or -Dsfn.force");
    }

    @Test
    void isForcedByAChangeSetToo() {
        DeployPolicy policy = new DeployPolicy(
                DeployPolicy.OnFailure.ROLLBACK,
                DeployPolicy.OnFailedCreate.RECREATE,
                DeployPolicy.OnBusy.WAIT,
                DeployPolicy.Method.CHANGE_SET,
                false,
                true);
        aws.put(FakeStack.named("order").template(Templates.PLAIN));
        aws.changeSets().nextFails("The submitted information didn't contain changes.");

        assertThat(deploy(PLAIN, policy).sentence()).contains("CloudFormation finds nothing to update");
        assertThat(aws.calls("CreateChangeSet")).hasSize(1);
        assertThat(aws.changeSets().left()).isEmpty();
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
        return deploy(spec, DeployPolicy.DEFAULTS);
    }

    private StackOutcome deploy(StackSpec spec, DeployPolicy policy) {
        return new StackDeployer(session(WaitSettings.DEFAULTS)).deploy(spec, policy);
    }
}
