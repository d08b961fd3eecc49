package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SecretNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AWS_SECRET_ACCESS_KEY",
                "Aws_Session_Token",
                "AWS_ACCESS_KEY_ID",
                "AWS_BEARER_TOKEN_BEDROCK",
                "AWS_CONTAINER_AUTHORIZATION_TOKEN",
                "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
                "MAVEN_CMD_LINE_ARGS",
                "MAVEN_OPTS",
                "maven_args",
                "JAVA_TOOL_OPTIONS",
                "JDK_JAVA_OPTIONS",
                "GITHUB_TOKEN",
                "ACTIONS_ID_TOKEN_REQUEST_TOKEN",
                "ACTIONS_RUNTIME_TOKEN",
                "CI_JOB_TOKEN",
                "CI_JOB_JWT_V2",
                "CI_REGISTRY_PASSWORD",
                "CI_REPOSITORY_URL",
                "NPM_TOKEN",
                "SYSTEM_ACCESSTOKEN",
                "PGPASSWORD",
                "MYSQL_PWD",
                "DB_PASSWORD_1",
                "MAVEN_GPG_KEY",
                "MAVEN_GPG_PASSPHRASE",
                "STRIPE_KEY",
                "DATADOG_API_KEY",
                "GOOGLE_APPLICATION_CREDENTIALS_JSON",
                "CLIENT_SECRET"
            })
    void keepsCredentialsOfTheEnvironmentBack(String name) {
        assertThat(SecretNames.ofVariable(name, "")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HOME",
                "PWD",
                "OLDPWD",
                "PATH",
                "AWS_REGION",
                "AWS_PROFILE",
                "AWS_ACCOUNT_ID",
                "AWS_WEB_IDENTITY_TOKEN_FILE",
                "GITHUB_SHA",
                "CI_COMMIT_REF_NAME",
                "DB_SECRET_ARN",
                "SECRET_NAME",
                "TOKEN_URL",
                "PASSWORD_MIN_LENGTH",
                "PARTITION_KEY",
                "KMS_KEY",
                "KEYCLOAK_REALM",
                "MONKEY",
                "SSH_AUTH_SOCK",
                "TOKENIZER_MODEL"
            })
    void showsWhatIsNoSecretOfTheEnvironment(String name) {
        assertThat(SecretNames.ofVariable(name, "some -Dvalue=x")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sfn.parameters.Stage",
                "sfn.externalId",
                "http.proxyPassword",
                "javax.net.ssl.keyStorePassword",
                "javax.net.ssl.trustStorePassword",
                "gpg.passphrase",
                "db.password",
                "dbPasswordProd",
                "jarsigner.storepass",
                "jarsigner.keypass",
                "sonar.token",
                "github.apiKey",
                "aws.secretKey",
                "aws.accessKey",
                "oauth.client-secret",
                "env.NPM_TOKEN",
                "env.STRIPE_KEY",
                "env.MAVEN_OPTS",
                "arguments",
                "argLine"
            })
    void keepsSecretPropertiesBack(String name) {
        assertThat(SecretNames.ofProperty(name, "")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sonar.projectKey",
                "table.partitionKey",
                "kms.keyId",
                "kms.key",
                "gpg.keyname",
                "db.secretArn",
                "secret.name",
                "passwordPolicy",
                "project.build.sourceEncoding",
                "sfn.stackName",
                "env.HOME",
                "keycloak.version",
                "token.validity.seconds"
            })
    void showsWhatIsNoSecretProperty(String name) {
        assertThat(SecretNames.ofProperty(name, "value")).isEmpty();
    }

    @Test
    void knowsSecretsByTheirValuesToo() {
        assertThat(SecretNames.ofVariable("DATABASE", "postgres://app:hunter2@db/orders"))
                .hasValue("holds an address with a password in it");
        assertThat(SecretNames.ofProperty("site.url", "https://user:pw@host/x")).isPresent();
        assertThat(SecretNames.ofProperty("site.url", "https://host:8080/x@y")).isEmpty();
        assertThat(SecretNames.ofVariable("MY_BUILD", "clean deploy -B -Dgpg.passphrase=x"))
                .hasValue("carries options of the command line, which may hold passwords");
    }
}
