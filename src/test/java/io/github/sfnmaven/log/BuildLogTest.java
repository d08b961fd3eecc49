package io.github.sfnmaven.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class BuildLogTest {
    /** Each call of the log as one entry. */
    private final List<String> calls = new ArrayList<>();

    private final SystemStreamLog maven = new SystemStreamLog() {
        @Override
        public void info(CharSequence content) {
            calls.add("info " + content);
        }

        @Override
        public void warn(CharSequence content) {
            calls.add("warn " + content);
        }

        @Override
        public void error(CharSequence content) {
            calls.add("error " + content);
        }
    };

    @Test
    void givesEachLineItsLevelWhereModulesAreBuiltOneByOne() {
        BuildLog log = BuildLog.sequential(maven);

        log.info("Outputs:\n  A  1\n  B  2");
        log.warn("");
        log.error("one\n\ntwo");

        assertThat(calls)
                .containsExactly(
                        "info Outputs:", "info   A  1", "info   B  2", "warn ", "error one", "error ", "error two");
    }

    @Test
    void keepsABlockTogetherAndNamesItsStackWhereModulesAreBuiltAtOnce() {
        BuildLog log = BuildLog.parallel(maven, "orders");

        log.info("Outputs:\n  A  1\n\n  B  2");
        log.error("Root cause: Queue");

        assertThat(calls)
                .containsExactly(
                        "info [orders] Outputs:\n[orders]   A  1\n[orders]\n[orders]   B  2",
                        "error [orders] Root cause: Queue");
    }
}
