package io.github.sfnmaven.template;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which environment variables and properties are not for templates, because a rendered template is written to
 * disk, shown by CloudFormation and often published. Names decide, so that a template gives the same findings on every
 * machine; values only where the name says nothing.
 */
final class SecretNames {
    private static final String COMMAND_LINE = "carries options of the command line, which may hold passwords";
    private static final String CREDENTIAL = "looks like a credential by its name";

    /** Variables and properties that hold a whole command line, {@code -D} options included. */
    private static final Set<String> COMMAND_LINES = Set.of(
            "MAVEN_CMD_LINE_ARGS",
            "MAVEN_OPTS",
            "MAVEN_ARGS",
            "MAVEN_CONFIG",
            "MAVEN_DEBUG_OPTS",
            "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS",
            "_JAVA_OPTIONS",
            "JAVA_OPTS",
            "GRADLE_OPTS",
            "ARGUMENTS",
            "ARGLINE");
    /** Credentials that do not look like it, of AWS, GitLab, Redis and Docker. */
    private static final Set<String> CREDENTIALS = Set.of(
            "AWS_ACCESS_KEY_ID",
            "AWS_CONTAINER_CREDENTIALS_FULL_URI",
            "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
            "CI_REPOSITORY_URL",
            "CI_JOB_JWT_V1",
            "CI_JOB_JWT_V2",
            "DOCKER_AUTH_CONFIG",
            "REDISCLI_AUTH");

    private static final List<String> SECRET_WORDS = List.of(
            "password",
            "passwd",
            "passphrase",
            "passcode",
            "secret",
            "secrets",
            "token",
            "tokens",
            "credential",
            "credentials",
            "jwt",
            "apikey",
            "accesskey",
            "privatekey",
            "secretkey",
            "storepass",
            "keypass");
    /** What makes a key of a property secret; most keys there are not, such as {@code sonar.projectKey}. */
    private static final Set<String> SECRET_KEYS = Set.of(
            "access",
            "account",
            "api",
            "auth",
            "client",
            "deploy",
            "encryption",
            "license",
            "master",
            "private",
            "secret",
            "service",
            "shared",
            "signing",
            "ssh",
            "storage",
            "subscription");
    /** What makes a key of the environment harmless; most keys there are secret. */
    private static final Set<String> HARMLESS_KEYS = Set.of(
            "cache",
            "foreign",
            "group",
            "hash",
            "kms",
            "object",
            "partition",
            "primary",
            "project",
            "public",
            "range",
            "routing",
            "s3",
            "sort",
            "tag");
    /** A name that ends so tells something about a secret, not the secret: {@code DB_SECRET_ARN}. */
    private static final Set<String> ABOUT_A_SECRET = Set.of(
            "algorithm",
            "arn",
            "audience",
            "count",
            "days",
            "enabled",
            "endpoint",
            "expiration",
            "expiry",
            "field",
            "file",
            "header",
            "host",
            "hours",
            "id",
            "issuer",
            "length",
            "lifetime",
            "max",
            "min",
            "minutes",
            "name",
            "parameter",
            "path",
            "policy",
            "prefix",
            "region",
            "required",
            "rotation",
            "seconds",
            "size",
            "suffix",
            "timeout",
            "ttl",
            "type",
            "uri",
            "url",
            "validity",
            "version");

    private static final Pattern WORD = Pattern.compile("[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+");
    private static final Pattern URL_WITH_PASSWORD = Pattern.compile("://[^/\\s:@]*:[^/\\s@]+@");
    private static final Pattern OPTION = Pattern.compile("(?:^|\\s)-D([^=\\s]+)=");

    private SecretNames() {}

    /** Why an environment variable is not for templates, as the end of a sentence; empty if it is. */
    static Optional<String> ofVariable(String name, String value) {
        return reason(name, value, true);
    }

    /** Why a property of the project is not for templates. */
    static Optional<String> ofProperty(String name, String value) {
        if (name.startsWith("sfn.parameters.")) {
            return Optional.of("is a parameter of the stack: write 'Ref: " + name.substring("sfn.parameters.".length())
                    + "', which CloudFormation resolves");
        }
        if (name.equals("sfn.externalId")) {
            return Optional.of(CREDENTIAL);
        }
        return name.startsWith("env.")
                ? reason(name.substring("env.".length()), value, true)
                : reason(name, value, false);
    }

    private static Optional<String> reason(String name, String value, boolean isVariable) {
        // Upper and lower case are the same to Windows.
        String upper = name.toUpperCase(Locale.ROOT);
        if (COMMAND_LINES.contains(upper)) {
            return Optional.of(COMMAND_LINE);
        }
        if (CREDENTIALS.contains(upper) || isSecret(name, isVariable)) {
            return Optional.of(CREDENTIAL);
        }
        if (URL_WITH_PASSWORD.matcher(value).find()) {
            return Optional.of("holds an address with a password in it");
        }
        Matcher option = OPTION.matcher(value);
        while (option.find()) {
            if (isSecret(option.group(1), false)) {
                return Optional.of(COMMAND_LINE);
            }
        }
        return Optional.empty();
    }

    private static boolean isSecret(String name, boolean isVariable) {
        List<String> words = WORD.matcher(name)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .filter(word -> !Character.isDigit(word.charAt(0)))
                .toList();
        if (words.isEmpty() || ABOUT_A_SECRET.contains(words.get(words.size() - 1))) {
            return false;
        }
        return words.stream().anyMatch(word -> SECRET_WORDS.stream().anyMatch(word::endsWith))
                // PWD alone is the working directory.
                || words.lastIndexOf("pwd") > 0
                || isSecretKey(words, isVariable);
    }

    private static boolean isSecretKey(List<String> words, boolean isVariable) {
        int key = Math.max(words.lastIndexOf("key"), words.lastIndexOf("keys"));
        String kind = key < 1 ? "" : words.get(key - 1);
        boolean isLast = key == words.size() - 1;
        return key >= 0 && (SECRET_KEYS.contains(kind) || (isVariable && isLast && !HARMLESS_KEYS.contains(kind)));
    }
}
