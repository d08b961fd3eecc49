package io.github.sfnmaven.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.sfnmaven.cloudformation.Call;
import io.github.sfnmaven.cloudformation.Changes;
import io.github.sfnmaven.cloudformation.FakeStack;
import io.github.sfnmaven.stack.api.WaitSettings;
import io.github.sfnmaven.stack.outcome.StackOutcome;
import io.github.sfnmaven.stack.spec.Provenance;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.Templates;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which tags a deploy gives to a stack, keeps and takes. */
class StackTagsTest extends StackTest {
    private static final StackSpec PLAIN = StackSpec.of("order", Templates.of(Templates.PLAIN));
    private static final Provenance OF_1 = Provenance.of("com.example:orders:1.0", Templates.PLAIN);
    private static final Provenance OF_2 = Provenance.of("com.example:orders:2.0", Templates.PLAIN);
    private static final StackSpec FROM_1 = PLAIN.withProvenance(OF_1);

    @Test
    void tellWhereANewStackComesFrom() {
        deploy(FROM_1.withTags(Map.of("team", "blue")));

        assertThat(tags("CreateStack"))
                .containsExactly(
                        entry("sfn:project", "com.example:orders:1.0"),
                        entry("sfn:template-sha256", OF_1.templateHash()),
                        entry("team", "blue"));
        assertThat(new StackReader(aws.client()).provenance("order")).contains(OF_1);
    }

    @Test
    void areKeptBesideTheProvenanceWhereNoneAreGiven() {
        aws.put(stack().tag("team", "blue").tag("aws:servicecatalog:productArn", "arn"));

        deploy(FROM_1);

        assertThat(tags("UpdateStack")).containsOnlyKeys("sfn:project", "sfn:template-sha256", "team");
    }

    @Test
    void areReplacedBesideTheProvenanceWhereSomeAreGiven() {
        aws.put(stack().tag("team", "blue"));

        deploy(FROM_1.withTags(Map.of("cost", "7")));

        assertThat(tags("UpdateStack")).containsOnlyKeys("cost", "sfn:project", "sfn:template-sha256");
    }

    @Test
    void makeNoChangeByThemselves() {
        aws.put(from(OF_1, stack().tag("team", "blue")));

        assertThat(deploy(FROM_1)).isInstanceOf(StackOutcome.Unchanged.class);
        assertThat(aws.actions()).containsExactly("DescribeStacks", "GetTemplate");
    }

    @Test
    void changeWithTheVersion() {
        aws.put(from(OF_1, stack().tag("team", "blue")));

        assertThat(deploy(PLAIN.withProvenance(OF_2))).isInstanceOf(StackOutcome.Completed.class);
        assertThat(tags("UpdateStack")).contains(entry("sfn:project", "com.example:orders:2.0"), entry("team", "blue"));
    }

    @Test
    void stayWhereNothingElseChanges() {
        aws.put(from(OF_1, stack()));

        assertThat(deploy(PLAIN)).isInstanceOf(StackOutcome.Unchanged.class);
    }

    @Test
    void sayNothingThatIsNoLongerTrue() {
        aws.put(from(OF_1, stack().tag("team", "blue").template("other")));

        deploy(PLAIN);

        assertThat(tags("UpdateStack")).containsExactly(entry("team", "blue"));
        assertThat(new StackReader(aws.client()).provenance("order")).isEmpty();
    }

    @Test
    void areAllTakenWhereOnlyTheProvenanceWasThere() {
        aws.put(from(OF_1, stack().template("other")));

        deploy(PLAIN);

        assertThat(new StackReader(aws.client()).find("order").orElseThrow().tags())
                .isEmpty();
    }

    @Test
    void goIntoAChangeSetAsWell() {
        aws.put(stack().tag("team", "blue"));
        aws.changeSets().next(Changes.add("Topic", "AWS::SNS::Topic"));

        new StackPlanner(session(WaitSettings.DEFAULTS)).plan(FROM_1);

        assertThat(tags("CreateChangeSet")).containsOnlyKeys("sfn:project", "sfn:template-sha256", "team");
    }

    @Test
    void ofAwsDoNotMakeAStackDiffer() {
        aws.put(stack().tag("team", "blue").tag("AWS:servicecatalog:productArn", "arn"));

        assertThat(deploy(PLAIN.withTags(Map.of("team", "blue")))).isInstanceOf(StackOutcome.Unchanged.class);
    }

    private static FakeStack stack() {
        return FakeStack.named("order").template(Templates.PLAIN);
    }

    private static FakeStack from(Provenance provenance, FakeStack stack) {
        provenance.tags().forEach(stack::tag);
        return stack;
    }

    private Map<String, String> tags(String action) {
        Call call = aws.calls(action).get(0);
        return call.map("Tags", "Key", "Value");
    }

    private StackOutcome deploy(StackSpec spec) {
        return new StackDeployer(session(WaitSettings.DEFAULTS)).deploy(spec);
    }
}
