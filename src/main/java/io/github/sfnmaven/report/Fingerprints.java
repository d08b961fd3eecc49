package io.github.sfnmaven.report;

import io.github.sfnmaven.diagnostic.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * What stays the same of a finding while the lines around it move: rule, path and message. Of findings that are alike
 * in all three, the later ones are numbered.
 */
final class Fingerprints {
    static final String NAME = "sfnFinding/v1";

    private static final int LENGTH = 32;

    private final Map<String, Integer> seen = new HashMap<>();

    String of(Diagnostic diagnostic) {
        String hash = hash(diagnostic.rule() + "\0" + diagnostic.path() + "\0" + diagnostic.message());
        int count = seen.merge(diagnostic.file() + "\0" + hash, 1, Integer::sum);
        return count == 1 ? hash : hash + ":" + count;
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
