package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.input.AccountIds;
import io.github.sfnmaven.stack.api.Target;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds where a goal works, from its parameters, the environment and the credentials. */
record TargetInput(@Nullable String profile, @Nullable String serverId, Map<String, String> environment) {
    Target read(AwsClients clients) {
        Optional<String> account =
                Configuration.text(environment.get("AWS_ACCOUNT_ID")).filter(AccountIds::isId);
        return new Target(
                clients.region(),
                clients.knownAccount(account),
                shownProfile(),
                clients.endpoint().map(Target::withoutUserInfo));
    }

    /** That of the environment counts where no credentials are given more directly. */
    Optional<String> shownProfile() {
        if (Configuration.text(profile).isPresent()) {
            return Configuration.text(profile);
        }
        boolean given = Configuration.text(serverId).isPresent()
                || Configuration.text(environment.get("AWS_ACCESS_KEY_ID")).isPresent();
        return given ? Optional.empty() : Configuration.text(environment.get("AWS_PROFILE"));
    }
}
