package io.github.sfnmaven.mojo;

import io.github.sfnmaven.cloudformation.FakeCloudFormation;
import java.util.List;
import org.apache.maven.settings.Server;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Gives goals an AWS of their own to call. */
abstract class AwsGoalTest extends GoalTest {
    static final String PLAIN = """
            Parameters:
              Stage: { Type: String, Default: test }
              Password: { Type: String, NoEcho: true, Default: none }
            Resources:
              Topic:
                Type: AWS::SNS::Topic
            """;

    final FakeCloudFormation aws = FakeCloudFormation.start();

    @BeforeEach
    final void credentials() {
        Server server = new Server();
        server.setId("aws");
        server.setUsername("AKIAIOSFODNN7EXAMPLE");
        server.setPassword("s3cr3t");
        build().session.getRequest().addServer(server);
    }

    @AfterEach
    final void stop() {
        aws.close();
    }

    /** Runs a goal against the fake and gives what it logged. */
    final List<String> call(AwsMojo goal) throws Exception {
        goal.serverId = "aws";
        goal.region = "eu-central-1";
        goal.endpointUrl = aws.endpoint().toString();
        return run(goal);
    }
}
