package io.github.sfnmaven.asl;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.golden.Golden;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds rules, their samples and their pages together. */
class RulePagesTest {
    private static final Path PAGES = Path.of("docs/rules");
    private static final Path SAMPLES = Path.of("src/test/resources/rules");
    private static final Pattern CODE = Pattern.compile("(?s)(Wrong|Right):\n\n```(json|yaml)\n(.*?)\n```");

    /** A sample would be a megabyte, or need the service. */
    private static final Set<String> WITHOUT_SAMPLES = Set.of("remote", "too-large");

    @Test
    void everyRuleHasSamplesAndEverySampleARule() throws IOException {
        Set<String> rules = names();

        assertThat(children(SAMPLES))
                .containsExactlyInAnyOrderElementsOf(rules.stream()
                        .filter(rule -> !WITHOUT_SAMPLES.contains(rule))
                        .toList());
        assertThat(rules)
                .filteredOn(rule -> !WITHOUT_SAMPLES.contains(rule))
                .allSatisfy(rule ->
                        assertThat(SAMPLES.resolve(rule).resolve("invalid")).isNotEmptyDirectory());
    }

    @Test
    void everyRuleHasAPageAndEveryPageARule() throws IOException {
        Stream<String> pages = names().stream().map(rule -> rule + ".md");

        assertThat(children(PAGES))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(pages, Stream.of("README.md")).toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aPageIsShortAndSaysWhatTheRuleSays(RuleDescription rule) throws IOException {
        List<String> lines = Files.readAllLines(PAGES.resolve(rule.name() + ".md"));

        assertThat(lines).hasSizeLessThanOrEqualTo(30);
        assertThat(lines.subList(0, 4)).containsExactly("# " + rule.name(), "", head(rule), "");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void theSamplesOfAPageAreTrue(RuleDescription rule) throws IOException {
        for (MatchResult code : codes(rule)) {
            List<String> found = findings(rule, code.group(2), code.group(3));

            if (code.group(1).equals("Wrong")) {
                assertThat(found).as(code.group()).containsExactly(rule.name());
            } else {
                assertThat(found).as(code.group()).isEmpty();
            }
        }
    }

    @Test
    void theListOfRulesIsComplete() throws IOException {
        String rows = rules().stream()
                .map(rule -> "| [%s](%s.md) | %s | `%s` | %s |\n"
                        .formatted(rule.name(), rule.name(), level(rule), rule.code(), rule.summary()))
                .collect(Collectors.joining());
        String page = """
                # Rules

                What `sfn:validate` looks for. The code is the one that AWS's ValidateStateMachineDefinition gives.
                `rules` sets a level (`error`, `warning`, `note`, `off`) and `suppressions` accepts single findings,
                except of the rules marked *always*: there the definition cannot be read.
                A rule that is *off* finds nothing until `rules` sets a level for it; the one shown suits it.

                | rule | level | code | what |
                |---|---|---|---|
                """;

        Golden.assertEqual(page + rows, PAGES.resolve("README.md"));
    }

    static List<RuleDescription> rules() {
        return AslValidator.rules();
    }

    private static String head(RuleDescription rule) {
        String level = level(rule);
        return level.substring(0, 1).toUpperCase(Locale.ROOT) + level.substring(1) + ", `" + rule.code() + "`: "
                + rule.summary() + ".";
    }

    private static String level(RuleDescription rule) {
        return rule.severity().word() + (rule.optIn() ? ", *off*" : rule.adjustable() ? "" : ", *always*");
    }

    private static List<MatchResult> codes(RuleDescription rule) throws IOException {
        String page = Files.readString(PAGES.resolve(rule.name() + ".md"));
        return CODE.matcher(page).results().toList();
    }

    private static List<String> findings(RuleDescription rule, String extension, String text) {
        SourceFile source = SourceFile.of("sample." + extension, text);
        return AslValidator.validate(TreeReader.readDefinition(source), SwitchedOn.rule(rule.name()))
                .diagnostics()
                .stream()
                .map(Diagnostic::rule)
                .toList();
    }

    private static Set<String> names() {
        return rules().stream().map(RuleDescription::name).collect(Collectors.toSet());
    }

    private static List<String> children(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
