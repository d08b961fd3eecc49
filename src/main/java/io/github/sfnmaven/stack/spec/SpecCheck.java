package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.diagnostic.NearMissSearch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is wrong with a {@link StackSpec} that shows without asking AWS. */
public final class SpecCheck {
    private static final Pattern NAME = Pattern.compile("[a-zA-Z][-a-zA-Z0-9]{0,127}");

    private SpecCheck() {}

    /**
     * Unknown parameters, values that the template refuses, capabilities to acknowledge, a template that is too large,
     * a name CloudFormation refuses.
     *
     * @param withBucket whether there is a bucket for a template that is too large for a request
     * @return one sentence a problem; empty if there is none
     */
    public static List<String> problems(StackSpec spec, boolean withBucket) {
        List<String> problems = new ArrayList<>();
        if (!NAME.matcher(spec.stackName()).matches()) {
            problems.add("Stack name '" + spec.stackName()
                    + "' must start with a letter and contain only letters, digits and hyphens, up to 128 characters:"
                    + " set <stackName> or -Dsfn.stackName");
        }
        if (spec.template().bytes() > StackTemplate.MOST_BYTES) {
            problems.add(size(spec, StackTemplate.MOST_BYTES, ": split it, for example into nested stacks"));
        } else if (!withBucket && !spec.template().fitsIntoRequest()) {
            problems.add(size(
                    spec,
                    StackTemplate.MOST_BYTES_IN_REQUEST,
                    " in a request: set <artifactBucket> or -Dsfn.artifactBucket to an existing S3 bucket"));
        }
        problems.addAll(undeclaredParameters(spec.parameters().keySet(), spec.template()));
        problems.addAll(ParameterValues.problems(spec));
        problems.addAll(Capabilities.problems(spec));
        return List.copyOf(problems);
    }

    /** One sentence for each name of a parameter that the template does not declare. */
    public static List<String> undeclaredParameters(Collection<String> names, StackTemplate template) {
        Collection<String> declared = template.parameters().keySet();
        NearMissSearch search = new NearMissSearch();
        return names.stream()
                .filter(name -> !declared.contains(name))
                .sorted()
                .map(name -> "Parameter '" + name + "' is not declared in the template"
                        + search.hint(name, declared)
                                .map(hint -> " (" + hint + ")")
                                .orElse("")
                        + (declared.isEmpty() ? ", which has none" : ""))
                .toList();
    }

    private static String size(StackSpec spec, int most, String way) {
        return String.format(
                        Locale.ROOT,
                        "The template has %,d bytes, but the limit of CloudFormation is %,d",
                        spec.template().bytes(),
                        most)
                + way;
    }
}
