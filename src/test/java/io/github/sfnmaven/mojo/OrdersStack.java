package io.github.sfnmaven.mojo;

import io.github.sfnmaven.stack.outcome.DeployedStack;
import io.github.sfnmaven.stack.spec.RollbackSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The stack 'orders' as AWS would describe it. */
final class OrdersStack {
    private OrdersStack() {}

    static DeployedStack with(Map<String, String> outputs) {
        return new DeployedStack(
                "orders",
                "arn:aws:cloudformation:eu-central-1:123456789012:stack/orders/1",
                "UPDATE_COMPLETE",
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of(),
                outputs,
                false,
                RollbackSettings.NONE);
    }
}
