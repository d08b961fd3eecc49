package io.github.sfnmaven.stack.spec;

import io.github.sfnmaven.diagnostic.NearMiss;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What CloudFormation wants acknowledged before it deploys a template.
 *
 * @see <a href="https://docs.aws.amazon.com/AWSCloudFormation/latest/APIReference/API_CreateStack.html">CreateStack,
 *     Capabilities</a>
 */
public final class Capabilities {
    static final String IAM = "CAPABILITY_IAM";
    static final String NAMED_IAM = "CAPABILITY_NAMED_IAM";
    static final String AUTO_EXPAND = "CAPABILITY_AUTO_EXPAND";

    private static final List<String> KNOWN = List.of(IAM, NAMED_IAM, AUTO_EXPAND);

    /** The property that gives each IAM resource a name of its own; an empty one cannot be named. */
    private static final Map<String, String> IAM_TYPES = Map.of(
            "AWS::IAM::AccessKey", "",
            "AWS::IAM::Group", "GroupName",
            "AWS::IAM::InstanceProfile", "InstanceProfileName",
            "AWS::IAM::ManagedPolicy", "ManagedPolicyName",
            "AWS::IAM::Policy", "",
            "AWS::IAM::Role", "RoleName",
            "AWS::IAM::User", "UserName",
            "AWS::IAM::UserToGroupAddition", "");

    /** SAM resources that bring a role of their own unless they are given one. */
    private static final Set<String> ROLE_MAKERS = Set.of("AWS::Serverless::Function", "AWS::Serverless::StateMachine");

    private Capabilities() {}

    /** What to send: what the user acknowledges and what goes without saying. */
    public static Set<String> toSend(StackSpec spec) {
        Set<String> names = new TreeSet<>(spec.capabilities());
        StackTemplate template = spec.template();
        if (template.isTransformed()) {
            names.add(AUTO_EXPAND);
        }
        if (template.builtin()) {
            demands(template.resources().values()).forEach(demand -> names.add(demand.capability()));
        }
        return names;
    }

    /** Names that do not exist, and what the template needs beyond {@link #toSend}. */
    static List<String> problems(StackSpec spec) {
        List<String> problems = new ArrayList<>();
        for (String name : spec.capabilities()) {
            if (!KNOWN.contains(name)) {
                problems.add("Capability '" + name + "' does not exist"
                        + NearMiss.hint(name, KNOWN)
                                .map(hint -> " (" + hint + ")")
                                .orElse(""));
            }
        }
        Set<String> sent = toSend(spec);
        demands(spec.template().resources().values()).stream()
                .filter(demand -> !demand.isMetBy(sent))
                .findFirst()
                .map(Demand::problem)
                .ifPresent(problems::add);
        return problems;
    }

    /** Those for named resources first: they cover the others. */
    private static List<Demand> demands(Collection<TemplateResource> resources) {
        return resources.stream()
                .flatMap(resource -> demand(resource).stream())
                .sorted((left, right) -> right.capability().compareTo(left.capability()))
                .toList();
    }

    private static Optional<Demand> demand(TemplateResource resource) {
        if (ROLE_MAKERS.contains(resource.type()) && !resource.properties().contains("Role")) {
            return Optional.of(new Demand(IAM, resource));
        }
        return Optional.ofNullable(IAM_TYPES.get(resource.type()))
                .map(naming -> new Demand(resource.properties().contains(naming) ? NAMED_IAM : IAM, resource));
    }

    private record Demand(String capability, TemplateResource resource) {
        boolean isMetBy(Set<String> sent) {
            return sent.contains(capability) || sent.contains(NAMED_IAM);
        }

        String problem() {
            return "Resource '" + resource.logicalId() + "' (" + resource.type() + ") needs " + capability
                    + ": list it in <capabilities> or -Dsfn.capabilities";
        }
    }
}
