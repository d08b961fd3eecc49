package io.github.sfnmaven.tree;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceRange;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What an unquoted YAML value means: the core schema of YAML 1.2, so that {@code yes} and {@code on} are text. One
 * departure: digits with a leading zero are text, too. YAML 1.1 takes them as octal and 1.2 as decimal, while people
 * who write them mean account ids.
 *
 * @see <a href="https://yaml.org/spec/1.2.2/#103-core-schema">YAML 1.2.2, section 10.3</a>
 */
final class YamlScalar {
    private static final Pattern DECIMAL = Pattern.compile("([-+]?)(0|[1-9][0-9]*)");
    private static final Pattern FLOAT =
            Pattern.compile("[-+]?(\\.[0-9]+|(0|[1-9][0-9]*)(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");
    private static final Pattern BASED = Pattern.compile("0o[0-7]{1,1000}|0x[0-9a-fA-F]{1,1000}");
    private static final Pattern NO_NUMBER = Pattern.compile("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)");

    private final SourceFile source;
    private final JsonPointer path;
    private final int begin;
    private final int end;

    YamlScalar(SourceFile source, JsonPointer path, int begin, int end) {
        this.source = source;
        this.path = path;
        this.begin = begin;
        this.end = end;
    }

    /** A value that is text whatever it looks like. */
    TreeNode text(String value, String tag) {
        return new TextNode(path, range(), tag, value, source);
    }

    TreeNode plain(String value) throws Unreadable {
        return switch (value) {
            case "", "~", "null", "Null", "NULL" -> new NullNode(path, range(), "");
            case "true", "True", "TRUE" -> new BooleanNode(path, range(), "", true);
            case "false", "False", "FALSE" -> new BooleanNode(path, range(), "", false);
            default -> number(value);
        };
    }

    private TreeNode number(String value) throws Unreadable {
        if (NO_NUMBER.matcher(value).matches()) {
            throw new Unreadable(
                    TreeRules.YAML_SYNTAX,
                    Fault.at(begin, "'" + value + "' is a number that JSON does not have")
                            .to(end)
                            .hint("if it is text, put it in quotes"));
        }
        if (BASED.matcher(value).matches()) {
            int radix = value.charAt(1) == 'x' ? 16 : 8;
            return decimal(new BigInteger(value.substring(2), radix).toString());
        }
        boolean numeric =
                DECIMAL.matcher(value).matches() || FLOAT.matcher(value).matches();
        return numeric ? decimal(value) : text(value, "");
    }

    private TreeNode decimal(String written) throws Unreadable {
        Optional<TreeNode> node = Numbers.node(path, range(), written);
        if (node.isEmpty()) {
            throw new Unreadable(TreeRules.YAML_SYNTAX, Numbers.tooLarge(begin, end, written));
        }
        return node.get();
    }

    private SourceRange range() {
        return source.range(begin, end);
    }
}
