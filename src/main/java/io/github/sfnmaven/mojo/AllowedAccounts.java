package io.github.sfnmaven.mojo;

import io.github.sfnmaven.aws.AwsClients;
import io.github.sfnmaven.aws.AwsFailure;
import io.github.sfnmaven.input.AccountIds;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that a goal may write into.
 *
 * @param ids none: every account
 */
record AllowedAccounts(List<String> ids) {
    private static final String NAMES = "<allowedAccounts> or -Dsfn.allowedAccounts";

    static AllowedAccounts read(@Nullable List<@Nullable String> values) throws MojoFailureException {
        return new AllowedAccounts(AccountIds.read("allowedAccounts", values));
    }

    /**
     * Asks STS for the account of the credentials, if any is named.
     *
     * @throws MojoExecutionException if STS cannot be asked
     * @throws MojoFailureException if it is another
     */
    void check(AwsClients clients) throws MojoExecutionException, MojoFailureException {
        if (ids.isEmpty()) {
            return;
        }
        String account = account(clients);
        if (!ids.contains(account)) {
            throw new MojoFailureException("The credentials are those of account '" + account + "', but " + NAMES
                    + " allows only '" + String.join("', '", ids) + "': nothing was written; use the credentials of"
                    + " that account (<profile>, <serverId>, <assumeRoleArn>) or allow this one");
        }
    }

    private static String account(AwsClients clients) throws MojoExecutionException {
        try {
            return clients.accountId();
        } catch (AwsFailure e) {
            throw new MojoExecutionException(
                    "Nothing was written, since " + NAMES + " is set and the account is not known: " + e.getMessage(),
                    e);
        }
    }
}
