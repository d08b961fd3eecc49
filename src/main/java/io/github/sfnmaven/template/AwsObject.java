package io.github.sfnmaven.template;

import io.github.sfnmaven.template.velocity.TemplateObject;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code $aws}. */
final class AwsObject implements TemplateObject {
    private final AwsModel aws;
    private @Nullable String accountId;

    AwsObject(AwsModel aws) {
        this.aws = aws;
    }

    @Override
    public Set<String> properties() {
        return Set.of("region", "partition", "accountId");
    }

    @Override
    public Optional<Object> property(String name) {
        return switch (name) {
            case "region" -> aws.region().get().map(region -> region);
            case "partition" -> Optional.of(aws.partition().get());
            case "accountId" -> Optional.of(accountId());
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<String> hint(String property) {
        return property.equals("region") ? Optional.of("set <region> or -Dsfn.region") : Optional.empty();
    }

    // Asking may mean a call to STS.
    private String accountId() {
        String known = accountId;
        if (known == null) {
            known = aws.accountId().get();
            accountId = known;
        }
        return known;
    }
}
