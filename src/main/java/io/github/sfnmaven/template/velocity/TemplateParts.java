package io.github.sfnmaven.template.velocity;

/** Counts what Velocity makes objects of when it reads a template, before it does, over all files of a rendering. */
final class TemplateParts {
    /** References and directives; CloudFormation's limit of 1 MB allows fewer that do anything. */
    private static final int MAX_PARTS = 100_000;

    private static final int MAX_LINES = 200_000;

    private final RenderRun run;
    private int parts;
    private int lines;

    TemplateParts(RenderRun run) {
        this.run = run;
    }

    void count(String file, String text) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
                lines++;
            } else if ((c == '$' || c == '#') && i + 1 < text.length() && begins(text.charAt(i + 1))) {
                parts++;
            }
            if (parts > MAX_PARTS || lines > MAX_LINES) {
                run.at(new RenderRun.Place(file, line, 1), run.writer());
                throw new RenderingAborted(
                        parts > MAX_PARTS
                                ? "The template has more than " + MAX_PARTS + " references and directives"
                                : "The template has more than " + MAX_LINES + " lines");
            }
        }
    }

    private static boolean begins(char c) {
        return c == '{'
                || c == '!'
                || c == '@'
                || c == '*'
                || c == '['
                || (c >= 'A' && c <= 'Z')
                || (c >= 'a' && c <= 'z');
    }
}
