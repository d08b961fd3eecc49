package io.github.sfnmaven.reactor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class BarrierTest {
    private static final Barrier.Expected<RuntimeException> A_B_C = () -> List.of("a", "b", "c");

    private final Map<String, Object> shared = new HashMap<>();
    private final Barrier barrier = new Barrier(shared);

    @Test
    void tellsTheLastWhatAllHavePutOffInTheOrderOfTheModules() {
        putOff("c");
        assertThat(barrier.arrive("c", A_B_C)).isEqualTo(new Arrival(List.of(), List.of("a", "b")));
        putOff("a");
        assertThat(barrier.arrive("a", A_B_C)).isEqualTo(new Arrival(List.of(), List.of("b")));

        assertThat(barrier.arrive("b", A_B_C).due()).extracting(PutOff::stack).containsExactly("a", "c");
    }

    @Test
    void countsThoseWhoPutNothingOff() {
        barrier.arrive("a", A_B_C);
        barrier.arrive("b", A_B_C);
        putOff("c");

        assertThat(barrier.arrive("c", A_B_C).due()).extracting(PutOff::stack).containsExactly("c");
    }

    @Test
    void asksForNobodyWhereNothingIsPutOff() {
        assertThat(barrier.<RuntimeException>arrive("a", () -> {
                    throw new IllegalStateException("asked");
                }))
                .isEqualTo(Arrival.NOTHING);
    }

    @Test
    void asksWhoIsToComeOnce() {
        List<String> asked = new ArrayList<>();
        Barrier.Expected<RuntimeException> expected = () -> {
            asked.add("asked");
            return List.of("a", "b");
        };
        putOff("a");

        barrier.arrive("a", expected);
        barrier.arrive("b", expected);

        assertThat(asked).hasSize(1);
    }

    @Test
    void asksAgainWhereTheAnswerFailed() {
        putOff("a");

        assertThatThrownBy(() -> barrier.<IOException>arrive("a", () -> {
                    throw new IOException("no answer");
                }))
                .isInstanceOf(IOException.class);
        assertThat(barrier.arrive("a", A_B_C).missing()).containsExactly("b", "c");
    }

    @Test
    void keepsNobodyWaitingWhoComesOnceMore() {
        Barrier.Expected<RuntimeException> a = () -> List.of("a");
        putOff("a");
        barrier.arrive("a", a);
        putOff("a");

        assertThat(barrier.arrive("a", a).due()).extracting(PutOff::stack).containsExactly("a");
    }

    @Test
    void givesOutTwoDeploymentsOfOneExecution() {
        putOff("a");
        putOff("a");

        assertThat(barrier.arrive("a", () -> List.of("a")).due()).hasSize(2);
    }

    @Test
    void forgetsNobodyWhoWasNotExpected() {
        putOff("d");
        barrier.arrive("d", A_B_C);
        putOff("a");
        barrier.arrive("a", A_B_C);
        barrier.arrive("b", A_B_C);

        assertThat(barrier.arrive("c", A_B_C).due()).extracting(PutOff::stack).containsExactly("a", "d");
    }

    @Test
    void givesAStackToTheFirstModuleThatNamesIt() {
        assertThat(barrier.claim("orders", "a")).isEmpty();
        assertThat(barrier.claim("orders", "a")).isEmpty();
        assertThat(barrier.claim("orders", "b")).contains("a");
        assertThat(barrier.claim("bills", "b")).isEmpty();
    }

    @Test
    void knowsTheFirstThatPutsSomethingOff() {
        assertThat(barrier.putOff("a", deployment("a"))).isTrue();
        assertThat(barrier.putOff("b", deployment("b"))).isFalse();
        assertThat(new Barrier(shared).putOff("c", deployment("c"))).isFalse();
    }

    @Test
    void isWaitedForUntilSomebodyHasWhatWasPutOff() {
        assertThat(barrier.isWaitedFor()).isFalse();
        putOff("a");
        assertThat(barrier.isWaitedFor()).isTrue();
        barrier.arrive("a", () -> List.of("a"));
        assertThat(barrier.isWaitedFor()).isFalse();
    }

    /** Two class loaders know the same map, and no class of ours of the other. */
    @Test
    void leavesOnlyTypesOfTheJdkInWhatIsShared() {
        barrier.claim("orders", "a");
        barrier.putOff("a", new PutOff("orders", "a", new StringBuilder("updated")::toString));
        barrier.arrive("a", A_B_C);

        assertThat(classesIn(shared)).allMatch(type -> type.getClassLoader() == null);
        assertThat(new Barrier(shared).arrive("a", A_B_C).missing()).containsExactly("b", "c");
    }

    @RepeatedTest(20)
    void tellsExactlyOneOfManyThatComeAtOnce() throws Exception {
        List<String> all = IntStream.range(0, 8).mapToObj(i -> "m" + i).toList();
        CyclicBarrier start = new CyclicBarrier(all.size());
        ExecutorService threads = Executors.newFixedThreadPool(all.size());
        try {
            List<Callable<List<PutOff>>> tasks = all.stream()
                    .<Callable<List<PutOff>>>map(who -> () -> {
                        Barrier own = new Barrier(shared);
                        start.await();
                        own.putOff(who, deployment(who));
                        return own.arrive(who, () -> all).due();
                    })
                    .toList();
            List<List<PutOff>> told = new ArrayList<>();
            for (Future<List<PutOff>> each : threads.invokeAll(tasks)) {
                told.add(each.get());
            }

            assertThat(told.stream().filter(due -> !due.isEmpty()))
                    .singleElement()
                    .satisfies(due -> assertThat(due).extracting(PutOff::stack).isEqualTo(all));
        } finally {
            threads.shutdownNow();
        }
    }

    private void putOff(String who) {
        barrier.putOff(who, deployment(who));
    }

    private static PutOff deployment(String stack) {
        return new PutOff(stack, "com.example:" + stack, () -> "created");
    }

    /** Of all but the work itself, which is called by a type of the JDK. */
    private static List<Class<?>> classesIn(Object value) {
        List<Class<?>> classes = new ArrayList<>();
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(each -> classes.addAll(classesIn(each)));
        } else if (value instanceof Iterable<?> list) {
            list.forEach(each -> classes.addAll(classesIn(each)));
        } else if (value instanceof java.util.function.Supplier<?>) {
            return classes;
        }
        classes.add(value.getClass());
        return classes;
    }
}
