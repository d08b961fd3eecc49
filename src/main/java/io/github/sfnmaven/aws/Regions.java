package io.github.sfnmaven.aws;

import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.regions.providers.AwsRegionProvider;
import software.amazon.awssdk.regions.providers.AwsRegionProviderChain;
import software.amazon.awssdk.regions.providers.DefaultAwsRegionProviderChain;
import software.amazon.awssdk.utils.SystemSetting;

/** Where the region comes from, and what to say where there is none. */
final class Regions {
    /** It becomes part of a host name, so anything else fails far from its cause. */
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Regions() {}

    static String find(ClientSettings settings) {
        DefaultAwsRegionProviderChain.Builder chain = DefaultAwsRegionProviderChain.builder();
        settings.profile().ifPresent(chain::profileName);
        return find(settings, new AwsRegionProviderChain(chain.build(), Regions::ofCli));
    }

    /** The variable of the AWS CLI and of boto, which many CI jobs set alone and the SDK for Java does not know. */
    private static Region ofCli() {
        return SystemSetting.getStringValueFromEnvironmentVariable("AWS_DEFAULT_REGION")
                .map(Region::of)
                .orElseThrow(() -> SdkClientException.create("AWS_DEFAULT_REGION is not set"));
    }

    static String find(ClientSettings settings, AwsRegionProvider chain) {
        String region = settings.region()
                .or(() -> settings.server().flatMap(ServerCredentials::region))
                .orElseGet(() -> ofChain(chain, settings.profile()));
        if (!NAME.matcher(region).matches()) {
            throw new AwsFailure(
                    "Region '" + region + "' is not the name of a region, such as 'eu-central-1': correct <region>,"
                            + " -Dsfn.region or AWS_REGION",
                    null);
        }
        return region;
    }

    private static String ofChain(AwsRegionProvider chain, Optional<String> profile) {
        try {
            return chain.getRegion().id();
        } catch (SdkClientException e) {
            Optional<String> problem = ProfileFileSystemSetting.AWS_PROFILE
                    .getStringValue()
                    .filter(name -> profile.isEmpty() && !name.equals("default"))
                    .flatMap(name -> Profiles.read().problem(name));
            if (problem.isPresent()) {
                throw new AwsFailure(problem.get(), e);
            }
            String ofProfile = profile.map(name -> "the region of profile '" + name + "'")
                    .orElse("the region of your profile in ~/.aws/config");
            throw new AwsFailure(
                    "Missing AWS region: set <region>, -Dsfn.region, AWS_REGION or " + ofProfile
                            + "; an emulator takes any, such as -Dsfn.region=us-east-1",
                    e);
        }
    }
}
