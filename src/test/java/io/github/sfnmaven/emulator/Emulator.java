package io.github.sfnmaven.emulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The programs that stand in for AWS, as far as they differ: both are Python modules and serve LocalStack's health
 * page.
 */
public enum Emulator {
    /** What every build tests against. */
    LOCALSTACK("LocalStack", "localstack.runtime.main"),
    /** A second opinion, written by others. */
    MINISTACK("MiniStack", "ministack");

    /** What makes LocalStack start in seconds and ask nothing of the network. */
    static final Map<String, String> LOCALSTACK_SETTINGS = Map.of(
            "SERVICES", "cloudformation,stepfunctions,iam,sts,s3,apigateway,logs,events,ssm,cloudwatch,scheduler",
            "SKIP_SSL_CERT_DOWNLOAD", "1",
            "DISABLE_EVENTS", "1",
            "DNS_ADDRESS", "0");

    private final String label;
    private final String module;

    Emulator(String label, String module) {
        this.label = label;
        this.module = module;
    }

    /** As its makers write it. */
    String label() {
        return label;
    }

    /** What {@code python -m} starts. */
    String module() {
        return module;
    }

    /** For the names of its files. */
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The environment variables that tell it where to listen and where to write.
     *
     * @param work its working directory
     * @param caches outlives the build
     */
    Map<String, String> variables(URI endpoint, Path work, Path caches) {
        return switch (this) {
            case LOCALSTACK -> localStack(endpoint, work, caches);
            // It would listen on all addresses, and on a fixed port for a service we do not have.
            case MINISTACK ->
                Map.of(
                        "BIND_HOST",
                        endpoint.getHost(),
                        "GATEWAY_PORT",
                        Integer.toString(endpoint.getPort()),
                        "IOT_MTLS_ENABLED",
                        "0",
                        "SFTP_ENABLED",
                        "0");
        };
    }

    private static Map<String, String> localStack(URI endpoint, Path work, Path caches) {
        Map<String, String> variables = new HashMap<>(LOCALSTACK_SETTINGS);
        variables.put("GATEWAY_LISTEN", endpoint.getAuthority());
        // In a container of the user's it would take itself for the one in its own image, and write to /var/lib.
        variables.put("OVERRIDE_IN_DOCKER", "0");
        variables.put("FILESYSTEM_ROOT", work.toString());
        variables.put("CONFIG_DIR", work.toString());
        variables.put("XDG_CACHE_HOME", caches.toString());
        return variables;
    }
}
