package io.github.sfnmaven.asl.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.asl.resource.TaskResource.Integration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OptimizedActionTest {
    /** Every integration with each of its patterns, as the developer guide lists them. */
    private static final String KNOWN = """
            apigateway:invoke .waitForTaskToken
            athena:getQueryExecution
            athena:getQueryResults
            athena:startQueryExecution .sync
            athena:stopQueryExecution
            batch:submitJob .sync
            bedrockagentcore:invokeHarness
            bedrock:createModelCustomizationJob .sync .waitForTaskToken
            bedrock:invokeModel .waitForTaskToken
            codebuild:batchDeleteBuilds
            codebuild:batchGetReports
            codebuild:deleteBuildBatch
            codebuild:retryBuildBatch .sync
            codebuild:startBuild .sync
            codebuild:startBuildBatch .sync
            codebuild:stopBuild
            codebuild:stopBuildBatch
            databrew:startJobRun .sync
            dynamodb:deleteItem
            dynamodb:getItem
            dynamodb:putItem
            dynamodb:updateItem
            ecs:runTask .sync .waitForTaskToken
            eks:call .waitForTaskToken
            eks:createCluster .sync
            eks:createFargateProfile .sync
            eks:createNodegroup .sync
            eks:deleteCluster .sync
            eks:deleteFargateProfile .sync
            eks:deleteNodegroup .sync
            eks:runJob .sync .waitForTaskToken
            elasticmapreduce:addStep .sync
            elasticmapreduce:cancelStep
            elasticmapreduce:createCluster .sync
            elasticmapreduce:modifyInstanceFleetByName
            elasticmapreduce:modifyInstanceGroupByName
            elasticmapreduce:setClusterTerminationProtection
            elasticmapreduce:terminateCluster .sync
            emr-containers:createVirtualCluster
            emr-containers:deleteVirtualCluster .sync
            emr-containers:startJobRun .sync
            emr-serverless:cancelJobRun .sync
            emr-serverless:createApplication .sync
            emr-serverless:deleteApplication .sync
            emr-serverless:startApplication .sync
            emr-serverless:startJobRun .sync
            emr-serverless:stopApplication .sync
            events:putEvents .waitForTaskToken
            glue:startJobRun .sync
            http:invoke
            lambda:invoke .waitForTaskToken
            mediaconvert:createJob .sync
            sagemaker:createEndpoint
            sagemaker:createEndpointConfig
            sagemaker:createHyperParameterTuningJob .sync
            sagemaker:createLabelingJob .sync
            sagemaker:createModel
            sagemaker:createProcessingJob .sync
            sagemaker:createTrainingJob .sync
            sagemaker:createTransformJob .sync
            sagemaker:updateEndpoint
            sns:publish .waitForTaskToken
            sqs:sendMessage .waitForTaskToken
            states:startExecution .sync .sync:2 .waitForTaskToken
            """;

    @ParameterizedTest
    @MethodSource("known")
    void hasThePatternsOfTheGuide(String line) {
        List<String> words = List.of(line.split(" "));
        List<String> patterns = words.subList(1, words.size());
        String arn = "arn:aws:states:::" + words.get(0);

        assertThat(Stream.of("", ".sync", ".sync:2", ".waitForTaskToken"))
                .filteredOn(pattern -> isTaken(arn + pattern))
                .containsExactlyElementsOf(
                        Stream.concat(Stream.of(""), patterns.stream()).toList());
    }

    @Test
    void isCompleteAndHasNothingElse() {
        Set<String> titles = OptimizedAction.services().stream()
                .flatMap(service -> OptimizedAction.of(service).values().stream())
                .map(OptimizedAction::title)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(titles)
                .containsExactlyElementsOf(
                        known().map(line -> line.split(" ")[0]).sorted().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lambda:invoke FunctionName",
                "sqs:sendMessage QueueUrl MessageBody",
                "sns:publish Message",
                "dynamodb:putItem TableName Item",
                "dynamodb:getItem TableName Key",
                "states:startExecution StateMachineArn",
                "events:putEvents Entries",
                "ecs:runTask TaskDefinition",
                "glue:startJobRun JobName"
            })
    void asksForTheParametersOnRecord(String line) {
        List<String> words = List.of(line.split("[: ]"));

        assertThat(OptimizedAction.of(words.get(0), words.get(1)).orElseThrow().required())
                .containsExactlyElementsOf(words.subList(2, words.size()));
    }

    private static boolean isTaken(String arn) {
        return TaskResource.of(arn) instanceof Integration called && called.exists() && called.hasPattern();
    }

    private static Stream<String> known() {
        return KNOWN.lines();
    }
}
