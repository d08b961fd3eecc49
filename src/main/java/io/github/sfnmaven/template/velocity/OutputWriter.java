package io.github.sfnmaven.template.velocity;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Takes what a template writes: ends lines by LF, puts protected chars back and knows where each line comes from. */
final class OutputWriter extends Writer {
    /** A template that is larger than this in characters cannot be under CloudFormation's limit in bytes. */
    static final int LIMIT = 2_000_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();
    private Origin origin;
    private boolean advancing;
    private boolean afterCarriageReturn;

    OutputWriter(Origin start) {
        this.origin = start;
        origins.add(start);
    }

    /** @param advancing whether line ends in what follows are line ends of the template */
    void at(Origin place, boolean advancing) {
        if (text.isEmpty() || text.charAt(text.length() - 1) == '\n') {
            origins.set(origins.size() - 1, place);
        }
        this.origin = place;
        this.advancing = advancing;
    }

    @Override
    public void write(char[] chars, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            put(chars[i]);
        }
        if (text.length() > LIMIT) {
            throw new RenderingAborted("The template renders more than " + LIMIT / 1_000_000
                    + " million characters, but the limit of CloudFormation is 1 MB");
        }
    }

    private void put(char c) {
        boolean second = afterCarriageReturn && c == '\n';
        afterCarriageReturn = c == '\r';
        if (second) {
            return;
        }
        if (c == '\r' || c == '\n') {
            text.append('\n');
            origin = advancing ? new Origin(origin.file(), origin.line() + 1) : origin;
            origins.add(origin);
        } else if (c != PassThrough.NOTHING) {
            text.append(PassThrough.restore(c));
        }
    }

    String text() {
        return text.toString();
    }

    List<Origin> origins() {
        return origins;
    }

    int blanks() {
        return blanks(text);
    }

    /** How many blanks and tabs stand behind the last line end; negative if anything else does. */
    static int blanks(CharSequence text) {
        int begin = text.length();
        while (begin > 0 && (text.charAt(begin - 1) == ' ' || text.charAt(begin - 1) == '\t')) {
            begin--;
        }
        return begin == 0 || text.charAt(begin - 1) == '\n' ? text.length() - begin : -1;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
