package io.github.sfnmaven.stack.spec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecCheckTest {
    private static final String NAMED_ROLE = resource("AWS::IAM::Role", "RoleName: worker");
    private static final String ROLE = resource("AWS::IAM::Role", "Path: /");

    @Test
    void findsNothingWrongWithAPlainTemplate() {
        assertThat(problems(Templates.PLAIN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1order", "my.stack", "my_stack", "Grüße"})
    void refusesNamesThatCloudFormationRefuses(String name) {
        assertThat(SpecCheck.problems(StackSpec.of(name, Templates.of(Templates.PLAIN)), false))
                .containsExactly("Stack name '" + name
                        + "' must start with a letter and contain only letters, digits and hyphens, up to 128 characters:"
                        + " set <stackName> or -Dsfn.stackName");
    }

    @Test
    void refusesValuesThatTheTemplateRefuses() {
        StackTemplate template = Templates.of("""
                Parameters:
                  Stage: {Type: String, AllowedValues: [dev, prod]}
                  Size: {Type: Number, Default: 1}
                  Password: {Type: String, NoEcho: true, MinLength: 8}
                Resources: {A: {Type: AWS::SNS::Topic}}
                """);

        assertThat(SpecCheck.problems(
                        StackSpec.of("order", template)
                                .withParameters(Map.of("Stage", "prd", "Size", "big", "Password", "s3cret")),
                        false))
                .containsExactly(
                        "Parameter 'Password' has a value that its Type or constraints do not allow: set <parameters>,"
                                + " <parametersFile> or -Dsfn.parameters.Password",
                        "Parameter 'Size' is 'big', which is no number: set <parameters>, <parametersFile> or"
                                + " -Dsfn.parameters.Size",
                        "Parameter 'Stage' is 'prd', which is none of the AllowedValues 'dev', 'prod' (did you mean"
                                + " 'prod'?): set <parameters>, <parametersFile> or -Dsfn.parameters.Stage");
        assertThat(SpecCheck.problems(
                        StackSpec.of("order", template).withParameters(Map.of("Stage", "prod", "Size", "2")), false))
                .isEmpty();
    }

    @Test
    void measuresTheTemplateInBytes() {
        String fits = Templates.PLAIN + "#" + "x".repeat(51_199 - Templates.PLAIN.length());
        String tooLarge = "# " + "ü".repeat(26_000);

        assertThat(problems(fits)).isEmpty();
        assertThat(problems(fits + "x")).hasSize(1);
        assertThat(problems(tooLarge))
                .containsExactly(
                        "The template has 52,002 bytes, but the limit of CloudFormation is 51,200 in a request:"
                                + " set <artifactBucket> or -Dsfn.artifactBucket to an existing S3 bucket");
    }

    @Test
    void takesATemplateOfOneMegabyteWhereThereIsABucket() {
        String fits = ("#".repeat(63) + "\n").repeat(16_384);

        assertThat(SpecCheck.problems(StackSpec.of("order", Templates.of(fits)), true))
                .isEmpty();
        assertThat(SpecCheck.problems(StackSpec.of("order", Templates.of(fits + "#")), true))
                .isEqualTo(SpecCheck.problems(StackSpec.of("order", Templates.of(fits + "#")), false))
                .containsExactly(
                        "The template has 1,048,577 bytes, but the limit of CloudFormation is 1,048,576: split it,"
                                + " for example into nested stacks");
    }

    @Test
    void namesEachUnknownParameter() {
        StackSpec spec = StackSpec.of("order", Templates.of(Templates.WITH_PARAMETERS))
                .withParameters(Map.of("stge", "x", "Other", "y", "Size", "3"));

        assertThat(SpecCheck.problems(spec, false))
                .containsExactly(
                        "Parameter 'Other' is not declared in the template",
                        "Parameter 'stge' is not declared in the template (did you mean 'Stage'?)");
    }

    @Test
    void wantsNamedRolesAcknowledged() {
        assertThat(problems(NAMED_ROLE))
                .containsExactly("Resource 'Thing' (AWS::IAM::Role) needs CAPABILITY_NAMED_IAM:"
                        + " list it in <capabilities> or -Dsfn.capabilities");
        assertThat(problems(NAMED_ROLE, "CAPABILITY_IAM")).hasSize(1);
        assertThat(problems(NAMED_ROLE, "CAPABILITY_NAMED_IAM")).isEmpty();
    }

    @Test
    void wantsRolesAcknowledged() {
        assertThat(problems(ROLE))
                .containsExactly("Resource 'Thing' (AWS::IAM::Role) needs CAPABILITY_IAM:"
                        + " list it in <capabilities> or -Dsfn.capabilities");
        assertThat(problems(ROLE, "CAPABILITY_IAM")).isEmpty();
        assertThat(problems(ROLE, "CAPABILITY_NAMED_IAM")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AWS::IAM::Policy, PolicyName: x, CAPABILITY_IAM",
        "AWS::IAM::ManagedPolicy, ManagedPolicyName: x, CAPABILITY_NAMED_IAM",
        "AWS::IAM::User, UserName: x, CAPABILITY_NAMED_IAM",
        "AWS::IAM::InstanceProfile, Path: /, CAPABILITY_IAM",
        "AWS::Serverless::StateMachine, Name: x, CAPABILITY_IAM",
        "AWS::Serverless::Function, Handler: x, CAPABILITY_IAM"
    })
    void knowsWhichTypesNeedWhat(String type, String property, String capability) {
        assertThat(problems(resource(type, property)))
                .singleElement()
                .asString()
                .contains(capability);
        assertThat(problems(resource(type, property), capability)).isEmpty();
    }

    @Test
    void knowsThatAGivenRoleIsNoneOfTheTemplates() {
        assertThat(problems(resource("AWS::Serverless::StateMachine", "Role: arn:aws:iam::1:role/x")))
                .isEmpty();
    }

    @Test
    void acknowledgesWhatABuiltInTemplateNeeds() {
        StackTemplate template = StackTemplate.read(
                SourceFile.of("t.yaml", "Transform: AWS::Serverless-2016-10-31\n" + NAMED_ROLE), true);

        assertThat(SpecCheck.problems(StackSpec.of("order", template), false)).isEmpty();
        assertThat(Capabilities.toSend(StackSpec.of("order", template)))
                .containsExactly("CAPABILITY_AUTO_EXPAND", "CAPABILITY_NAMED_IAM");
    }

    @Test
    void takesCapabilitiesInAnyCaseAndAutoForNothing() {
        assertThat(problems(ROLE, "auto", "capability_iam")).isEmpty();
        assertThat(problems(ROLE, "Auto")).hasSize(1);
    }

    @Test
    void namesACapabilityThatDoesNotExist() {
        assertThat(problems(Templates.PLAIN, "CAPABILITY_NAME_IAM"))
                .containsExactly(
                        "Capability 'CAPABILITY_NAME_IAM' does not exist (did you mean 'CAPABILITY_NAMED_IAM'?)");
    }

    private static List<String> problems(String template, String... capabilities) {
        return SpecCheck.problems(
                StackSpec.of("order", Templates.of(template)).withCapabilities(List.of(capabilities)), false);
    }

    private static String resource(String type, String property) {
        return "Resources:\n  Thing:\n    Type: " + type + "\n    Properties:\n      " + property + "\n";
    }
}
