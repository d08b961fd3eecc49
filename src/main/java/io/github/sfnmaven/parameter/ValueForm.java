package io.github.sfnmaven.parameter;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form that values of a parameter type have. */
final class ValueForm {
    private static final Pattern NUMBER =
            Pattern.compile("\\s*[+-]?(?:[0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?\\s*");

    private static final Map<String, String> PREFIXES = Map.of(
            "AWS::EC2::Image::Id", "ami-",
            "AWS::EC2::Instance::Id", "i-",
            "AWS::EC2::SecurityGroup::Id", "sg-",
            "AWS::EC2::Subnet::Id", "subnet-",
            "AWS::EC2::VPC::Id", "vpc-",
            "AWS::EC2::Volume::Id", "vol-");

    private ValueForm() {}

    static Optional<String> problem(String value, String type) {
        if (type.equals("Number")) {
            return NUMBER.matcher(value).matches() ? Optional.empty() : Optional.of("is no number");
        }
        return Optional.ofNullable(PREFIXES.get(type))
                .filter(prefix -> !value.strip().startsWith(prefix))
                .map(prefix -> "is no " + type + " such as '" + prefix + "0123456789abcdef0'");
    }
}
