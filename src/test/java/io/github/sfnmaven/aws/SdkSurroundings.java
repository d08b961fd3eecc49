package io.github.sfnmaven.aws;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utils.internal.SystemSettingUtilsTestBackdoor;

/**
 * What the SDK sees of the machine in a test: a home of its own, and of the environment only what is given here. The
 * JVM's own environment cannot be changed, so this uses the door that the SDK has for its own tests.
 */
final class SdkSurroundings implements AutoCloseable {
    private static final List<String> HIDDEN = List.of(
            "AWS_ACCESS_KEY_ID",
            "AWS_SECRET_ACCESS_KEY",
            "AWS_SESSION_TOKEN",
            "AWS_PROFILE",
            "AWS_REGION",
            "AWS_DEFAULT_REGION",
            "AWS_CONFIG_FILE",
            "AWS_SHARED_CREDENTIALS_FILE",
            "AWS_ROLE_ARN",
            "AWS_ROLE_SESSION_NAME",
            "AWS_WEB_IDENTITY_TOKEN_FILE",
            "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
            "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            "AWS_ENDPOINT_URL",
            "AWS_ENDPOINT_URL_STS",
            "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS");

    private final Path home;

    private SdkSurroundings(Path home) {
        this.home = home;
    }

    /** A machine outside AWS, with an empty home. */
    static SdkSurroundings in(Path home) {
        HIDDEN.forEach(name -> SystemSettingUtilsTestBackdoor.addEnvironmentVariableOverride(name, null));
        SdkSurroundings surroundings = new SdkSurroundings(home);
        surroundings.variable("HOME", home.toString());
        surroundings.variable("AWS_EC2_METADATA_DISABLED", "true");
        return surroundings;
    }

    void variable(String name, @Nullable String value) {
        SystemSettingUtilsTestBackdoor.addEnvironmentVariableOverride(name, value);
    }

    /** Writes a file of the home, such as {@code .aws/config}. */
    Path write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        SystemSettingUtilsTestBackdoor.clearEnvironmentVariableOverrides();
    }
}
