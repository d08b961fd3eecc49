package io.github.sfnmaven.aws;

import java.net.URI;

/** Checks an endpoint: the SDK would take {@code localhost:4566} for a scheme and fail far from the cause. */
final class Endpoints {
    private Endpoints() {}

    static URI checked(URI endpoint) {
        boolean http = "http".equalsIgnoreCase(endpoint.getScheme()) || "https".equalsIgnoreCase(endpoint.getScheme());
        if (!http || endpoint.getHost() == null) {
            throw new AwsFailure(
                    "Endpoint '" + endpoint + "' is not a URL such as 'http://127.0.0.1:4566': correct <endpointUrl>"
                            + " or -Dsfn.endpointUrl",
                    null);
        }
        return endpoint;
    }
}
