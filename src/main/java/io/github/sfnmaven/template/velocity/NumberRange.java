package io.github.sfnmaven.template.velocity;

import java.util.AbstractList;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The whole numbers from one to another, upwards or downwards, none of them in memory. */
final class NumberRange extends AbstractList<Integer> implements RandomAccess {
    private final int first;
    private final int last;

    /** Takes ranges of at most {@link Integer#MAX_VALUE} numbers. */
    NumberRange(int first, int last) {
        this.first = first;
        this.last = last;
    }

    static long size(int first, int last) {
        return Math.abs((long) last - first) + 1;
    }

    @Override
    public Integer get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index);
        }
        return first <= last ? first + index : first - index;
    }

    @Override
    public int size() {
        return (int) size(first, last);
    }

    @Override
    public boolean contains(@Nullable Object value) {
        return value instanceof Integer number && number >= Math.min(first, last) && number <= Math.max(first, last);
    }
}
