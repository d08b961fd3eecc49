package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.diagnostic.NearMiss;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.template.rule.TemplateRules;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.velocity.app.event.InvalidReferenceEventHandler;
import org.apache.velocity.app.event.MethodExceptionEventHandler;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.runtime.Renderable;
import org.apache.velocity.util.introspection.Info;
import org.jspecify.annotations.Nullable;

/** Reports every reference that means nothing, lets CloudFormation's through, and allows only scalars as text. */
final class ReferenceEvents
        implements InvalidReferenceEventHandler, MethodExceptionEventHandler, ReferenceInsertionEventHandler {
    private static final RuleDescription UNDEFINED = TemplateRules.UNDEFINED_REFERENCE;
    private static final RuleDescription NOT_TEXT = TemplateRules.REFERENCE_NOT_TEXT;

    private static final Pattern CLOUD_FORMATION =
            Pattern.compile("\\$\\{[A-Z][A-Za-z0-9_]*(?:\\.[A-Za-z][A-Za-z0-9_]*)*+\\}");

    private static final int LONGEST_NAME = 200;

    private final RenderRun run;
    private final Set<RenderRun.Place> reported = new HashSet<>();

    ReferenceEvents(RenderRun run) {
        this.run = run;
    }

    @Override
    public @Nullable Object invalidGetMethod(
            Context context, String reference, @Nullable Object object, @Nullable String property, Info info) {
        String written = run.places().reference(RenderRun.Place.of(info));
        String bare = written.replaceFirst("^\\\\*", "");
        if (object == null && CLOUD_FORMATION.matcher(bare).matches()) {
            // Without a value Velocity writes the reference as it stands, backslashes before it included.
            return bare.length() == written.length() ? bare : null;
        }
        // A loop comes to the same mistake again and again.
        if (bare.contains("|") || !reported.add(RenderRun.Place.of(info))) {
            return null;
        }
        if (object == null) {
            error(info, "'" + shorten(reference) + "' is not defined", variableHint(context, reference, bare));
        } else if (property == null) {
            error(info, "'" + shorten(parent(reference)) + "' has no such element", Optional.empty());
        } else {
            error(
                    info,
                    "'" + shorten(parent(reference)) + "' has no property '" + shorten(property) + "'",
                    propertyHint(object, property));
        }
        return null;
    }

    @Override
    public @Nullable Object invalidMethod(
            Context context, String reference, @Nullable Object object, String method, Info info) {
        Set<String> known = AllowList.methods(object);
        if (known.contains(method)) {
            error(info, "'" + reference + "' has no value for these arguments", Optional.empty());
        } else {
            error(
                    info,
                    "'" + parent(reference) + "' has no method '" + method + "' that templates may call",
                    NearMiss.hint(method, known));
        }
        return null;
    }

    @Override
    public Object methodException(Context context, Class<?> type, String method, Exception e, Info info) {
        error(info, "'" + method + "' " + e.getMessage(), Optional.empty());
        return "";
    }

    @Override
    public boolean invalidSetMethod(Context context, String left, @Nullable String right, Info info) {
        return true;
    }

    @Override
    public @Nullable Object referenceInsert(Context context, String reference, @Nullable Object value) {
        if (value instanceof Renderable block) {
            run.open(block);
            return block;
        }
        if (value == null || value instanceof Boolean || value instanceof Number) {
            return value;
        }
        if (value instanceof String text) {
            run.budget().text(text.length());
            return text;
        }
        run.error(
                NOT_TEXT,
                run.place(),
                "'" + reference + "' is " + kind(value) + ", which cannot be written as text",
                Optional.of("name a part of it, or loop over it with #foreach"));
        return "";
    }

    private void error(Info info, String message, Optional<String> hint) {
        run.error(UNDEFINED, RenderRun.Place.of(info), message, hint);
    }

    private static Optional<String> variableHint(Context context, String reference, String written) {
        String name = reference.substring(1);
        if (written.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        List<String> known = Arrays.stream(context.getKeys()).sorted().collect(Collectors.toList());
        Optional<String> near = NearMiss.of(name, known).map(found -> "did you mean '$" + found + "'?");
        if (near.isPresent()) {
            return near;
        }
        return Optional.of(
                Character.isUpperCase(name.charAt(0)) && !written.startsWith("${")
                        ? "for CloudFormation write '${" + name + "}'"
                        : "set it with <variables> or -Dsfn.variables." + name + ", or write '#[[" + written
                                + "]]#' if it is not for the plugin");
    }

    private static Optional<String> propertyHint(Object object, String property) {
        if (property.length() > LONGEST_NAME) {
            return Optional.empty();
        }
        if (AllowList.methods(object).contains(property)) {
            return Optional.of("write '" + property + "()'");
        }
        if (object instanceof TemplateObject known) {
            return known.hint(property).or(() -> NearMiss.hint(property, known.properties()));
        }
        if (object instanceof Map<?, ?> map) {
            return NearMiss.hint(
                    property,
                    map.keySet().stream().map(String::valueOf).sorted().collect(Collectors.toList()));
        }
        return Optional.empty();
    }

    private static String parent(String reference) {
        int dot = reference.lastIndexOf('.');
        // Velocity has lost the index of $list[0] when it builds this name.
        return (dot < 0 ? reference : reference.substring(0, dot)).replace(".null", "[…]");
    }

    private static String shorten(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
    }

    private static String kind(Object value) {
        return value instanceof Iterable ? "a list" : value instanceof Map ? "a map" : "an object";
    }
}
