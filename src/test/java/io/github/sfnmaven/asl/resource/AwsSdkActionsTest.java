package io.github.sfnmaven.asl.resource;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AwsSdkActionsTest {
    /** Names that do not follow from the service's own, or that the guide lists although AWS has closed the service. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "accessanalyzer",
                "applicationdiscovery",
                "bedrockagentruntime",
                "bedrockruntime",
                "cloudwatchlogs",
                "cognitoidentityprovider",
                "config",
                "costandusagereport",
                "costexplorer",
                "databasemigration",
                "directory",
                "elasticloadbalancingv2",
                "elasticsearch",
                "emrcontainers",
                "eventbridge",
                "iotanalytics",
                "iotdataplane",
                "lexmodelbuilding",
                "macie",
                "marketplaceentitlement",
                "mobile",
                "rdsdata",
                "resourcegroupstaggingapi",
                "s3control",
                "sagemakera2iruntime",
                "ses",
                "sesv2",
                "sfn",
                "wafregional"
            })
    void knowsTheServicesOfTheGuide(String service) {
        assertThat(AwsSdkActions.of(service)).isPresent();
        assertThat(AwsSdkActions.services()).contains(service);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "S3", "s3 ", "nosuchservice", "getObject", "\n", "s3\ns3control"})
    void knowsNoOthers(String service) {
        assertThat(AwsSdkActions.of(service)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ec2, describeInstances",
        "rds, describeDBInstances",
        "s3, listObjectsV2",
        "sfn, startSyncExecution",
        "wafv2, updateIPSet",
        "xray, putTraceSegments",
        "accessanalyzer, applyArchiveRule"
    })
    void writesActionsAsTheApiDoesButWithASmallLetter(String service, String action) {
        assertThat(AwsSdkActions.of(service).orElseThrow()).contains(action).doesNotContain(service);
    }

    @ParameterizedTest
    @CsvSource({"events, eventbridge", "DynamoDB, dynamodb", "rds-data, rdsdata", "cognito-idp, cognitoidentityprovider"
    })
    void guessesTheServiceFromItsOtherNames(String written, String meant) {
        assertThat(AwsSdkActions.serviceMeant(written)).contains(meant);
    }

    @Test
    void saysHowOldItIs() {
        assertThat(AwsSdkActions.edition()).matches("20\\d\\d-\\d\\d-\\d\\d");
    }
}
