package io.github.sfnmaven.stack.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the reasons as AWS words them; accounts, ids and names are made up. */
class FailureHintsTest {
    private static final String MACHINE = "AWS::StepFunctions::StateMachine";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Resource handler returned message: "The state machine IAM Role is not authorized to access the Log Destination (Service: Sfn, Status Code: 400, Request ID: cd-55) (SDK Attempt Count: 11)" (RequestToken: 92-28, HandlerErrorCode: AccessDenied) | give the state machine's role the permissions of log delivery
            Resource handler returned message: "Invalid Logging Configuration: The CloudWatch Logs Resource Policy size was exceeded. We suggest prefixing your CloudWatch log group name with /aws/vendedlogs/states/. (Service: AWSStepFunctions; Status Code: 400; Error Code: InvalidLoggingConfiguration; Request ID: 11-63; Proxy: null)" (RequestToken: 70-a3, HandlerErrorCode: InvalidRequest) | name the log group '/aws/vendedlogs/states/
            Resource handler returned message: "Neither the global service principal states.amazonaws.com, nor the regional one is authorized to assume the provided role. (Service: AWSStepFunctions; Status Code: 400; Error Code: AccessDeniedException; Request ID: 1; Proxy: null)" (RequestToken: 2, HandlerErrorCode: AccessDenied) | let states.amazonaws.com assume the role
            The principal states.amazonaws.com is not authorized to assume the provided role. | let states.amazonaws.com assume the role
            Resource handler returned message: "'arn:aws:iam::123456789012:role/Order' is not authorized to create managed-rule. (Service: AWSStepFunctions; Status Code: 400; Error Code: AccessDeniedException; Request ID: 1; Proxy: null)" (RequestToken: 2, HandlerErrorCode: AccessDenied) | allow the state machine's role events:PutRule
            Resource handler returned message: "Invalid State Machine Definition: 'MISSING_TRANSITION_TARGET: State "A" is not reachable. at /States/A' (Service: Sfn, Status Code: 400, Request ID: 4-8) (SDK Attempt Count: 1)" (RequestToken: 0-9, HandlerErrorCode: InvalidRequest) | fix the definition
            State Machine Already Exists: 'arn:aws:states:us-east-1:123456789012:stateMachine:order' (Service: AWSStepFunctions; Status Code: 400; Error Code: StateMachineAlreadyExists; Request ID: 1; Proxy: null) | the name is taken, maybe by this stack where
            Resource handler returned message: "Resource of type 'AWS::StepFunctions::StateMachine' with identifier 'arn:aws:states:us-east-1:123456789012:stateMachine:order' already exists." (RequestToken: 1, HandlerErrorCode: AlreadyExists) | the name is taken, maybe by this stack where
            CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename order and update the stack again. | the change needs a new state machine beside the old one
            Error occurred while GetObject. S3 Error Code: NoSuchKey. S3 Error Message: The specified key does not exist. | the definition comes from S3
            Resource handler returned message: "Access Denied (Service: S3, Status Code: 403, Request ID: 1, Extended Request ID: 2=)" (RequestToken: 3, HandlerErrorCode: AccessDenied) | the definition comes from S3
            Missing required parameter in input: "definition" | the definition comes from S3
            User: arn:aws:sts::123456789012:assumed-role/Order/x is not authorized to perform: xray:PutTraceSegments because no identity-based policy allows the xray:PutTraceSegments action | allow the state machine's role xray:PutTraceSegments
            """)
    void tellsWhatToDoAboutAStateMachine(String reason, String hint) {
        assertThat(FailureHints.of(Failures.ofType(MACHINE, reason)))
                .hasValueSatisfying(said -> assertThat(said).startsWith(hint));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            No export named orders:Table found. Rollback requested by user. | deploy the stack that exports 'orders:Table' first
            Embedded stack arn:aws:cloudformation:us-east-2:123456789012:stack/order-Child-1T0U/1a-c7 was not successfully created: No export named base-Subnet found | deploy the stack that exports 'base-Subnet' first
            Export order:TopicArn cannot be deleted as it is in use by billing | change stack 'billing' first, so that it no longer imports 'order:TopicArn'
            Requires capabilities : [CAPABILITY_NAMED_IAM] | list CAPABILITY_NAMED_IAM in <capabilities>
            The following hook(s)/validation failed: [AWS::EarlyValidation::ResourceExistenceCheck]. To troubleshoot Early Validation errors, use the DescribeEvents API for detailed failure information. | see what is wrong with 'aws cloudformation describe-events --stack-name order
            CloudFormation cannot update a stack when a custom-named resource requires replacing. Rename order-events and update the stack again. | the change needs a new resource beside 'order-events'
            /aws/lambda/order already exists in stack arn:aws:cloudformation:us-east-1:123456789012:stack/old-order/1-2 | the name belongs to stack 'old-order'
            Resource handler returned message: "Resource of type 'AWS::Logs::LogGroup' with identifier '{"/properties/LogGroupName":"order"}' already exists." (RequestToken: 34-41, HandlerErrorCode: AlreadyExists) | the name is taken: change it in the template
            Role with name order already exists. (Service: AmazonIdentityManagement; Status Code: 409; Error Code: EntityAlreadyExists; Request ID: 1; Proxy: null) | the name is taken: change it in the template
            Required property [PolicyDocument] not found | fix the resource's properties
            Properties validation failed for resource Queue with message: #: extraneous key [Nme] is not permitted | fix the resource's properties
            The security token included in the request is invalid (Service: AmazonIdentityManagement; Status Code: 403; Error Code: InvalidClientTokenId; Request ID: 4-3; Proxy: null) | without <cloudFormationRoleArn> CloudFormation works with the caller's session
            The security token included in the request is expired | without <cloudFormationRoleArn> CloudFormation works with the caller's session
            User: arn:aws:sts::123456789012:assumed-role/cfn/AWSCloudFormation is not authorized to perform: iam:CreateRole on resource: arn:aws:iam::123456789012:role/order with an explicit deny in a permissions boundary | 'iam:CreateRole' is denied by a permissions boundary
            User: arn:aws:sts::123456789012:assumed-role/dev/ann is not authorized to perform: states:CreateStateMachine on resource: arn:x with an explicit deny in a service control policy | 'states:CreateStateMachine' is denied by a service control policy
            User: arn:aws:sts::123456789012:assumed-role/cfn/AWSCloudFormation is not authorized to perform: kms:CreateGrant on resource: arn:x | allow 'kms:CreateGrant' to 'cfn', the role of <cloudFormationRoleArn>
            API: iam:CreateRole User: arn:aws:sts::123456789012:assumed-role/dev/ann is not authorized to perform: iam:CreateRole on resource: arn:x | allow 'iam:CreateRole' to 'arn:aws:sts::123456789012:assumed-role/dev/ann', or set
            Access denied for operation 'AWS::SNS::Topic'. | the deploying identity, or the role of <cloudFormationRoleArn>
            Resource handler returned message: "Resource limit exceeded. (Service: CloudWatchLogs, Status Code: 400, Request ID: 25-a0)" (RequestToken: 94-90, HandlerErrorCode: ServiceLimitExceeded) | CloudWatch Logs has a fixed limit
            Rate exceeded for operation 'Rate exceeded (Service: Lambda, Status Code: 429, Request ID: 2d-0f, Extended Request ID: null)'. | too many calls at once
            Resource handler returned message: "The maximum number of VPC endpoints has been reached. (Service: Ec2, Status Code: 400, Request ID: c0-97) (SDK Attempt Count: 1)" (RequestToken: 42-57, HandlerErrorCode: ServiceLimitExceeded) | a quota is used up
            """)
    void tellsWhatToDoAboutOtherResources(String reason, String hint) {
        assertThat(FailureHints.of(Failures.ofType(Failures.TOPIC, reason)))
                .hasValueSatisfying(said -> assertThat(said).startsWith(hint));
    }

    @Test
    void findsTheWordsAcrossLineEnds() {
        assertThat(FailureHints.of(Failures.ofType(MACHINE, "is not authorized to access the Log\n  Destination")))
                .isPresent();
    }

    @Test
    void saysNothingWhereItKnowsNothing() {
        assertThat(FailureHints.of(Failures.ofType(MACHINE, "Internal Failure")))
                .isEmpty();
        assertThat(FailureHints.of(Failures.ofType(MACHINE, ""))).isEmpty();
    }

    @Test
    void givesHintsOnStateMachinesToThemOnly() {
        assertThat(FailureHints.of(Failures.ofType(
                        "AWS::Lambda::Function",
                        "The provided execution role does not have permissions to call PutTraceSegments on X-Ray")))
                .isEmpty();
        assertThat(FailureHints.of(Failures.ofType("AWS::Lambda::Function", "S3 Error Code: NoSuchKey")))
                .isEmpty();
    }
}
