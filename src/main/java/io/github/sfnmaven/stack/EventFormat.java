package io.github.sfnmaven.stack;

import java.time.ZoneId;
import java.util.Collection;

/** Lays events out in columns: time, status, logical id, type, reason. */
public final class EventFormat {
    /** What a status means to a person; the goal picks the colours. */
    public enum Tone {
        /** Work has begun. */
        RUNNING,
        /** Done. */
        GOOD,
        /** Failed, or being taken back. */
        BAD
    }

    /** Colours a padded status; {@link #PLAIN} leaves it as it is. */
    @FunctionalInterface
    public interface Paint {
        Paint PLAIN = (tone, text) -> text;

        String apply(Tone tone, String text);
    }

    private EventFormat() {}

    /** Columns wide enough for a template's own resources; times of day. */
    public static EventFormat of(StackTemplate template, ZoneId zone) {
        throw new UnsupportedOperationException(template.text() + zone);
    }

    /** Columns wide enough for these events; dates and times. */
    public static EventFormat of(Collection<ResourceEvent> events, ZoneId zone) {
        throw new UnsupportedOperationException(events.toString() + zone);
    }

    /** One line, without a line end. */
    public String line(ResourceEvent event, Paint paint) {
        throw new UnsupportedOperationException(event.toString() + paint);
    }
}
