package io.github.sfnmaven.template;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What templates see as {@code $aws}.
 *
 * @param region empty where none is known; a template that asks for it is then wrong
 * @param accountId asked at most once in a rendering, and only if the template uses it; what it throws reaches the
 *     caller of {@link TemplateRenderer#render} as it is
 */
public record AwsModel(Optional<String> region, String partition, Supplier<String> accountId) {}
