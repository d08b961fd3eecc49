package io.github.sfnmaven.cloudformation;

import java.util.Map;
import java.util.stream.Collectors;

/** What guards a stack of {@link FakeCloudFormation}, and comes and goes without an update. */
final class FakeSafeguards {
    private FakeSafeguards() {}

    static String perform(Call call, FakeStack stack) {
        switch (call.action()) {
            case "SetStackPolicy" -> stack.policy = call.get("StackPolicyBody");
            case "UpdateTerminationProtection" ->
                stack.terminationProtected = Boolean.parseBoolean(call.get("EnableTerminationProtection"));
            default -> {
                return stack.policy.isEmpty() ? "" : Xml.tag("StackPolicyBody", Xml.escaped(stack.policy));
            }
        }
        return "";
    }

    /** What a create or an update brings with it. */
    static void write(FakeStack stack, Call call) {
        stack.terminationProtected |= Boolean.parseBoolean(call.get("EnableTerminationProtection"));
        if (!call.get("StackPolicyBody").isEmpty()) {
            stack.policy = call.get("StackPolicyBody");
        }
        if (call.parameters().keySet().stream().anyMatch(name -> name.startsWith("RollbackConfiguration"))) {
            stack.rollbackAlarms.clear();
            stack.rollbackAlarms.putAll(call.map("RollbackConfiguration.RollbackTriggers", "Arn", "Type"));
            stack.monitoringMinutes = call.get("RollbackConfiguration.MonitoringTimeInMinutes");
        }
    }

    static String rollback(FakeStack stack) {
        String triggers = stack.rollbackAlarms.entrySet().stream()
                .map(FakeSafeguards::trigger)
                .collect(Collectors.joining());
        String minutes =
                stack.monitoringMinutes.isEmpty() ? "" : Xml.tag("MonitoringTimeInMinutes", stack.monitoringMinutes);
        return Xml.tag("RollbackConfiguration", Xml.tag("RollbackTriggers", triggers) + minutes);
    }

    private static String trigger(Map.Entry<String, String> alarm) {
        return Xml.tag("member", Xml.tag("Arn", alarm.getKey()) + Xml.tag("Type", alarm.getValue()));
    }
}
