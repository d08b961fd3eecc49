package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.template.rule.TemplateRules;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.apache.velocity.runtime.Renderable;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.runtime.directive.ForeachScope;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.Uberspect;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;
import org.jspecify.annotations.Nullable;

/**
 * All that a template can do with a value. Nothing here looks into a class: what is not listed does not exist. Public
 * only because Velocity creates it by name.
 */
public final class AllowList implements Uberspect, RuntimeServicesAware {
    /** Stands for what has been refused already: a name that no template can write, and whose value is empty. */
    private static final String WITHHELD = "";

    private RenderRun run = new RenderRun("");

    @Override
    public void init() {}

    @Override
    public void setRuntimeServices(RuntimeServices services) {
        run = (RenderRun) services.getApplicationAttribute(RenderRun.ATTRIBUTE);
    }

    @Override
    public @Nullable Iterator<?> getIterator(@Nullable Object value, Info info) {
        if (value instanceof Iterable<?> items) {
            return new CountedIterator(items.iterator());
        }
        if (value instanceof Map<?, ?> map && !(value instanceof ForeachScope)) {
            return new CountedIterator(map.values().iterator());
        }
        if (value != null) {
            run.error(
                    TemplateRules.UNDEFINED_REFERENCE,
                    RenderRun.Place.of(info),
                    "'" + GuardedNode.shown(value) + "' is no list that #foreach could loop over",
                    value instanceof String ? Optional.of("split a text: .split(',')") : Optional.empty());
        }
        return null;
    }

    @Override
    public @Nullable VelMethod getMethod(@Nullable Object value, String name, Object[] arguments, Info info) {
        return method(value, name, arguments.length).isPresent() ? new ListedMethod(name) : null;
    }

    @Override
    public @Nullable VelPropertyGet getPropertyGet(@Nullable Object value, String name, Info info) {
        Optional<String> refusal = value instanceof WithheldMap map ? map.refusal(name) : Optional.empty();
        if (refusal.isPresent()) {
            run.withheld(RenderRun.Place.of(info), refusal.get());
            return new ListedProperty(WITHHELD);
        }
        return value == null ? null : property(value, name).isPresent() ? new ListedProperty(name) : null;
    }

    @Override
    public @Nullable VelPropertySet getPropertySet(Object value, String name, Object argument, Info info) {
        run.error(
                TemplateRules.UNDEFINED_REFERENCE,
                RenderRun.Place.of(info),
                "'" + name + "' cannot be set: templates only read lists, maps and the model",
                Optional.of("set a variable of its own, such as #set($" + name + " = …)"));
        return null;
    }

    static Set<String> methods(@Nullable Object value) {
        return value instanceof TemplateObject known ? known.methods() : ListedMethods.names(value);
    }

    private static Optional<TemplateObject.Call> method(@Nullable Object value, String name, int arguments) {
        return value instanceof TemplateObject known
                ? known.method(name, arguments)
                : ListedMethods.find(value, name, arguments);
    }

    private static Optional<Object> property(Object value, String name) {
        if (name.equals(WITHHELD)) {
            return Optional.of("");
        }
        if (value instanceof TemplateObject known) {
            return known.property(name);
        }
        if (value instanceof ForeachScope loop) {
            return Optional.ofNullable(LOOP.get(name)).map(property -> property.apply(loop));
        }
        if (value instanceof Map<?, ?> map) {
            return Optional.ofNullable(map.get(name));
        }
        if (value instanceof Map.Entry<?, ?> entry) {
            return Optional.ofNullable(
                    name.equals("key") ? entry.getKey() : name.equals("value") ? entry.getValue() : null);
        }
        return name.equals("empty")
                ? ListedMethods.find(value, "isEmpty", 0).map(call -> call.run(List.of()))
                : Optional.empty();
    }

    private static final Map<String, Function<ForeachScope, @Nullable Object>> LOOP = Map.of(
            "count", ForeachScope::getCount,
            "index", ForeachScope::getIndex,
            "hasNext", ForeachScope::getHasNext,
            "first", ForeachScope::isFirst,
            "last", ForeachScope::isLast,
            "parent", ForeachScope::getParent,
            "topmost", ForeachScope::getTopmost);

    private final class CountedIterator implements Iterator<@Nullable Object> {
        private final Iterator<?> items;

        CountedIterator(Iterator<?> items) {
            this.items = items;
        }

        @Override
        public boolean hasNext() {
            return items.hasNext();
        }

        @Override
        public @Nullable Object next() {
            run.budget().step();
            return items.next();
        }
    }

    // Velocity keeps what it is given and uses it for other owners too, so these two look the owner up again.
    private record ListedProperty(String name) implements VelPropertyGet {
        @Override
        public @Nullable Object invoke(Object owner) {
            return property(owner, name).orElse(null);
        }

        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return name;
        }
    }

    private final class ListedMethod implements VelMethod {
        private final String name;

        ListedMethod(String name) {
            this.name = name;
        }

        @Override
        public @Nullable Object invoke(Object owner, @Nullable Object[] arguments) throws InvocationTargetException {
            run.budget().step();
            charge(owner);
            for (int i = 0; i < arguments.length; i++) {
                arguments[i] = arguments[i] instanceof Renderable block ? run.textOf(block) : arguments[i];
                charge(arguments[i]);
            }
            try {
                List<@Nullable Object> list = Collections.unmodifiableList(Arrays.asList(arguments));
                Optional<TemplateObject.Call> call = method(owner, name, arguments.length);
                Object result = call.isPresent() ? call.get().run(list) : null;
                run.budget().result(result);
                return result;
            } catch (WithheldMap.Withheld e) {
                run.withheld(run.place(), String.valueOf(e.getMessage()));
                return "";
            } catch (IllegalArgumentException e) {
                throw new InvocationTargetException(e);
            } catch (IndexOutOfBoundsException e) {
                throw new InvocationTargetException(new IllegalArgumentException("reaches beyond the text", e));
            }
        }

        private void charge(@Nullable Object value) {
            // Only this looks through a list.
            if (value instanceof String || (name.equals("contains") && !(value instanceof NumberRange))) {
                run.budget().walk(value);
            }
        }

        @Override
        public boolean isCacheable() {
            return false;
        }

        @Override
        public String getMethodName() {
            return name;
        }

        @Override
        public @Nullable Method getMethod() {
            return null;
        }

        @Override
        public Class<?> getReturnType() {
            return Object.class;
        }
    }
}
