package io.github.sfnmaven.report;

import io.github.sfnmaven.diagnostic.RuleDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A rule and its page of {@code docs/rules}, which the plugin brings with it.
 *
 * @param markdown the page; empty where there is none
 */
public record RulePage(RuleDescription rule, String markdown) {
    private static final String PAGES = "https://github.com/sfnmaven/sfn-maven-plugin/blob/main/docs/rules/";

    public static RulePage of(RuleDescription rule) {
        try (InputStream in = RulePage.class.getResourceAsStream("rules/" + rule.name() + ".md")) {
            String page = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return new RulePage(rule, page.replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where people read it. */
    String uri() {
        return PAGES + rule.name() + ".md";
    }

    /** The page below its title; the summary where there is no page. */
    String body() {
        int title = markdown.indexOf('\n');
        return title < 0 ? rule.summary() : markdown.substring(title).strip();
    }

    /** What the page says before it comes to samples; the summary where it says nothing. */
    String explanation() {
        String[] paragraphs = markdown.split("\n\n", -1);
        String first = paragraphs.length > 2 ? paragraphs[2].strip().replace('\n', ' ') : "";
        return first.isEmpty() || first.startsWith("Wrong:") ? rule.summary() : first;
    }
}
