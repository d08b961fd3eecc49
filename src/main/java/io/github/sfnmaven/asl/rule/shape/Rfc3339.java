package io.github.sfnmaven.asl.rule.shape;

import io.github.sfnmaven.diagnostic.Quote;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Reads a timestamp as Step Functions does: by RFC 3339, T and Z in upper case.
 *
 * @see <a href="https://states-language.net/spec.html#timestamps">Amazon States Language, Timestamps</a>
 */
final class Rfc3339 {
    /** What is wrong with a text, and where. */
    record Fault(int begin, int end, String message) {}

    /** Stops the reading at the first fault. */
    private static final class Stop extends Exception {
        private static final long serialVersionUID = 1;
        private final transient Fault fault;

        Stop(int begin, int end, String message) {
            super(message, null, false, false);
            this.fault = new Fault(begin, end, message);
        }
    }

    private final String text;
    private int position;

    private Rfc3339(String text) {
        this.text = text;
    }

    static Optional<Fault> fault(String text) {
        try {
            new Rfc3339(text).read();
            return Optional.empty();
        } catch (Stop stop) {
            return Optional.of(stop.fault);
        }
    }

    private void read() throws Stop {
        int year = number("a year", 4, 0, 9999);
        sign('-');
        int month = number("a month", 2, 1, 12);
        sign('-');
        number("a day", 2, 1, YearMonth.of(year, month).lengthOfMonth());
        sign('T');
        number("an hour", 2, 0, 23);
        sign(':');
        number("a minute", 2, 0, 59);
        sign(':');
        // 60 is a leap second.
        number("a second", 2, 0, 60);
        fraction();
        offset();
        if (position < text.length()) {
            throw new Stop(position, text.length(), "unexpected " + Quote.of(text.substring(position)) + " at the end");
        }
    }

    private void fraction() throws Stop {
        if (next() == '.') {
            position++;
            int begin = position;
            while (isDigit(next())) {
                position++;
            }
            if (position == begin) {
                throw expected("a digit");
            }
        }
    }

    private void offset() throws Stop {
        if (next() == '+' || next() == '-') {
            position++;
            number("an hour", 2, 0, 23);
            sign(':');
            number("a minute", 2, 0, 59);
        } else if (next() == 'Z') {
            position++;
        } else {
            throw expected("'Z' or an offset such as '+01:00'");
        }
    }

    private void sign(char wanted) throws Stop {
        if (next() != wanted) {
            throw expected("'" + wanted + "'");
        }
        position++;
    }

    private int number(String what, int digits, int least, int most) throws Stop {
        int begin = position;
        int value = 0;
        while (position < begin + digits) {
            if (!isDigit(next())) {
                throw expected("a " + digits + "-digit " + what.substring(what.indexOf(' ') + 1), begin);
            }
            value = 10 * value + text.charAt(position++) - '0';
        }
        if (value < least || value > most) {
            String written = text.substring(begin, position);
            throw new Stop(begin, position, Quote.of(written) + " is not " + what + " from " + least + " to " + most);
        }
        return value;
    }

    private Stop expected(String what) {
        return expected(what, position);
    }

    /** At the end of the text the whole of it is shown, for there is no character to point at. */
    private Stop expected(String what, int begin) {
        if (position >= text.length()) {
            return new Stop(0, text.length(), "it ends where " + what + " is expected");
        }
        int end = text.offsetByCodePoints(position, 1);
        String found = Quote.character(text.codePointAt(position));
        return new Stop(Math.min(begin, position), end, "expected " + what + ", but found " + found);
    }

    private char next() {
        return position < text.length() ? text.charAt(position) : 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
