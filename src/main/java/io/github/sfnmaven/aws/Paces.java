package io.github.sfnmaven.aws;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** A {@link Pace} for each service at each place. */
final class Paces {
    /** Those of the JVM: a parallel build has clients in every module. */
    static final Paces SHARED = new Paces(System::nanoTime);

    private final Map<Service, Pace> paces = new ConcurrentHashMap<>();
    private final LongSupplier nanos;

    /** Quotas are those of an account in a region; which account it is costs a call to find out. */
    private record Service(Class<?> kind, String place) {}

    Paces(LongSupplier nanos) {
        this.nanos = nanos;
    }

    /** @param kind a class of the service's own */
    Pace of(Class<?> kind, String place) {
        return paces.computeIfAbsent(new Service(kind, place), service -> new Pace(nanos));
    }
}
