package io.github.sfnmaven.cloudformation;

import java.util.Optional;
import java.util.Random;

/** Bad weather between CloudFormation and its callers: one call in so many goes wrong, the same with the same seed. */
public final class Weather {
    private final Random random;
    private final int throttled;
    private final int dropped;
    private final int failing;

    /**
     * How much goes wrong.
     *
     * @param throttled percent of the calls that are throttled
     * @param dropped percent of the calls whose connection is dropped, half of them after the work is done
     * @param failing percent of the calls that end with a server's error, half of them after the work is done
     */
    public Weather(long seed, int throttled, int dropped, int failing) {
        this.random = new Random(seed);
        this.throttled = throttled;
        this.dropped = dropped;
        this.failing = failing;
    }

    Optional<Fault> next() {
        int chance = random.nextInt(100);
        boolean afterwards = random.nextBoolean();
        if (chance < throttled) {
            return Optional.of(Fault.throttled());
        }
        if (chance < throttled + dropped) {
            return Optional.of(new Fault(0, "", "", afterwards));
        }
        if (chance < throttled + dropped + failing) {
            return Optional.of(
                    new Fault(random.nextBoolean() ? 500 : 503, "InternalFailure", "Internal failure", afterwards));
        }
        return Optional.empty();
    }
}
