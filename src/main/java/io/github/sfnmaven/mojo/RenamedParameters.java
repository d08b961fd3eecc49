package io.github.sfnmaven.mojo;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.Parameter;
import org.jspecify.annotations.Nullable;

/** Hands what a build says by a parameter's former name on to the parameter, and warns. */
final class RenamedParameters {
    private final SfnMojo goal;

    private RenamedParameters(SfnMojo goal) {
        this.goal = goal;
    }

    static void apply(SfnMojo goal) throws MojoExecutionException {
        try {
            new RenamedParameters(goal).apply();
        } catch (ReflectiveOperationException e) {
            throw new MojoExecutionException("A renamed parameter leads nowhere: this is a bug of the plugin", e);
        }
    }

    private void apply() throws ReflectiveOperationException {
        for (Class<?> type = goal.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                OldNameOf renamed = field.getAnnotation(OldNameOf.class);
                if (renamed != null && isGiven(field.get(goal))) {
                    move(field, field(renamed.value()));
                }
            }
        }
    }

    private void move(Field old, Field field) throws IllegalAccessException {
        boolean both = isSet(field);
        goal.getLog()
                .warn("'" + old.getName() + "' is now called '" + field.getName() + "'"
                        + (both ? ", which is set too and counts" : "") + ": set <" + field.getName() + "> or -Dsfn."
                        + field.getName() + " instead");
        if (!both) {
            field.set(goal, old.get(goal));
        }
    }

    private Field field(String name) throws NoSuchFieldException {
        for (Class<?> type = goal.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    /** Maven makes empty collections of parameters that nobody has set. */
    private static boolean isGiven(@Nullable Object value) {
        return value instanceof Collection<?> list
                ? !list.isEmpty()
                : value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
    }

    /** Whether it is otherwise than it would be by itself. */
    private boolean isSet(Field field) throws IllegalAccessException {
        Object value = field.get(goal);
        return isGiven(value)
                && goal.plugin.getMojos().stream()
                        .filter(mojo ->
                                mojo.getImplementation().equals(goal.getClass().getName()))
                        .flatMap(mojo -> mojo.getParameters().stream())
                        .filter(parameter -> parameter.getName().equals(field.getName()))
                        .map(Parameter::getDefaultValue)
                        .noneMatch(value.toString()::equals);
    }
}
