package io.github.sfnmaven.template;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * What templates see as {@code $aws}. Each is asked only if the template uses it, because finding it out may take a
 * look at files or a call; what a supplier throws reaches the caller of {@link TemplateRenderer#render} as it is.
 *
 * @param region empty where none is known; a template that asks for it is then wrong
 * @param accountId asked at most once in a rendering
 */
public record AwsModel(Supplier<Optional<String>> region, Supplier<String> partition, Supplier<String> accountId) {}
