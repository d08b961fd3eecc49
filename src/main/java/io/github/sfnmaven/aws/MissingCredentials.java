package io.github.sfnmaven.aws;

import java.net.HttpURLConnection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;
import software.amazon.awssdk.profiles.ProfileProperty;

/**
 * Says what to do where no credentials were found.
 *
 * @param given the profile that the user named to the plugin
 */
record MissingCredentials(Optional<String> given) {
    /** What SSO answers to a session that has ended, and to one that cannot be renewed. */
    private static final Set<Integer> REFUSED =
            Set.of(HttpURLConnection.HTTP_UNAUTHORIZED, HttpURLConnection.HTTP_BAD_REQUEST);

    private static final Set<String> DENIED = Set.of("AccessDenied", "AccessDeniedException");

    private static final String DEFAULT = "default";

    /** What the network or a service that was asked for credentials said stays as it is: it is explained elsewhere. */
    RuntimeException explain(RuntimeException failure) {
        if (Faults.isOfTheNetwork(failure)) {
            return failure;
        }
        Profiles profiles = Profiles.read();
        List<Profile> chain =
                List.copyOf(profiles.chain(profile().orElse(DEFAULT)).values());
        if (failure instanceof SdkServiceException service) {
            return ofService(service, chain)
                    .<RuntimeException>map(sentence -> new AwsFailure(sentence, failure))
                    .orElse(failure);
        }
        return new AwsFailure(sentence(profiles, chain), failure);
    }

    private static Optional<String> ofService(SdkServiceException failure, List<Profile> chain) {
        if (REFUSED.contains(failure.statusCode())) {
            return chain.stream().filter(MissingCredentials::isSso).findFirst().map(MissingCredentials::noSession);
        }
        boolean denied = failure instanceof AwsServiceException service
                && service.awsErrorDetails() != null
                && DENIED.contains(String.valueOf(service.awsErrorDetails().errorCode()));
        return chain.stream()
                .filter(profile ->
                        denied && profile.property(ProfileProperty.MFA_SERIAL).isPresent())
                .findFirst()
                .map(profile -> "The role of profile '" + profile.name() + "' is denied, and its mfa_serial asks for a"
                        + " code, which a build cannot be asked for: " + export(profile));
    }

    private String sentence(Profiles profiles, List<Profile> chain) {
        boolean named = profile().isPresent();
        if (!named
                && SdkSystemSetting.AWS_WEB_IDENTITY_TOKEN_FILE.getStringValue().isPresent()) {
            return "The web identity gives no credentials: check that the file of AWS_WEB_IDENTITY_TOKEN_FILE is there,"
                    + " and that the role of AWS_ROLE_ARN trusts its issuer";
        }
        Optional<String> problem =
                named || !chain.isEmpty() ? profiles.problem(profile().orElse(DEFAULT)) : Optional.empty();
        return problem.or(() -> chain.stream()
                        .map(MissingCredentials::ofSource)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseGet(() -> named
                        ? "Profile '" + profile().get() + "' gives no credentials: check it in "
                                + Profiles.files(" and ")
                        : "Missing AWS credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile"
                                + " (<profile>, -Dsfn.profile or AWS_PROFILE; with SSO run 'aws sso login' before) or a"
                                + " server of settings.xml (<serverId> or -Dsfn.serverId); an emulator takes any pair,"
                                + " such as 'test' and 'test'");
    }

    /** What is wrong with a source of credentials that must be opened or run before. */
    private static Optional<String> ofSource(Profile profile) {
        if (isSso(profile)) {
            return Optional.of(noSession(profile));
        }
        if (profile.property(ProfileProperty.LOGIN_SESSION).isPresent()) {
            return Optional.of(noLogin(profile));
        }
        return profile.property(ProfileProperty.CREDENTIAL_PROCESS)
                .map(command -> "Profile '" + profile.name()
                        + "' gives no credentials: run its credential_process by hand to see why");
    }

    private static String noSession(Profile profile) {
        return "The SSO session of profile '" + profile.name()
                + "' is over, or was never opened: run 'aws sso login --profile " + profile.name() + "'";
    }

    private static String noLogin(Profile profile) {
        return knowsLogin()
                ? "The login session of profile '" + profile.name()
                        + "' is over, or was never opened: run 'aws login --profile " + profile.name() + "'"
                : "Profile '" + profile.name() + "' is one of 'aws login' (login_session), which the AWS SDK reads only"
                        + " with its module signin, and this plugin does not bring it: " + export(profile);
    }

    /** The AWS CLI can ask for a code and read what the SDK cannot. */
    private static String export(Profile profile) {
        String export = "aws configure export-credentials --profile " + profile.name() + " --format ";
        return "run 'eval \"$(" + export + "env)\"' and the goal without the profile, or use a profile with"
                + " credential_process = " + export + "process";
    }

    /** Whether somebody has added the module to the plugin's dependencies. */
    private static boolean knowsLogin() {
        try {
            Class.forName(
                    "software.amazon.awssdk.services.signin.auth.LoginProfileCredentialsProviderFactory",
                    false,
                    MissingCredentials.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private Optional<String> profile() {
        return given.or(() -> ProfileFileSystemSetting.AWS_PROFILE
                .getStringValue()
                .filter(name -> !name.equals(DEFAULT))); // Nobody has named it.
    }

    private static boolean isSso(Profile profile) {
        return profile.property(ProfileProperty.SSO_START_URL).isPresent()
                || profile.property(Profiles.SSO_SESSION).isPresent();
    }
}
