package io.github.sfnmaven.stack.api;

import io.github.sfnmaven.stack.outcome.DeployedStack;
import java.net.URI;
import java.util.Optional;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.cloudformation.CloudFormationClient;

/**
 * Where a goal works, as far as that is known without a call of its own.
 *
 * @param endpoint without a user and a password
 */
public record Target(String region, Optional<String> account, Optional<String> profile, Optional<String> endpoint) {
    /** The fifth part of an ARN is the account. */
    private static final int ARN_ACCOUNT = 4;

    /** What a client tells. */
    static Target of(CloudFormationClient client) {
        Region region = client.serviceClientConfiguration().region();
        return new Target(
                region == null ? "" : region.id(),
                Optional.empty(),
                Optional.empty(),
                client.serviceClientConfiguration().endpointOverride().map(Target::withoutUserInfo));
    }

    /** The line that is printed before the first write. */
    public String line(Optional<DeployedStack> stack) {
        Target known = stack.map(this::of).orElse(this);
        return "Target: " + known.text(profile);
    }

    /** For messages: {@code eu-central-1, account 123456789012}. */
    public String place() {
        return text(Optional.empty());
    }

    private String text(Optional<String> shownProfile) {
        return region
                + account.map(id -> ", account " + id).orElse("")
                + shownProfile.map(name -> ", profile " + name).orElse("")
                + endpoint.map(url -> ", endpoint " + url).orElse("");
    }

    /** The stack's own account is sure. */
    private Target of(DeployedStack stack) {
        String[] arn = stack.id().split(":", -1);
        return arn.length > ARN_ACCOUNT && !arn[ARN_ACCOUNT].isEmpty()
                ? new Target(region, Optional.of(arn[ARN_ACCOUNT]), profile, endpoint)
                : this;
    }

    /** A password there is for the service alone. */
    public static String withoutUserInfo(URI endpoint) {
        String userInfo = endpoint.getRawUserInfo();
        return userInfo == null ? endpoint.toString() : endpoint.toString().replace(userInfo + "@", "");
    }
}
