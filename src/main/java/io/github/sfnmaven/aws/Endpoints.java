package io.github.sfnmaven.aws;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Checks an endpoint: the SDK would take {@code localhost:4566} for a scheme and fail far from the cause. */
final class Endpoints {
    private Endpoints() {}

    static URI parsed(String url) {
        try {
            return checked(new URI(url));
        } catch (URISyntaxException e) {
            throw refusal(url, e);
        }
    }

    static URI checked(URI endpoint) {
        boolean http = "http".equalsIgnoreCase(endpoint.getScheme()) || "https".equalsIgnoreCase(endpoint.getScheme());
        if (!http || endpoint.getHost() == null) {
            throw refusal(endpoint.toString(), null);
        }
        return endpoint;
    }

    private static AwsFailure refusal(String url, @Nullable Exception origin) {
        return new AwsFailure(
                "Endpoint '" + url + "' is not a URL such as 'http://127.0.0.1:4566': correct <endpointUrl> or"
                        + " -Dsfn.endpointUrl",
                origin);
    }
}
