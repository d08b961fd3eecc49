package io.github.sfnmaven.aws;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import software.amazon.awssdk.utils.SystemSetting;

/** Checks an endpoint: the SDK would take {@code localhost:4566} for a scheme and fail far from the cause. */
final class Endpoints {
    /** As far as there can be one: a password may hold any character. */
    private static final Pattern USER = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*:/*)?.*@", Pattern.DOTALL);

    private Endpoints() {}

    /**
     * The endpoint of the settings; empty where the service has one of its own, which the SDK then takes.
     *
     * @param service as the SDK's system properties name it, such as {@code CloudFormation}
     */
    static Optional<URI> given(ClientSettings settings, String service) {
        String variable = "AWS_ENDPOINT_URL_" + service.toUpperCase(Locale.ROOT);
        boolean own = SystemSetting.getStringValueFromEnvironmentVariable(variable)
                .or(() -> Optional.ofNullable(System.getProperty("aws.endpointUrl" + service)))
                .filter(url -> !url.isBlank())
                .isPresent();
        return own ? Optional.empty() : settings.endpoint();
    }

    static URI parsed(String url) {
        try {
            return checked(new URI(url));
        } catch (URISyntaxException e) {
            throw refusal(url);
        }
    }

    /** Without a user and password in it, also where it is no URL. */
    static String shown(String url) {
        return USER.matcher(url).replaceFirst("$1****@");
    }

    static String shown(URI endpoint) {
        return shown(endpoint.toString());
    }

    static URI checked(URI endpoint) {
        refuseUser(endpoint);
        boolean http = "http".equalsIgnoreCase(endpoint.getScheme()) || "https".equalsIgnoreCase(endpoint.getScheme());
        if (!http || endpoint.getHost() == null) {
            throw refusal(endpoint.toString());
        }
        return endpoint;
    }

    /** Requests to AWS are signed in the header that would carry a password: it would be dropped in silence. */
    static void refuseUser(URI endpoint) {
        if (endpoint.getRawUserInfo() != null) {
            throw new AwsFailure(
                    "Endpoint '" + shown(endpoint)
                            + "' has a user or password, which no request to AWS can carry: take it"
                            + " out of <endpointUrl>, -Dsfn.endpointUrl or AWS_ENDPOINT_URL",
                    null);
        }
    }

    /** Without what parsing said of it, which repeats it. */
    private static AwsFailure refusal(String url) {
        return new AwsFailure(
                "Endpoint '" + shown(url) + "' is not a URL such as 'http://127.0.0.1:4566': correct <endpointUrl> or"
                        + " -Dsfn.endpointUrl",
                null);
    }
}
