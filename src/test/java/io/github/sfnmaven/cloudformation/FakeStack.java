package io.github.sfnmaven.cloudformation;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A stack of {@link FakeCloudFormation}. Tests put one there in the state they need. */
public final class FakeStack {
    private static final AtomicInteger IDS = new AtomicInteger();

    final String name;
    final String id;
    final List<Event> events = new ArrayList<>();
    final Map<String, String> parameters = new LinkedHashMap<>();
    final Map<String, String> tags = new LinkedHashMap<>();
    final Map<String, String> outputs = new LinkedHashMap<>();
    final List<String> notificationArns = new ArrayList<>();
    final List<String> resources = new ArrayList<>();
    private final Deque<Step> script = new ArrayDeque<>();
    String status = "CREATE_COMPLETE";
    String reason = "";
    String template = "";
    String token = "";
    String staleStatus = "";
    boolean terminationProtected;
    final Map<String, String> rollbackAlarms = new LinkedHashMap<>();
    String monitoringMinutes = "";
    String policy = "";

    /** An event as DescribeStackEvents shows it. */
    record Event(String id, Instant time, Step step, String token) {}

    private FakeStack(String name) {
        this.name = name;
        this.id = "arn:aws:cloudformation:eu-central-1:123456789012:stack/" + name + "/id-" + IDS.incrementAndGet();
    }

    public static FakeStack named(String name) {
        return new FakeStack(name);
    }

    public FakeStack status(String value) {
        status = value;
        return this;
    }

    public FakeStack template(String value) {
        template = value;
        return this;
    }

    /** A resource that is not to be read from the template. */
    public FakeStack resource(String logicalId, String type, String physicalId) {
        resources.add(FakeResources.member(logicalId, type, physicalId));
        return this;
    }

    public FakeStack parameter(String key, String value) {
        parameters.put(key, value);
        return this;
    }

    public FakeStack tag(String key, String value) {
        tags.put(key, value);
        return this;
    }

    public FakeStack output(String key, String value) {
        outputs.put(key, value);
        return this;
    }

    public FakeStack notifying(String arn) {
        notificationArns.add(arn);
        return this;
    }

    public FakeStack terminationProtected() {
        terminationProtected = true;
        return this;
    }

    public FakeStack policy(String json) {
        policy = json;
        return this;
    }

    public FakeStack rollbackAlarm(String arn, String type) {
        rollbackAlarms.put(arn, type);
        return this;
    }

    public FakeStack monitoringMinutes(int minutes) {
        monitoringMinutes = Integer.toString(minutes);
        return this;
    }

    public String policy() {
        return policy;
    }

    public boolean isTerminationProtected() {
        return terminationProtected;
    }

    /** Events that are there already. */
    public FakeStack past(String operationToken, Step... steps) {
        token = operationToken;
        for (Step step : steps) {
            happen(step);
        }
        return this;
    }

    /** What is still to come of the operation that runs. */
    public FakeStack future(Step... steps) {
        script.addAll(List.of(steps));
        return this;
    }

    public String id() {
        return id;
    }

    public String status() {
        return status;
    }

    void begin(String operationToken, String newStatus, List<Step> steps) {
        token = operationToken;
        script.clear();
        script.addAll(steps);
        happen(Step.stack(newStatus, "User Initiated"));
    }

    /** One step of the operation, if one runs. */
    void advance() {
        Step step = script.poll();
        if (step != null) {
            happen(step);
        }
    }

    boolean hasFuture() {
        return !script.isEmpty();
    }

    boolean isGone() {
        return status.equals("DELETE_COMPLETE");
    }

    private void happen(Step step) {
        boolean ofStack = step.logicalId().isEmpty();
        if (ofStack) {
            status = step.status();
            reason = step.reason();
        }
        Step full = ofStack ? new Step(name, id, step.type(), step.status(), step.reason()) : step;
        int number = events.size() + 1;
        events.add(new Event(
                name + "-event-" + number, Instant.parse("2026-03-01T12:00:00Z").plusSeconds(number), full, token));
    }
}
