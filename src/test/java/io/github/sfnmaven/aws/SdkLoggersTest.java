package io.github.sfnmaven.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.helpers.SubstituteLogger;
import software.amazon.awssdk.http.auth.aws.internal.signer.DefaultV4RequestSigner;

class SdkLoggersTest {
    @ParameterizedTest
    @ValueSource(strings = {"maven.logger.log.", "org.slf4j.simpleLogger.log."})
    void keepsTheSignersQuietBeforeTheyAreLoaded(String prefix) {
        AwsClients.open(ClientSettings.DEFAULTS).close();

        assertThat(System.getProperty(prefix + "software.amazon.awssdk.http.auth"))
                .isEqualTo("error");
        assertThat(System.getProperty(prefix + "software.amazon.awssdk.auth")).isEqualTo("error");
        assertThat(System.getProperty(prefix + "software.amazon.awssdk")).isNotNull();
    }

    @Test
    void quietensALoggerThatWasMadeForDebugging() {
        LevelledLogger logger = new MavensLogger();

        SdkLoggers.quieten(logger);

        assertThat(logger.isDebugEnabled()).isFalse();
        assertThat(logger.level()).isEqualTo(40);
    }

    @Test
    void knowsTheSignerByItsName() {
        assertThat(SdkLoggers.SIGNER).isEqualTo(DefaultV4RequestSigner.class.getName());
    }

    /** Holds its level in the field where slf4j-simple and Maven's loggers hold it. */
    private static class LevelledLogger extends SubstituteLogger {
        @SuppressWarnings("FieldMayBeFinal")
        private int currentLogLevel = 10;

        private LevelledLogger() {
            super("signer", null, true);
        }

        @Override
        public boolean isDebugEnabled() {
            return currentLogLevel <= 10;
        }

        private int level() {
            return currentLogLevel;
        }
    }

    private static final class MavensLogger extends LevelledLogger {}
}
