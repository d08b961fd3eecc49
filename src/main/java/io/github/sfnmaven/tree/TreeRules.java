package io.github.sfnmaven.tree;

import io.github.sfnmaven.diagnostic.DiagnosticCode;
import io.github.sfnmaven.diagnostic.RuleDescription;
import io.github.sfnmaven.diagnostic.Severity;
import java.util.List;

/** What can be wrong with a file before anybody asks what it means. */
public final class TreeRules {
    static final RuleDescription EMPTY_FILE =
            rule("empty-file", DiagnosticCode.MISSING_DESCRIPTION, "The file is empty", false);
    /** Also what Step Functions would say of a definition that it takes no more. */
    public static final RuleDescription TOO_LARGE = rule(
            "too-large",
            DiagnosticCode.INVALID_JSON_DESCRIPTION,
            "The file is larger than a definition or template may be",
            false);

    static final RuleDescription NOT_UTF_8 =
            rule("not-utf-8", DiagnosticCode.INVALID_JSON_DESCRIPTION, "The file is not encoded in UTF-8", false);
    static final RuleDescription JSON_SYNTAX =
            rule("json-syntax", DiagnosticCode.INVALID_JSON_DESCRIPTION, "The file is not JSON", false);
    static final RuleDescription YAML_SYNTAX = rule(
            "yaml-syntax",
            DiagnosticCode.INVALID_JSON_DESCRIPTION,
            "The file is not YAML, or has something that JSON cannot express",
            false);
    static final RuleDescription TOO_DEEPLY_NESTED = rule(
            "too-deeply-nested",
            DiagnosticCode.TOO_DEEPLY_NESTED,
            "Objects and arrays are nested more than " + TreeReader.DEEPEST + " levels deep",
            false);
    public static final RuleDescription DUPLICATE_KEY = rule(
            "duplicate-key",
            DiagnosticCode.INVALID_JSON_DESCRIPTION,
            "A name appears twice in the same object, so one of its values is lost",
            true);

    private TreeRules() {}

    /** The rules that {@link TreeReader} holds every file to. */
    public static List<RuleDescription> all() {
        return List.of(EMPTY_FILE, TOO_LARGE, NOT_UTF_8, JSON_SYNTAX, YAML_SYNTAX, TOO_DEEPLY_NESTED, DUPLICATE_KEY);
    }

    private static RuleDescription rule(String name, DiagnosticCode code, String summary, boolean adjustable) {
        return new RuleDescription(name, code, Severity.ERROR, summary, adjustable);
    }
}
