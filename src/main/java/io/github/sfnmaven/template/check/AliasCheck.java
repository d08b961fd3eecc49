package io.github.sfnmaven.template.check;

import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.rule.Spot;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.tree.YamlAlias;
import java.util.List;
import java.util.Optional;

/**
 * CloudFormation takes neither aliases nor merge keys of YAML.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-formats.html">Template
 *     formats</a>
 */
final class AliasCheck {
    private static final int MAX_REPORTED = 20;

    private final Findings findings;

    AliasCheck(Findings findings) {
        this.findings = findings;
    }

    void check(SourceFile template) {
        List<YamlAlias> aliases = YamlAlias.in(template);
        // The alias behind a merge key is the same mistake.
        aliases.stream()
                .filter(alias -> alias.text().equals("<<") || !isMerged(alias, aliases))
                .limit(MAX_REPORTED)
                .forEach(alias -> findings.add(Spot.at(template.name(), alias.range())
                        .finding(
                                TemplateRules.YAML_ALIAS,
                                (alias.text().equals("<<")
                                                ? "The merge key '<<'"
                                                : "The alias " + Quote.of(alias.text()))
                                        + " is not supported by CloudFormation",
                                Optional.of("write the value out, or insert it with #set or #define of a .vm"
                                        + " template"))));
    }

    private static boolean isMerged(YamlAlias alias, List<YamlAlias> aliases) {
        int at = aliases.indexOf(alias);
        return at > 0
                && aliases.get(at - 1).text().equals("<<")
                && aliases.get(at - 1).range().begin().line()
                        == alias.range().begin().line();
    }
}
