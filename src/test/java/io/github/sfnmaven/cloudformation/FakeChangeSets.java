package io.github.sfnmaven.cloudformation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The change sets of {@link FakeCloudFormation}: worked out by one step with each look. */
public final class FakeChangeSets {
    private static final String CREATE = "CREATE";

    private final FakeCloudFormation aws;
    private final List<FakeChangeSet> sets = new ArrayList<>();
    private final Deque<String> reasons = new ArrayDeque<>();
    private final Deque<List<String>> changes = new ArrayDeque<>();
    private String findings = "";
    private int pending = 1;
    private int absences;

    private static final class FakeChangeSet {
        private final String id;
        private final String name;
        private final FakeStack stack;
        private final Call written;
        private final List<String> changes;
        private int pending;
        private String end = "CREATE_COMPLETE";
        private String reason = "";

        private FakeChangeSet(FakeStack stack, Call written, List<String> changes) {
            this.name = written.get("ChangeSetName");
            this.id = stack.id.replace(":stack/" + stack.name, ":changeSet/" + name);
            this.stack = stack;
            this.written = written;
            this.changes = changes;
        }

        private String status() {
            return pending > 0 ? "CREATE_IN_PROGRESS" : end;
        }
    }

    FakeChangeSets(FakeCloudFormation aws) {
        this.aws = aws;
    }

    /** The resource changes that the next change set shows. */
    public void next(String... resourceChanges) {
        changes.add(Arrays.asList(resourceChanges));
    }

    /** The next change set fails. */
    public void nextFails(String reason) {
        reasons.add(reason);
    }

    /** What DescribeEvents says of a change set; without it the action is not known, as with emulators. */
    public void findings(String events) {
        findings = events;
    }

    /** How many looks it takes until a change set is worked out. */
    public void pending(int looks) {
        pending = looks;
    }

    /** A change set that was just made is not found for some looks. */
    public void staleAbsences(int looks) {
        absences = looks;
    }

    /** The names of those that are there and were not executed. */
    public List<String> left() {
        return sets.stream().map(set -> set.name).toList();
    }

    /** A change set that is there already, of someone else or of a nested stack; gives its ARN. */
    public String put(FakeStack stack, String name, String... resourceChanges) {
        FakeChangeSet set = new FakeChangeSet(stack, Call.parse("ChangeSetName=" + name), List.of(resourceChanges));
        sets.add(set);
        return set.id;
    }

    String perform(Call call) {
        return switch (call.action()) {
            case "CreateChangeSet" -> create(call);
            case "DescribeChangeSet" -> describe(call);
            case "ExecuteChangeSet" -> execute(call);
            case "DeleteChangeSet" -> delete(call);
            case "ListChangeSets" -> list(call);
            case "DescribeEvents" -> events(call);
            default -> throw unknown(call);
        };
    }

    void forget(FakeStack stack) {
        sets.removeIf(set -> set.stack == stack);
    }

    private String create(Call call) {
        boolean isNew = call.get("ChangeSetType").equals(CREATE);
        Optional<FakeStack> found = aws.find(call.get("StackName"));
        if (isNew
                && found.filter(stack -> !stack.status.equals("REVIEW_IN_PROGRESS"))
                        .isPresent()) {
            throw new Refusal(Fault.invalid("Stack [" + call.get("StackName")
                    + "] already exists and cannot be created again with the changeSet ["
                    + call.get("ChangeSetName") + "]."));
        }
        if (sets.stream().anyMatch(set -> set.name.equals(call.get("ChangeSetName")))) {
            throw new Refusal(Fault.of(
                    400, "AlreadyExistsException", "ChangeSet " + call.get("ChangeSetName") + " already exists"));
        }
        FakeStack stack = isNew && found.isEmpty() ? review(call) : aws.existing(call, "Stack [%s] does not exist");
        if (!isNew && stack.status.endsWith("_IN_PROGRESS")) {
            throw new Refusal(
                    Fault.invalid("Stack:" + stack.id + " is in " + stack.status + " state and can not be updated."));
        }
        FakeChangeSet set = new FakeChangeSet(stack, call, changes.isEmpty() ? List.of() : changes.poll());
        set.pending = pending;
        if (!reasons.isEmpty()) {
            set.end = "FAILED";
            set.reason = reasons.poll();
        }
        sets.add(set);
        return Xml.tag("Id", set.id) + Xml.tag("StackId", stack.id);
    }

