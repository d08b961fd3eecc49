package io.github.sfnmaven.stack.event;

import java.time.Duration;

/**
 * Writes a stretch of time as a person says it: {@code 0.4 s}, {@code 3.0 s}, {@code 12 s}, {@code 3 min 5 s}, {@code 1
 * h 2 min}.
 */
public final class Span {
    private Span() {}

    public static String text(Duration span) {
        long tenths = Math.round(span.toMillis() / 100.0);
        if (tenths < 100) {
            return tenths / 10 + "." + tenths % 10 + " s";
        }
        long seconds = Math.round(span.toMillis() / 1000.0);
        if (seconds < 60) {
            return seconds + " s";
        }
        if (seconds < 3600) {
            return joined(seconds / 60, "min", seconds % 60, "s");
        }
        return joined(seconds / 3600, "h", seconds % 3600 / 60, "min");
    }

    private static String joined(long large, String largeUnit, long small, String smallUnit) {
        return large + " " + largeUnit + (small == 0 ? "" : " " + small + " " + smallUnit);
    }
}
