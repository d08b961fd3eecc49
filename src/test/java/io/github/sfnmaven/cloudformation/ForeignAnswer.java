package io.github.sfnmaven.cloudformation;

import java.nio.charset.StandardCharsets;

/** An HTTP answer of something that is not CloudFormation. */
public record ForeignAnswer(int status, String contentType, String body) {
    public static ForeignAnswer html(int status) {
        return new ForeignAnswer(
                status, "text/html", "<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body>…</body></html>");
    }

    public static ForeignAnswer empty() {
        return new ForeignAnswer(200, "text/plain", "");
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