    private FakeStack review(Call call) {
        FakeStack stack = aws.put(FakeStack.named(call.get("StackName")));
        stack.begin("", "REVIEW_IN_PROGRESS", List.of());
        return stack;
    }

    private String describe(Call call) {
        FakeChangeSet set = existing(call);
        if (absences > 0) {
            absences--;
            throw notFound(call);
        }
        String answer = Xml.tag("ChangeSetId", set.id)
                + Xml.tag("ChangeSetName", set.name)
                + Xml.tag("StackId", set.stack.id)
                + Xml.tag("Status", set.status())
                + (set.reason.isEmpty() ? "" : Xml.tag("StatusReason", Xml.escaped(set.reason)));
        set.pending--;
        int page = call.get("NextToken").isEmpty() ? 0 : Integer.parseInt(call.get("NextToken"));
        if (set.status().equals("FAILED") || page >= set.changes.size()) {
            return answer;
        }
        // One change a page: nobody may rely on fewer.
        return answer
                + Xml.tag("Changes", Xml.tag("member", set.changes.get(page)))
                + (page + 1 < set.changes.size() ? Xml.tag("NextToken", Integer.toString(page + 1)) : "");
    }

    private String execute(Call call) {
        FakeChangeSet set = existing(call);
        if (!set.status().equals("CREATE_COMPLETE")) {
            throw wrongStatus(set, "executed");
        }
        if (set.stack.status.endsWith("_IN_PROGRESS") && !set.stack.status.equals("REVIEW_IN_PROGRESS")) {
            throw new Refusal(Fault.invalid(
                    "Stack:" + set.stack.id + " is in " + set.stack.status + " state and can not be updated."));
        }
        // With one that is executed all others of the stack become void.
        forget(set.stack);
        aws.execute(set.stack, set.written, call.get("ClientRequestToken"));
        return "";
    }

    private String delete(Call call) {
        Optional<FakeChangeSet> found = find(call);
        if (found.filter(set -> set.pending > 0).isPresent()) {
            found.get().pending--;
            throw wrongStatus(found.get(), "deleted");
        }
        found.ifPresent(sets::remove);
        return "";
    }

    private String list(Call call) {
        FakeStack stack = aws.existing(call, "Stack [%s] does not exist");
        StringBuilder summaries = new StringBuilder();
        sets.stream()
                .filter(set -> set.stack == stack)
                .forEach(set -> summaries.append(Xml.tag("member", Xml.tag("ChangeSetId", set.id))));
        return Xml.tag("Summaries", summaries.toString());
    }

    private String events(Call call) {
        if (findings.isEmpty()) {
            throw unknown(call);
        }
        // Those of an operation carry its token.
        String token = aws.find(call.get("StackName")).map(stack -> stack.token).orElse("");
        return Xml.tag(
                "OperationEvents", findings.replace("<member>", "<member>" + Xml.tag("ClientRequestToken", token)));
    }

    private FakeChangeSet existing(Call call) {
        return find(call).orElseThrow(() -> notFound(call));
    }

    private Optional<FakeChangeSet> find(Call call) {
        String name = call.get("ChangeSetName");
        return sets.stream()
                .filter(set -> set.id.equals(name) || set.name.equals(name))
                .findFirst();
    }

    private static Refusal notFound(Call call) {
        return new Refusal(
                Fault.of(404, "ChangeSetNotFound", "ChangeSet [" + call.get("ChangeSetName") + "] does not exist"));
    }

    private static Refusal wrongStatus(FakeChangeSet set, String done) {
        return new Refusal(Fault.of(
                400,
                "InvalidChangeSetStatus",
                "ChangeSet [" + set.id + "] cannot be " + done + " in its current status of [" + set.status() + "]"));
    }

    private static Refusal unknown(Call call) {
        return new Refusal(Fault.of(400, "InvalidAction", "Could not find operation " + call.action()));
    }
}
