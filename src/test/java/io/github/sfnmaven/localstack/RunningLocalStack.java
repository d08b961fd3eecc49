package io.github.sfnmaven.localstack;

import java.net.URI;

/** A LocalStack that answers, until it is closed. */
interface RunningLocalStack extends AutoCloseable {

    URI endpoint();

    @Override
    void close();
}
