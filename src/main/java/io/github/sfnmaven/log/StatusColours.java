package io.github.sfnmaven.log;

import io.github.sfnmaven.stack.event.EventFormat;
import java.lang.reflect.Method;
import java.util.Map;
import org.apache.maven.execution.MavenSession;

/**
 * Colours statuses with Maven's own message builder, so that they are plain wherever Maven's lines are: with
 * {@code -B}, {@code --color never} or {@code -Dstyle.color=never}, in a log file, and where no terminal is.
 */
public final class StatusColours implements EventFormat.Paint {
    /** Of Maven 3 and of Maven 4. Neither is exported to plugins, so Maven's own class loader is asked. */
    private static final Map<String, String> BUILDERS = Map.of(
            "org.apache.maven.shared.utils.logging.MessageUtils", "buffer",
            "org.apache.maven.jline.MessageUtils", "builder");

    private final Method builder;

    private StatusColours(Method builder) {
        this.builder = builder;
    }

    /**
     * Colours as Maven's own message builder makes them; none where there is no builder.
     *
     * @param environment may have {@code NO_COLOR}, which Maven 3 does not know
     */
    public static EventFormat.Paint of(Map<String, String> environment) {
        if (environment.getOrDefault("NO_COLOR", "").isEmpty()) {
            for (Map.Entry<String, String> each : BUILDERS.entrySet()) {
                try {
                    Class<?> factory = Class.forName(each.getKey(), true, MavenSession.class.getClassLoader());
                    return new StatusColours(factory.getMethod(each.getValue()));
                } catch (ReflectiveOperationException e) {
                    // The other Maven.
                }
            }
        }
        return PLAIN;
    }

    @Override
    public String apply(EventFormat.Tone tone, String text) {
        return switch (tone) {
            case RUNNING -> text;
            case COMPLETE -> styled("success", text);
            case ROLLBACK -> styled("warning", text);
            case FAILED -> styled("failure", text);
        };
    }

    private String styled(String style, String text) {
        try {
            // By the interface: the class behind it is not public.
            Method method = builder.getReturnType().getMethod(style, Object.class);
            return String.valueOf(method.invoke(builder.invoke(null), text));
        } catch (ReflectiveOperationException e) {
            return text;
        }
    }
}
