package io.github.sfnmaven.stack.event;

import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.stack.spec.StackSpec;
import io.github.sfnmaven.stack.spec.TemplateResource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;

/** Lays events out in columns: time, status, logical id, type, reason. */
public final class EventFormat {
    /** What a status means to a person; the goal picks the colours. */
    public enum Tone {
        RUNNING,
        COMPLETE,
        /** Also where the rollback itself is complete. */
        ROLLBACK,
        FAILED;

        static Tone of(String status) {
            if (status.endsWith("_FAILED")) {
                return FAILED;
            }
            if (status.contains("ROLLBACK")) {
                return ROLLBACK;
            }
            return status.endsWith("_COMPLETE") ? COMPLETE : RUNNING;
        }
    }

    /** Colours a status; {@link #PLAIN} leaves it as it is. */
    @FunctionalInterface
    public interface Paint {
        Paint PLAIN = (tone, text) -> text;

        String apply(Tone tone, String text);
    }

    /** CREATE_IN_PROGRESS and ROLLBACK_IN_PROGRESS fit; the rare longer ones may stick out. */
    private static final int STATUS_WIDTH = 20;

    private static final int WIDEST = 40;

    private final DateTimeFormatter time;
    private final int statusWidth;
    private final int labelWidth;
    private final int typeWidth;

    private EventFormat(DateTimeFormatter time, int statusWidth, int labelWidth, int typeWidth) {
        this.time = time;
        this.statusWidth = statusWidth;
        this.labelWidth = labelWidth;
        this.typeWidth = typeWidth;
    }

    /** Columns wide enough for the stack and its template's own resources; times of day. */
    public static EventFormat of(StackSpec stack, ZoneId zone) {
        Collection<TemplateResource> resources = stack.template().resources().values();
        return new EventFormat(
                DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(zone),
                STATUS_WIDTH,
                widest(Stream.concat(
                        Stream.of(stack.stackName()), resources.stream().map(TemplateResource::logicalId))),
                widest(Stream.concat(
                        Stream.of("AWS::CloudFormation::Stack"),
                        resources.stream().map(TemplateResource::type))));
    }

    /** Columns wide enough for these events; dates and times. */
    public static EventFormat of(Collection<ResourceEvent> events, ZoneId zone) {
        return new EventFormat(
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(zone),
                widest(events.stream().map(ResourceEvent::status)),
                widest(events.stream().map(ResourceEvent::label)),
                widest(events.stream().map(ResourceEvent::type)));
    }

    /** Columns of a usual width, for events of a stack of which nothing is known yet; times of day. */
    public static EventFormat usual(ZoneId zone) {
        return new EventFormat(
                DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT).withZone(zone), STATUS_WIDTH, 24, 32);
    }

    /** One line, without a line end and without blanks at its end. */
    public String line(ResourceEvent event, Paint paint) {
        String status = paint.apply(Tone.of(event.status()), Quote.printable(event.status()));
        String gap = " ".repeat(Math.max(0, statusWidth - event.status().length()));
        String reason = event.reason()
                .map(text -> Quote.printable(text.strip().replaceAll("\\s+", " ")))
                .orElse("");
        String line = time.format(event.time()) + "  " + status + gap + "  "
                + padded(Quote.printable(event.label()), labelWidth) + "  "
                + padded(Quote.printable(event.type()), typeWidth) + "  " + reason;
        return line.stripTrailing();
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    private static int widest(Stream<String> texts) {
        return texts.mapToInt(String::length)
                .filter(width -> width <= WIDEST)
                .max()
                .orElse(0);
    }
}
