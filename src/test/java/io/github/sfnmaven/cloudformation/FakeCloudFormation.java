package io.github.sfnmaven.cloudformation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.sfnmaven.s3.FakeBucket;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.StandardRetryStrategy;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;

/**
 * CloudFormation as AWS behaves, not as emulators do: operations advance by one step with each look at the stack,
 * errors have AWS's codes and words, events have tokens and pages. Tests put stacks, futures and faults into it.
 */
public final class FakeCloudFormation implements AutoCloseable {
    private static final String XML = "text/xml";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CloudFormationClient client;
    private final List<FakeStack> stacks = new ArrayList<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Deque<Fault>> faults = new HashMap<>();
    private final Map<String, Fault> lasting = new HashMap<>();
    private final Map<String, ForeignAnswer> foreign = new HashMap<>();
    private final Map<String, Runnable> moments = new ConcurrentHashMap<>();
    private final Deque<List<Step>> futures = new ArrayDeque<>();
    private final FakeChangeSets changeSets = new FakeChangeSets(this);
    private final List<FakeBucket> buckets = new ArrayList<>();
    private String account = "123456789012";
    private int pageSize = 100;
    private int staleReads;
    private int staleAbsences;
    private boolean burst;
    private boolean withoutTokens;
    private @Nullable Weather weather;

    private FakeCloudFormation(HttpServer server) {
        this.server = server;
        this.client = client(4);
    }

    public static FakeCloudFormation start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            FakeCloudFormation fake = new FakeCloudFormation(server);
            server.createContext("/", fake::handle);
            // A call whose answer does not come must not hold up the others.
            server.setExecutor(fake.threads);
            server.start();
            return fake;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI endpoint() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Retries what the SDK retries by default, without a pause. */
    public CloudFormationClient client() {
        return client;
    }

