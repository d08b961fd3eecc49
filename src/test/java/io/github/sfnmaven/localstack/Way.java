package io.github.sfnmaven.localstack;

import java.io.IOException;
import java.util.Map;
import java.util.function.Consumer;

/** A way to have a LocalStack on this computer. */
interface Way {

    /** The environment variables of LocalStack that make it start in seconds and ask nothing of the network. */
    Map<String, String> SETTINGS = Map.of(
            "SERVICES", "cloudformation,stepfunctions,iam,sts,s3,apigateway,logs,events,ssm,cloudwatch,scheduler",
            "SKIP_SSL_CERT_DOWNLOAD", "1",
            "DISABLE_EVENTS", "1",
            "DNS_ADDRESS", "0");

    /**
     * Starts a LocalStack and returns when it answers.
     *
     * @param progress gets what the user may want to know while waiting
     * @throws NoLocalStackException when this computer does not have what it takes; the next way may do
     */
    RunningLocalStack start(Consumer<String> progress) throws IOException, NoLocalStackException;
}
