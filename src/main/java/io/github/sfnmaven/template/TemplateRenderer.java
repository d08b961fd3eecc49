package io.github.sfnmaven.template;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Renders the CloudFormation template around the definitions and checks it. */
public final class TemplateRenderer {
    private TemplateRenderer() {}

    /**
     * Renders and checks. Does not throw for what the user can mend: that is in the result.
     *
     * @throws IOException if a file that is there cannot be read
     */
    public static Rendering render(RenderRequest request) throws IOException {
        return new Rendering(Optional.empty(), List.of(), List.of(), List.of());
    }
}
