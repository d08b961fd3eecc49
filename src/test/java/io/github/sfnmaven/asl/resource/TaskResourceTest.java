package io.github.sfnmaven.asl.resource;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.asl.resource.TaskResource.Activity;
import io.github.sfnmaven.asl.resource.TaskResource.Fault;
import io.github.sfnmaven.asl.resource.TaskResource.Integration;
import io.github.sfnmaven.asl.resource.TaskResource.LambdaFunction;
import io.github.sfnmaven.asl.resource.TaskResource.Open;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskResourceTest {
    private static final String[] WORDS = {
        "arn",
        ":",
        ":",
        ":",
        "aws",
        "states",
        "lambda",
        "aws-sdk",
        "s3",
        "getObject",
        ".sync",
        ".",
        "${X}",
        "${",
        "}",
        "activity",
        "function",
        "sqs",
        "sendMessage",
        " ",
        "#{",
        "$",
        "é",
        ":::",
        "arn:aws:states:::"
    };

    @Test
    void readsAnIntegrationWithItsPlaces() {
        assertThat(TaskResource.of("arn:aws:states:::states:startExecution.sync:2"))
                .isEqualTo(new Integration(
                        false,
                        new ArnPart("states", 17),
                        new ArnPart("startExecution", 24),
                        new ArnPart(".sync:2", 38)));
        assertThat(TaskResource.of("arn:${AWS::Partition}:states:::aws-sdk:s3:getObject"))
                .isEqualTo(new Integration(
                        true, new ArnPart("s3", 39), new ArnPart("getObject", 42), new ArnPart("", 51)));
    }

    @Test
    void readsAnActivity() {
        assertThat(TaskResource.of("arn:aws:states:us-east-1:123456789012:activity:review"))
                .isEqualTo(new Activity(new ArnPart("review", 47)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc"})
    void readsFunctionsOfAllPartitions(String partition) {
        String arn = "arn:" + partition + ":lambda:us-east-1:123456789012:function:work";

        assertThat(TaskResource.of(arn)).isEqualTo(new LambdaFunction());
        assertThat(TaskResource.of(arn + ":$LATEST")).isEqualTo(new LambdaFunction());
        assertThat(TaskResource.of(arn + ":$LATEST.PUBLISHED")).isEqualTo(new LambdaFunction());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${A}",
                "a${A}",
                "arn:${A}",
                "arn:aws:${A}:x:y:z",
                "arn:aws:states:::${A}",
                "arn:aws:states:::sqs${A}"
            })
    void leavesOpenWhatAPlaceholderHides(String text) {
        assertThat(TaskResource.of(text)).isEqualTo(new Open());
    }

    @Test
    void readsWhateverStandsThere() {
        Random random = new Random(7);

        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(14); n > 0; n--) {
                text.append(WORDS[random.nextInt(WORDS.length)]);
            }
            if (TaskResource.of(text.toString()) instanceof Fault fault) {
                assertThat(fault.begin()).as(text.toString()).isBetween(0, fault.end());
                assertThat(fault.end()).as(text.toString()).isLessThanOrEqualTo(text.length());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${", ":", "${a", "a.", "arn:aws:states:::sqs:${"})
    void takesLinearTime(String piece) {
        String text = "arn:aws:states:::aws-sdk:" + piece.repeat(200_000);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10), () -> TaskResource.of(text));
    }
}
