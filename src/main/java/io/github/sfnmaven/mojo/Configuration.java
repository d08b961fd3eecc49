package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.ClientSettings;
import io.github.sfnmaven.diagnostic.NearFile;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Reads the values of parameters, and says in one way for all what is wrong with one. */
final class Configuration {
    private static final Pattern SHORT_DURATION = Pattern.compile("(\\d{1,9})\\s*(ms|s|m|h)", Pattern.CASE_INSENSITIVE);

    private static final Duration LONGEST = Duration.ofDays(3650);

    private Configuration() {}

    /** One of an enum's names, written in any case and with hyphens for underscores. */
    static <E extends Enum<E>> E choice(String parameter, String value, Class<E> choices) throws MojoFailureException {
        String wanted = value.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        for (E choice : choices.getEnumConstants()) {
            if (choice.name().equals(wanted)) {
                return choice;
            }
        }
        throw notOneOf(
                parameter,
                value,
                Stream.of(choices.getEnumConstants())
                        .map(choice -> choice.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                        .collect(Collectors.joining(", ")));
    }

    /**
     * A duration as {@code 90s}, {@code 10m}, {@code 1h} or in ISO-8601, more than nothing. More than ten years are
     * taken as ten: nobody waits longer, and points in time can be reckoned with it.
     */
    static Duration duration(String parameter, String value) throws MojoFailureException {
        Duration duration = parse(value.strip()).orElse(Duration.ZERO);
        if (duration.isNegative() || duration.isZero()) {
            throw problem(parameter, value, "is not a duration: write 90s, 10m, 1h or ISO-8601 such as PT90S");
        }
        return duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
    }

    /** A duration in whole minutes, from none at all. */
    static int minutes(String parameter, String value, int most) throws MojoFailureException {
        Optional<Duration> duration = parse(value.strip());
        if (duration.filter(time -> isWholeMinutes(time, most)).isEmpty()) {
            throw problem(parameter, value, "is not whole minutes from 0m to " + most + "m");
        }
        return (int) duration.get().toMinutes();
    }

    private static boolean isWholeMinutes(Duration time, int most) {
        return !time.isNegative()
                && time.compareTo(Duration.ofMinutes(most)) <= 0
                && time.equals(Duration.ofMinutes(time.toMinutes()));
    }

    private static Optional<Duration> parse(String value) {
        Matcher matcher = SHORT_DURATION.matcher(value);
        if (matcher.matches()) {
            long amount = Long.parseLong(matcher.group(1));
            return Optional.of(
                    switch (matcher.group(2).toLowerCase(Locale.ROOT)) {
                        case "ms" -> Duration.ofMillis(amount);
                        case "s" -> Duration.ofSeconds(amount);
                        case "m" -> Duration.ofMinutes(amount);
                        default -> Duration.ofHours(amount);
                    });
        }
        try {
            return Optional.of(Duration.parse(value));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** A value that may be missing or blank, trimmed. */
    static Optional<String> text(@Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The entries of a comma-separated list, trimmed; none where nothing is set. */
    static List<String> list(@Nullable String value) {
        return value == null
                ? List.of()
                : Stream.of(value.split(","))
                        .map(String::strip)
                        .filter(entry -> !entry.isEmpty())
                        .toList();
    }

    /**
     * The entries of a list that Maven has split, trimmed.
     *
     * @param value without entries, too, where nothing is set: Maven makes an empty list of it
     */
    static List<String> list(@Nullable List<@Nullable String> value) {
        return value == null
                ? List.of()
                : value.stream()
                        .map(Configuration::text)
                        .flatMap(Optional::stream)
                        .toList();
    }

    /** The address of a service; empty where nothing is set. */
    static Optional<URI> url(String parameter, @Nullable String value) throws MojoFailureException {
        Optional<String> url = text(value);
        if (url.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> uri = url.flatMap(Configuration::parseUrl);
        String shown = ClientSettings.withoutPassword(url.get());
        if (uri.isEmpty()) {
            throw problem(parameter, shown, "is no URL such as http://127.0.0.1:4566");
        }
        if (uri.get().getRawUserInfo() != null) {
            throw problem(parameter, shown, "has a user or password, which no request to AWS can carry");
        }
        return uri;
    }

    /** The SDK would take the host of {@code localhost:4566} for a scheme, and fail far from the cause. */
    private static Optional<URI> parseUrl(String text) {
        try {
            URI uri = new URI(text);
            boolean http = "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
            return http && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    static MojoFailureException notOneOf(String parameter, String value, String choices) {
        return problem(parameter, value, "is none of " + choices);
    }

    /** Says what is wrong with a parameter's value, and by which element and property it is set. */
    static MojoFailureException problem(String parameter, String value, String what) {
        return new MojoFailureException("'" + value + "' " + what + ": set " + names(parameter));
    }

    /** @param base the directory that a relative path counts from */
    static MojoFailureException notAFile(String parameter, String value, Path base) {
        return problem(parameter, value, "is not a file" + NearFile.suffix(base, value, Files::isRegularFile));
    }

    static MojoFailureException missing(String what, String parameter) {
        return new MojoFailureException("Missing " + what + ": set " + names(parameter));
    }

    private static String names(String parameter) {
        return "<" + parameter + "> or -Dsfn." + parameter;
    }
}
