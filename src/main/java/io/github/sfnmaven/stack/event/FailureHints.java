package io.github.sfnmaven.stack.event;

import static io.github.sfnmaven.stack.event.FailureHint.on;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What to do about failures that many have met before. AWS's words decide: a service's error code stands among them, if
 * there is one at all.
 */
public final class FailureHints {
    /** What still reads well at the end of a sentence. */
    private static final int SHORT = 160;

    private static final String MACHINE = "AWS::StepFunctions::StateMachine";

    private static final List<FailureHint> MACHINES = List.of(
            on(
                    "not authorized to access the Log Destination",
                    "give the state machine's role the permissions of log delivery, such as logs:CreateLogDelivery on '*',"
                            + " before the state machine is made (DependsOn); if it has them, they are too new:"
                            + " deploy again"),
            on(
                    "Resource Policy size was exceeded",
                    "name the log group '/aws/vendedlogs/states/…': such names need no place in the resource policy"
                            + " of CloudWatch Logs, which is full at 5120 characters"),
            on(
                    "(?:is not|is) authorized to assume the provided role",
                    "let states.amazonaws.com assume the role in its trust policy; if it may, the role is too new:"
                            + " deploy again"),
            on(
                    "not authorized to create managed-rule",
                    "allow the state machine's role events:PutRule, events:PutTargets and events:DescribeRule,"
                            + " with which Step Functions waits for a '.sync' task"),
            on(
                    "Invalid State Machine Definition|Error Code: InvalidDefinition",
                    "fix the definition; with -Dsfn.remote=true Step Functions is asked before anything is deployed"),
            on(
                    "State Machine Already Exists|StateMachineAlreadyExists" + "|'" + MACHINE
                            + "' with identifier .* already exists",
                    "the name is taken, maybe by this stack where the change needs a new state machine:"
                            + " set another <stateMachineName>, or delete the other one"),
            on(
                    MACHINE,
                    "custom-named resource requires replacing",
                    "the change needs a new state machine beside the old one: set another <stateMachineName>"),
            on(
                    MACHINE,
                    "NoSuchKey|NoSuchBucket|specified (?:key|bucket) does not exist|S3 Error|\\(Service: (?:Amazon )?S3\\b"
                            + "|while GetObject|Missing required parameter in input: \"definition\"",
                    "the definition comes from S3: check bucket, key and version of DefinitionS3Location or"
                            + " DefinitionUri, and that it may be read with s3:GetObject"),
            on(
                    MACHINE,
                    "\\bxray:\\w+|\\bX-Ray\\b",
                    "allow the state machine's role xray:PutTraceSegments, xray:PutTelemetryRecords,"
                            + " xray:GetSamplingRules and xray:GetSamplingTargets, or turn <tracing> off"));

    private static final List<FailureHint> TEMPLATES = List.of(
            on(
                    "No export named (.+?) found",
                    "deploy the stack that exports '{1}' first, in the same account and region, or correct the name in"
                            + " Fn::ImportValue"),
            on(
                    "Export (\\S+) cannot be (?:deleted|updated) as it is in use by (?:stack )?([-\\w]+)",
                    "change stack '{2}' first, so that it no longer imports '{1}'"),
            on(
                    "Requires capabilities ?: ?\\[([^\\]]+)]",
                    "list {1} in <capabilities> or -Dsfn.capabilities; nested stacks take those of the outer one"),
            on(
                    "EarlyValidation",
                    "see what is wrong with 'aws cloudformation describe-events --stack-name {stack}"
                            + " --filters FailedEvents=true'"),
            on(
                    "custom-named resource requires replacing\\. Rename (\\S+)",
                    "the change needs a new resource beside '{1}': give it another name in the template, or none"),
            on(
                    "already exists in stack \\S+:stack/([^/\\s]+)",
                    "the name belongs to stack '{1}': change it in one of the templates"),
            on(
                    "HandlerErrorCode: AlreadyExists|Error Code: \\w*AlreadyExists|already exists\\b",
                    "the name is taken: change it in the template, leave it out so that CloudFormation makes one up,"
                            + " or delete what has it"),
            on(
                    "Required property \\[|extraneous key \\[|Properties validation failed|Model validation failed",
                    "fix the resource's properties in the template"));

    private static final List<FailureHint> ACCOUNTS = List.of(
            on(
                    "security token included in the request is (?:expired|invalid)|ExpiredToken|InvalidClientTokenId",
                    "without <cloudFormationRoleArn> CloudFormation works with the caller's session, which has ended:"
                            + " set it, or deploy with a longer session"),
            on(
                    "not authorized to perform:? ([\\w-]+:\\w+).* explicit deny in an? ([\\w -]*(?:policy|boundary))",
                    "'{1}' is denied by a {2}, and nothing else can allow it: change that"),
            on(
                    "User: \\S+:assumed-role/([^/\\s]+)/AWSCloudFormation is not authorized to perform:? ([\\w-]+:\\w+)",
                    "allow '{2}' to '{1}', the role of <cloudFormationRoleArn>"),
            on(
                    "User: (\\S+) is not authorized to perform:? ([\\w-]+:\\w+)",
                    "allow '{2}' to '{1}', or set <cloudFormationRoleArn> to a role that may"),
            on(
                    "HandlerErrorCode: AccessDenied|Error Code: AccessDenied|Access ?Denied",
                    "the deploying identity, or the role of <cloudFormationRoleArn>, lacks a permission that AWS does not"
                            + " name; CloudTrail has the call"),
            on(
                    "Resource limit exceeded.*\\(Service: CloudWatchLogs",
                    "CloudWatch Logs has a fixed limit, such as 10 resource policies in a region: delete some"),
            on(
                    "Rate exceeded|Throttling|Too ?Many ?Requests|Status Code: 429",
                    "too many calls at once: deploy again, and fewer stacks at a time"),
            on(
                    "ServiceLimitExceeded|LimitExceeded|\\bquota\\b|maximum number of .* reached",
                    "a quota is used up: delete what is not needed, or have it raised in Service Quotas"));

    private FailureHints() {}

    /** The first that fits. */
    public static Optional<String> of(ResourceEvent event) {
        return Stream.of(MACHINES, TEMPLATES, ACCOUNTS)
                .flatMap(List::stream)
                .map(hint -> hint.about(event))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** As {@link #of}, where it is short enough for the end of a sentence. */
    public static Optional<String> brief(ResourceEvent event) {
        return of(event).filter(hint -> hint.length() <= SHORT);
    }
}
