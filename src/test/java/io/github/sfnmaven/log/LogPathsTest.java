package io.github.sfnmaven.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LogPathsTest {
    private static final Path ROOT = Path.of("/work").toAbsolutePath();
    private static final Path MODULE = ROOT.resolve("shop/orders");

    @Test
    void countsFromWhereMavenWasStarted() {
        LogPaths paths = new LogPaths(MODULE, Optional.of(ROOT));

        assertThat(paths.shown("src/main/sfn/order.asl.json")).isEqualTo("shop/orders/src/main/sfn/order.asl.json");
        assertThat(paths.shown("../shared/pay.asl.json")).isEqualTo("shop/shared/pay.asl.json");
    }

    @Test
    void isAbsoluteOutsideOfIt() {
        LogPaths paths = new LogPaths(MODULE, Optional.of(ROOT.resolve("elsewhere")));

        assertThat(paths.shown("order.asl.json"))
                .isEqualTo(MODULE.resolve("order.asl.json").toString().replace('\\', '/'));
    }

    @Test
    void leavesTheNamesOfASingleModuleAndOfBuiltInTemplates() {
        assertThat(LogPaths.unchanged().shown("src/main/sfn/order.asl.json")).isEqualTo("src/main/sfn/order.asl.json");
        assertThat(new LogPaths(MODULE, Optional.of(ROOT)).shown("builtin:state-machine"))
                .isEqualTo("builtin:state-machine");
    }
}
