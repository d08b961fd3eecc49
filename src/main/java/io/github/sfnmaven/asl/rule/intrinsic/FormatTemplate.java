package io.github.sfnmaven.asl.rule.intrinsic;

import io.github.sfnmaven.asl.expression.Argument;
import io.github.sfnmaven.asl.expression.FunctionCall;
import io.github.sfnmaven.asl.expression.SyntaxFault;
import java.util.Optional;

/** The first argument of States.Format where it is written out: text with {@code {}} for each further one. */
final class FormatTemplate {
    private FormatTemplate() {}

    static Optional<SyntaxFault> fault(FunctionCall call) {
        Argument template = call.arguments().get(0);
        if (template.kind() != Argument.Kind.STRING || template.text().contains("${")) {
            return Optional.empty();
        }
        String text = template.text();
        int places = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (text.startsWith("{}", i)) {
                places++;
                i++;
            } else if (c == '{' || c == '}') {
                int at = template.begin() + 1 + i;
                return fault(
                        at,
                        at + 1,
                        "Unmatched '" + c + "' in the template of States.Format",
                        "write \\" + c + " for the character itself, or {} for a value");
            }
        }
        int values = call.arguments().size() - 1;
        return places == values
                ? Optional.empty()
                : fault(
                        template.begin(),
                        template.end(),
                        "States.Format has " + places + " {} but " + values + (values == 1 ? " value" : " values"),
                        "pass one value for each {} in the template");
    }

    private static Optional<SyntaxFault> fault(int begin, int end, String message, String hint) {
        return Optional.of(new SyntaxFault(begin, end, message, Optional.of(hint)));
    }
}