    /** As {@link #client}, with as many attempts at each call. To be closed by who asks for it. */
    public CloudFormationClient client(int attempts) {
        return CloudFormationClient.builder()
                .endpointOverride(endpoint())
                .region(Region.EU_CENTRAL_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("test", "test")))
                .httpClient(UrlConnectionHttpClient.create())
                .overrideConfiguration(configuration -> configuration.retryStrategy(retries(attempts)))
                .build();
    }

    public FakeStack put(FakeStack stack) {
        stacks.add(stack);
        return stack;
    }

    /** What happens after the next create, update or delete; without it all goes well at once. */
    public void next(Step... steps) {
        futures.add(List.of(steps));
    }

    /** The next calls of an action go wrong, one after the other. */
    public void fail(String action, Fault... next) {
        faults.computeIfAbsent(action, key -> new ArrayDeque<>()).addAll(Arrays.asList(next));
    }

    /** All calls of an action go wrong. */
    public void failAlways(String action, Fault fault) {
        lasting.put(action, fault);
    }

    /** All calls of an action are answered by something else. */
    public void foreign(String action, ForeignAnswer answer) {
        foreign.put(action, answer);
    }

    /**
     * Does something at a moment of a call.
     *
     * @param number which call of the action, from 1
     */
    public void at(Moment moment, String action, int number, Runnable work) {
        moments.put(moment + action + number, work);
    }

    /** After the next write the stack looks for some reads as it did before. */
    public void staleReads(int count) {
        staleReads = count;
    }

    /** A stack that was just created is not found for some reads. */
    public void staleAbsences(int count) {
        staleAbsences = count;
    }

    /** Whole operations happen between two looks. */
    public void burst() {
        burst = true;
    }

    /** From now on calls go wrong by chance. */
    public void weather(Weather bad) {
        weather = bad;
    }

    /** As emulators do, events carry no token. */
    public void withoutTokens() {
        withoutTokens = true;
    }

    /** The change sets, to say what becomes of the next one. */
    public FakeChangeSets changeSets() {
        return changeSets;
    }

    /** At the same endpoint; templates are read from it. */
    public void serve(FakeBucket bucket) {
        server.createContext(bucket.path(), bucket);
        buckets.add(bucket);
    }

    /** The account that STS tells at the same endpoint. */
    public void account(String id) {
        account = id;
    }

    public void pageSize(int events) {
        pageSize = events;
    }

    /** What has the name now. */
    public FakeStack stack(String name) {
        return find(name).orElseThrow();
    }

    public List<String> actions() {
        return calls.stream().map(Call::action).toList();
    }

    public List<Call> calls(String action) {
        return calls.stream().filter(call -> call.action().equals(action)).toList();
    }

    @Override
    public void close() {
        client.close();
        server.stop(0);
        threads.shutdownNow();
    }

    private static StandardRetryStrategy retries(int attempts) {
        return StandardRetryStrategy.builder()
                .maxAttempts(attempts)
                .backoffStrategy(BackoffStrategy.retryImmediately())
                .throttlingBackoffStrategy(BackoffStrategy.retryImmediately())
                .circuitBreakerEnabled(false)
                .build();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Call call = Call.parse(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        String number = number(call);
        pass(Moment.ARRIVED + number);
        ForeignAnswer other = foreign.get(call.action());
        ForeignAnswer answer = other == null ? answer(call) : other;
        pass(Moment.DONE + number);
        if (answer.status() == 0) {
            exchange.close();
            return;
        }
        send(exchange, answer);
        pass(Moment.ANSWERED + number);
    }

    private synchronized String number(Call call) {
        calls.add(call);
        return call.action() + calls(call.action()).size();
    }

    private synchronized ForeignAnswer answer(Call call) {
        Deque<Fault> queue = faults.getOrDefault(call.action(), new ArrayDeque<>());
        Fault next = queue.isEmpty() ? lasting.get(call.action()) : queue.poll();
        if (next == null && weather != null) {
            next = weather.next().orElse(null);
        }
        Fault fault = next == null || next.status() == 200 ? null : next;
        ForeignAnswer answer = new ForeignAnswer(200, XML, "");
        if (fault == null || fault.afterwards()) {
            try {
                answer = new ForeignAnswer(200, XML, Xml.answer(call.action(), perform(call)));
            } catch (Refusal refusal) {
                answer = new ForeignAnswer(refusal.fault().status(), XML, Xml.error(refusal.fault()));
            }
        }
        return fault == null ? answer : new ForeignAnswer(fault.status(), XML, Xml.error(fault));
    }

    private static void send(HttpExchange exchange, ForeignAnswer answer) throws IOException {
        byte[] bytes = answer.bytes();
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
        if (bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private void pass(String moment) {
        Runnable work = moments.remove(moment);
        if (work != null) {
            work.run();
        }
    }

    private String perform(Call call) {
        return switch (call.action()) {
            case "DescribeStacks" -> describe(call);
            case "DescribeStackEvents" -> events(call);
            case "GetTemplate" ->
                Xml.tag("TemplateBody", Xml.escaped(existing(call, "Stack with id %s does not exist").template));
            case "ListStackResources" -> FakeResources.list(call, existing(call, "Stack with id %s does not exist"));
            case "GetCallerIdentity" -> Xml.tag("Account", account);
            case "GetStackPolicy", "SetStackPolicy", "UpdateTerminationProtection" ->
                FakeSafeguards.perform(call, existing(call, "Stack [%s] does not exist"));
            case "CreateStack" -> create(call);
            case "UpdateStack" -> update(call);
            case "DeleteStack" -> delete(call);
            case "CancelUpdateStack" -> rollBack(call, "UPDATE_IN_PROGRESS");
            case "ContinueUpdateRollback" -> rollBack(call, "UPDATE_ROLLBACK_FAILED");
            case "RollbackStack" -> rollBack(call, "UPDATE_FAILED");
            default -> changeSets.perform(call);
        };
    }

    private String describe(Call call) {
        FakeStack stack = existing(call, "Stack with id %s does not exist");
        if (staleAbsences > 0) {
            staleAbsences--;
            throw new Refusal(Fault.invalid("Stack with id " + call.get("StackName") + " does not exist"));
        }
        if (staleReads > 0 && !stack.staleStatus.isEmpty()) {
            staleReads--;
            return Xml.tag("Stacks", Xml.stack(stack, stack.staleStatus));
        }
        do {
            stack.advance();
        } while (burst && stack.hasFuture());
        return Xml.tag("Stacks", Xml.stack(stack, stack.status));
    }

    private String events(Call call) {
        FakeStack stack = existing(call, "Stack [%s] does not exist");
        List<FakeStack.Event> newestFirst = new ArrayList<>(stack.events);
        Collections.reverse(newestFirst);
        int begin = call.get("NextToken").isEmpty() ? 0 : Integer.parseInt(call.get("NextToken"));
        int end = Math.min(begin + pageSize, newestFirst.size());
        // As when events come in between: the next page repeats the last event of this one.
        String next = end < newestFirst.size() ? Xml.tag("NextToken", Integer.toString(Math.max(1, end - 1))) : "";
        return Xml.events(stack, newestFirst.subList(begin, end), !withoutTokens) + next;
    }

    private String create(Call call) {
        String name = call.get("StackName");
        if (find(name).isPresent()) {
            throw new Refusal(Fault.of(400, "AlreadyExistsException", "Stack [" + name + "] already exists"));
        }
        FakeStack stack = put(FakeStack.named(name));
        write(stack, call);
        stack.begin(call.get("ClientRequestToken"), "CREATE_IN_PROGRESS", future("CREATE_COMPLETE"));
        return Xml.tag("StackId", stack.id);
    }

    private String update(Call call) {
        FakeStack stack = existing(call, "Stack [%s] does not exist");
        if (stack.status.endsWith("_IN_PROGRESS")) {
            throw new Refusal(
                    Fault.invalid("Stack:" + stack.id + " is in " + stack.status + " state and can not be updated."));
        }
        stack.staleStatus = stack.status;
        write(stack, call);
        stack.begin(call.get("ClientRequestToken"), "UPDATE_IN_PROGRESS", future("UPDATE_COMPLETE"));
        return Xml.tag("StackId", stack.id);
    }

    private String delete(Call call) {
        find(call.get("StackName")).ifPresent(stack -> {
            changeSets.forget(stack);
            stack.begin(call.get("ClientRequestToken"), "DELETE_IN_PROGRESS", future("DELETE_COMPLETE"));
        });
        return "";
    }

    private String rollBack(Call call, String needed) {
        FakeStack stack = existing(call, "Stack [%s] does not exist");
        if (!stack.status.equals(needed)) {
            throw new Refusal(Fault.invalid(
                    "Stack " + stack.id + " is in " + stack.status + " state and cannot be rolled back."));
        }
        stack.staleStatus = stack.status;
        stack.begin(call.get("ClientRequestToken"), "UPDATE_ROLLBACK_IN_PROGRESS", future("UPDATE_ROLLBACK_COMPLETE"));
        return Xml.tag("StackId", stack.id);
    }

    void execute(FakeStack stack, Call written, String token) {
        boolean isNew = stack.status.equals("REVIEW_IN_PROGRESS");
        stack.staleStatus = stack.status;
        write(stack, written);
        stack.begin(
                token,
                isNew ? "CREATE_IN_PROGRESS" : "UPDATE_IN_PROGRESS",
                future(isNew ? "CREATE_COMPLETE" : "UPDATE_COMPLETE"));
    }

    private List<Step> future(String end) {
        return futures.isEmpty() ? List.of(Step.stack(end)) : futures.poll();
    }

    private void write(FakeStack stack, Call call) {
        String path = call.get("TemplateURL").replace(endpoint().toString(), "");
        stack.template = buckets.stream()
                .filter(bucket -> path.startsWith(bucket.path() + "/"))
                .map(bucket -> bucket.object(path))
                .findFirst()
                .orElseGet(() -> call.get("TemplateBody"));
        call.map("Parameters", "ParameterKey", "ParameterValue").forEach((key, value) -> {
            if (!value.equals("(previous)")) {
                stack.parameters.put(key, value);
            }
        });
        FakeSafeguards.write(stack, call);
        if (call.parameters().keySet().stream().anyMatch(name -> name.startsWith("Tags"))) {
            stack.tags.clear();
            stack.tags.putAll(call.map("Tags", "Key", "Value"));
        }
    }

    FakeStack existing(Call call, String absence) {
        String name = call.get("StackName");
        return find(name).orElseThrow(() -> new Refusal(Fault.invalid(String.format(absence, name))));
    }

    /** By name what is there, by ARN also what is gone. */
    Optional<FakeStack> find(String nameOrId) {
        return stacks.stream()
                .filter(stack -> stack.id.equals(nameOrId) || (stack.name.equals(nameOrId) && !stack.isGone()))
                .findFirst();
    }
}
