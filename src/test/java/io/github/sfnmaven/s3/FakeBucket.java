package io.github.sfnmaven.s3;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A bucket as S3 answers for it, at a path of any server. */
public final class FakeBucket implements HttpHandler {
    private static final Answer WITHOUT_ENCRYPTION = error(
            404,
            "ServerSideEncryptionConfigurationNotFoundError",
            "The server side encryption configuration was not found");

    private final String name;
    private final List<Put> puts = Collections.synchronizedList(new ArrayList<>());
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Answer> answers = new HashMap<>();
    private String region = "eu-central-1";

    /** What was uploaded. */
    public record Put(String path, Map<String, String> headers, String body) {}

    private record Answer(int status, String body) {}

    private FakeBucket(String name) {
        this.name = name;
        answers.put("GET ?encryption", WITHOUT_ENCRYPTION);
    }

    public static FakeBucket named(String name) {
        return new FakeBucket(name);
    }

    public String path() {
        return "/" + name;
    }

    public FakeBucket region(String value) {
        region = value;
        return this;
    }

    /** As where nobody has created it. */
    public FakeBucket absent() {
        Answer absent = error(404, "NoSuchBucket", "The specified bucket does not exist");
        answers.replaceAll((request, answer) -> absent);
        answers.put("HEAD ", absent);
        answers.put("PUT ", absent);
        return this;
    }

    public FakeBucket denies(String request) {
        return fails(request, 403, "AccessDenied", "Access Denied");
    }

    /**
     * Answers a kind of request with an error.
     *
     * @param request a method and the query: {@code HEAD }, {@code GET ?encryption}, {@code PUT }
     */
    public FakeBucket fails(String request, int status, String code, String message) {
        answers.put(request, error(status, code, message));
        return this;
    }

    public FakeBucket encrypts(String algorithm, String key) {
        answers.put(
                "GET ?encryption",
                new Answer(
                        200,
                        "<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault><SSEAlgorithm>"
                                + algorithm + "</SSEAlgorithm>"
                                + (key.isEmpty() ? "" : "<KMSMasterKeyID>" + key + "</KMSMasterKeyID>")
                                + "</ApplyServerSideEncryptionByDefault></Rule></ServerSideEncryptionConfiguration>"));
        return this;
    }

    public List<Put> puts() {
        return List.copyOf(puts);
    }

    /** Methods and queries, in order. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** What lies at a path of the server. */
    public String object(String path) {
        return puts.stream()
                .filter(put -> put.path().equals(path))
                .map(Put::body)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getRawQuery();
        String request = exchange.getRequestMethod() + " " + (query == null ? "" : "?" + query);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(request);
        Answer answer = answers.getOrDefault(request, new Answer(200, ""));
        if (request.equals("PUT ") && answer.status() == 200) {
            Map<String, String> headers = new HashMap<>();
            exchange.getRequestHeaders().forEach((key, values) -> headers.put(key, values.get(0)));
            puts.add(new Put(exchange.getRequestURI().getPath(), headers, body));
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("x-amz-bucket-region", region);
        exchange.getResponseHeaders().set("Content-Type", "application/xml");
        exchange.sendResponseHeaders(answer.status(), head || bytes.length == 0 ? -1 : bytes.length);
        if (!head && bytes.length > 0) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }

    private static Answer error(int status, String code, String message) {
        return new Answer(
                status,
                "<Error><Code>" + code + "</Code><Message>" + message + "</Message><RequestId>r-1</RequestId></Error>");
    }
}
