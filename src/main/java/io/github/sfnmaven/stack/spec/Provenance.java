package io.github.sfnmaven.stack.spec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Where a stack comes from, as tags of the stack tell it. CloudFormation passes them on to what the stack consists of,
 * state machines among them.
 *
 * @param project {@code groupId:artifactId:version}
 * @param templateHash the SHA-256 of the template's file, in hexadecimal
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-properties-resource-tags.html">Resource
 *     tag</a>
 */
public record Provenance(String project, String templateHash) {
    static final String PROJECT = "sfn:project";
    static final String TEMPLATE = "sfn:template-sha256";
    public static final Set<String> KEYS = Set.of(PROJECT, TEMPLATE);

    /** What all services take in a tag. A version may have other characters, such as a tilde. */
    private static final Pattern REFUSED = Pattern.compile("[^\\p{L}\\p{N} _.:/=+@-]");

    private static final int LONGEST = 256;
    private static final int SHOWN = 12;

    /**
     * Of a deploy.
     *
     * @param template its text: in UTF-8 it is the file
     */
    public static Provenance of(String project, String template) {
        String value = REFUSED.matcher(project).replaceAll("_");
        return new Provenance(value.substring(0, Math.min(value.length(), LONGEST)), hash(template));
    }

    /** What the tags of a stack say of it; empty where it was deployed without. */
    public static Optional<Provenance> in(Map<String, String> tags) {
        String project = tags.get(PROJECT);
        String template = tags.get(TEMPLATE);
        return project == null || template == null ? Optional.empty() : Optional.of(new Provenance(project, template));
    }

    public Map<String, String> tags() {
        return Map.of(PROJECT, project, TEMPLATE, templateHash);
    }

    /** For the log. */
    public String sentence() {
        return "Deployed from " + project + " (template "
                + templateHash.substring(0, Math.min(templateHash.length(), SHOWN)) + ")";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
