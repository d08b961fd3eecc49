package io.github.sfnmaven.aws;

import java.net.HttpURLConnection;
import java.util.Optional;
import java.util.Set;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.exception.SdkServiceException;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
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

    /** What the network or a service that was asked for credentials said stays as it is: it is explained elsewhere. */
    RuntimeException explain(RuntimeException failure) {
        Optional<Profile> sso = profile().flatMap(MissingCredentials::find).filter(MissingCredentials::isSso);
        if (Faults.isOfTheNetwork(failure)) {
            return failure;
        }
        if (failure instanceof SdkServiceException service) {
            return sso.isPresent() && REFUSED.contains(service.statusCode())
                    ? new AwsFailure(noSession(sso.get().name()), failure)
                    : failure;
        }
        return new AwsFailure(
                sso.map(Profile::name).map(MissingCredentials::noSession).orElseGet(this::sentence), failure);
    }

    private String sentence() {
        if (profile().isPresent()) {
            return ofProfile(profile().get());
        }
        if (SdkSystemSetting.AWS_WEB_IDENTITY_TOKEN_FILE.getStringValue().isPresent()) {
            return "The web identity gives no credentials: check that the file of AWS_WEB_IDENTITY_TOKEN_FILE is there,"
                    + " and that the role of AWS_ROLE_ARN trusts its issuer";
        }
        return "Missing AWS credentials: set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, a profile (<profile>,"
                + " -Dsfn.profile or AWS_PROFILE; with SSO run 'aws sso login' before) or a server of"
                + " settings.xml (<serverId> or -Dsfn.serverId); an emulator takes any pair, such as 'test' and"
                + " 'test'";
    }

    private static String ofProfile(String name) {
        Optional<Profile> found = find(name);
        if (found.isEmpty()) {
            return "There is no profile '" + name + "' in ~/.aws/config and ~/.aws/credentials: correct <profile>,"
                    + " -Dsfn.profile or AWS_PROFILE";
        }
        if (found.get().property(ProfileProperty.CREDENTIAL_PROCESS).isPresent()) {
            return "Profile '" + name + "' gives no credentials: run its credential_process by hand to see why";
        }
        return "Profile '" + name + "' gives no credentials: check it in ~/.aws/config and ~/.aws/credentials";
    }

    private static String noSession(String profile) {
        return "The SSO session of profile '" + profile
                + "' is over, or was never opened: run 'aws sso login --profile " + profile + "'";
    }

    private Optional<String> profile() {
        return given.or(
                () -> ProfileFileSystemSetting.AWS_PROFILE.getStringValue().filter(name -> !isDefault(name)));
    }

    /** Nobody has named it. */
    private static boolean isDefault(String name) {
        return name.equals("default");
    }

    private static Optional<Profile> find(String name) {
        return ProfileFile.defaultProfileFile().profile(name);
    }

    private static boolean isSso(Profile profile) {
        return profile.property(ProfileProperty.SSO_START_URL).isPresent()
                || profile.property("sso_session").isPresent();
    }
}
