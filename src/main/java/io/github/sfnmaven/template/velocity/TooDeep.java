package io.github.sfnmaven.template.velocity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the place in a template that nests too deep for Velocity to read it. */
final class TooDeep {
    private static final int DEEP = 100;
    private static final Pattern BRACKET =
            Pattern.compile("(?<open>[(\\[{]|#\\{?(?:if|foreach|define|macro|@))|(?<close>[)\\]}]|#\\{?end)");

    private TooDeep() {}

    /** The first place with a hundred open brackets and blocks, else the deepest. */
    static RenderRun.Place place(String file, String text) {
        int depth = 0;
        int deepest = 0;
        int at = 0;
        Matcher found = BRACKET.matcher(text);
        while (found.find() && deepest < DEEP) {
            depth = Math.max(0, depth + (found.group("open") == null ? -1 : 1));
            if (depth > deepest) {
                deepest = depth;
                at = found.start();
            }
        }
        int lineStart = Math.max(text.lastIndexOf('\n', at - 1), text.lastIndexOf('\r', at - 1)) + 1;
        int line = (int) text.substring(0, lineStart).lines().count() + 1;
        return new RenderRun.Place(file, line, at - lineStart + 1);
    }
}
