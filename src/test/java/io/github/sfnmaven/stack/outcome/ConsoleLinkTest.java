package io.github.sfnmaven.stack.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsoleLinkTest {
    @ParameterizedTest
    @CsvSource({
        "aws, eu-central-1, eu-central-1.console.aws.amazon.com",
        "aws-cn, cn-north-1, cn-north-1.console.amazonaws.cn",
        "aws-us-gov, us-gov-west-1, us-gov-west-1.console.amazonaws-us-gov.com"
    })
    void leadsToTheConsoleOfThePartition(String partition, String region, String host) {
        assertThat(ConsoleLink.to("arn:" + partition + ":cloudformation:" + region + ":1:stack/order/a-b"))
                .contains("https://" + host + "/cloudformation/home?region=" + region
                        + "#/stacks/events?viewNested=true&stackId=arn%3A" + partition + "%3Acloudformation%3A" + region
                        + "%3A1%3Astack%2Forder%2Fa-b");
    }

    @Test
    void isNoneWhereNobodyKnowsTheConsole() {
        assertThat(ConsoleLink.to("arn:aws-iso:cloudformation:us-iso-east-1:1:stack/order/a"))
                .isEmpty();
        assertThat(ConsoleLink.to("order")).isEmpty();
        assertThat(ConsoleLink.to("")).isEmpty();
    }
}
