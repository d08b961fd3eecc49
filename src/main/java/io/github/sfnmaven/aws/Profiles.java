package io.github.sfnmaven.aws;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.Quote;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileFileLocation;
import software.amazon.awssdk.profiles.ProfileProperty;
import software.amazon.awssdk.utils.UserHomeDirectoryUtils;

/** The profiles of the AWS configuration files, and the names in them that lead nowhere. */
final class Profiles {
    static final String SSO_SESSION = "sso_session";

    private static final String SESSIONS = "sso-session";

    private final ProfileFile file;

    private Profiles(ProfileFile file) {
        this.file = file;
    }

    /**
     * Those of {@code ~/.aws}, or of AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE.
     *
     * @throws AwsFailure if a file cannot be read
     */
    static Profiles read() {
        try {
            return new Profiles(ProfileFile.defaultProfileFile());
        } catch (IllegalArgumentException | IllegalStateException | UncheckedIOException e) {
            String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
            throw new AwsFailure(files(" and ") + " cannot be read: " + why, e);
        }
    }

    Optional<Profile> find(String name) {
        return file.profile(name);
    }

    /** A sentence about a profile that does not exist. */
    Optional<String> missing(String name) {
        return find(name).isPresent()
                ? Optional.empty()
                : Optional.of("There is no profile " + Quote.of(name) + " in " + files(" and ") + near(name)
                        + ": correct <profile>, -Dsfn.profile or AWS_PROFILE");
    }

    /**
     * A sentence about a profile that does not exist, or that builds on another or on an SSO session which does not.
     */
    Optional<String> problem(String name) {
        Optional<String> missing = missing(name);
        if (missing.isPresent()) {
            return missing;
        }
        Map<String, Profile> chain = chain(name);
        Profile last = List.copyOf(chain.values()).get(chain.size() - 1);
        return source(last)
                .map(source -> chain.containsKey(source)
                        ? "The profiles " + circle(chain, source) + " take their credentials from each other: set"
                                + " source_profile to one with keys in " + files(" or ")
                        : "Profile " + Quote.of(last.name()) + " has source_profile = " + source
                                + ", but there is no such profile in " + files(" and ") + near(source))
                .or(() -> chain.values().stream()
                        .filter(profile -> session(profile).isEmpty())
                        .map(profile -> "Profile " + Quote.of(profile.name()) + " has " + SSO_SESSION + " = "
                                + profile.property(SSO_SESSION).orElse("") + ", but there is no such section in "
                                + shown(ProfileFileLocation.configurationFilePath())
                                + ": add [sso-session …] or run 'aws configure sso'")
                        .findFirst());
    }

    /** The profile and those that it takes its credentials from, by name, as far as they exist. */
    Map<String, Profile> chain(String name) {
        Map<String, Profile> chain = new LinkedHashMap<>();
        Optional<Profile> next = find(name);
        while (next.isPresent() && chain.putIfAbsent(next.get().name(), next.get()) == null) {
            next = source(next.get()).flatMap(this::find);
        }
        return chain;
    }

    /** Without a role, the SDK does not look at it. */
    private static Optional<String> source(Profile profile) {
        return profile.property(ProfileProperty.ROLE_ARN)
                .flatMap(role -> profile.property(ProfileProperty.SOURCE_PROFILE));
    }

    /** The SSO session of a profile; one that has none is content with that. */
    private Optional<?> session(Profile profile) {
        Optional<String> name = profile.property(SSO_SESSION);
        return name.isEmpty() ? Optional.of(profile) : file.getSection(SESSIONS, name.get());
    }

    private static String circle(Map<String, Profile> chain, String back) {
        return Stream.concat(chain.keySet().stream().dropWhile(name -> !name.equals(back)), Stream.of(back))
                .map(Quote::of)
                .collect(Collectors.joining(" -> "));
    }

    private String near(String name) {
        if (hasBareSection(name)) {
            return " (a section [" + name + "] must be [profile " + name + "] in the first of them)";
        }
        return NearMiss.hint(name, new TreeSet<>(file.profiles().keySet()))
                .map(hint -> " (" + hint + ")")
                .orElse("");
    }

    /** Other than in the credentials file, the SDK does not take it for a profile. */
    private static boolean hasBareSection(String name) {
        try (Stream<String> lines = Files.lines(ProfileFileLocation.configurationFilePath())) {
            return lines.anyMatch(line -> line.strip().equals("[" + name + "]"));
        } catch (IOException | UncheckedIOException e) {
            return false;
        }
    }

    /** Both files as messages name them. */
    static String files(String between) {
        return shown(ProfileFileLocation.configurationFilePath())
                + between
                + shown(ProfileFileLocation.credentialsFilePath());
    }

    private static String shown(Path path) {
        Path home = Path.of(UserHomeDirectoryUtils.userHomeDirectory());
        String name = path.startsWith(home) ? "~/" + home.relativize(path) : path.toString();
        return name.replace('\\', '/') + (Files.exists(path) ? "" : " (no such file)");
    }
}
