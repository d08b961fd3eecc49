package io.github.sfnmaven.parameter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeReader;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParameterConstraintsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            AllowedValues: [dev, test]                 | tset  | is 'tset', which is none of the AllowedValues 'dev', 'test' (did you mean 'test'?)
            AllowedValues: [1, 2]                      | 3     | is '3', which is none of the AllowedValues '1', '2'
            AllowedValues: [true, false]               | True  | is 'True', which is none of the AllowedValues 'true', 'false' (did you mean 'true'?)
            AllowedPattern: "[a-z]+"                   | aB    | is 'aB', which does not match AllowedPattern '[a-z]+'
            AllowedPattern: "a", ConstraintDescription: only a | b | is 'b', which does not match AllowedPattern 'a' (only a)
            MinLength: 3                               | ab    | is 'ab', which is shorter than MinLength 3
            MaxLength: "3"                             | abcd  | is 'abcd', which is longer than MaxLength 3
            MinLength: 1                               | ``    | is '', which is shorter than MinLength 1
            Type: Number                               | ten   | is 'ten', which is no number
            Type: Number                               | ``    | is '', which is no number
            Type: Number, MinValue: 1                  | 0     | is '0', which is less than MinValue 1
            Type: Number, MaxValue: 1.5                | 1.51  | is '1.51', which is greater than MaxValue 1.5
            Type: List<Number>                         | 1, x  | has the item 'x', which is no number
            Type: CommaDelimitedList, AllowedValues: [a, b] | a,c | has the item 'c', which is none of the AllowedValues 'a', 'b'
            Type: CommaDelimitedList, AllowedPattern: "[a-z]" | a,C | has the item 'C', which does not match AllowedPattern '[a-z]'
            Type: AWS::EC2::VPC::Id                    | vcp-1 | is 'vcp-1', which is no AWS::EC2::VPC::Id such as 'vpc-0123456789abcdef0'
            Type: List<AWS::EC2::Subnet::Id>           | subnet-1,sg-1 | has the item 'sg-1', which is no AWS::EC2::Subnet::Id such as 'subnet-0123456789abcdef0'
            NoEcho: true, MaxLength: 3                 | s3cret | has a value that its Type or constraints do not allow
            NoEcho: "true", AllowedValues: [abc]       | abd   | has none of its AllowedValues
            NoEcho: true, Type: Number                 | s3cret | has a value that its Type or constraints do not allow
            """)
    void saysWhatCloudFormationRefuses(String declaration, String value, String expected) {
        assertThat(problem(declaration, value)).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Type: String                               | anything
            AllowedValues: [dev, test]                 | test
            AllowedValues: [1, 2]                      | 1.0
            AllowedValues: [yes, no]                   | true
            AllowedValues: [yes, no]                   | no
            AllowedValues: [!Ref A]                    | x
            AllowedPattern: "[a-z"                     | X
            AllowedPattern: "a*"                       | ``
            MinLength: 2, MaxLength: 2                 | 😀😀
            Type: Number                               | -1.5e3
            Type: Number, MinValue: 1                  | 1
            Type: List<Number>                         | 1, 2.5
            Type: List<Number>                         | ``
            Type: CommaDelimitedList, AllowedValues: [a, b] | a, b
            Type: AWS::EC2::VPC::Id                    | vpc-1
            Type: AWS::EC2::KeyPair::KeyName           | any
            Type: AWS::New::Type                       | any
            Type: AWS::SSM::Parameter::Value<String>, AllowedValues: [a] | /name
            Type: Number                               | {{resolve:ssm:/size}}
            """)
    void staysSilentOtherwise(String declaration, String value) {
        assertThat(problem(declaration, value)).isEmpty();
    }

    @Test
    @Timeout(20)
    void givesUpOnPatternsThatTakeTooLong() {
        assertThat(problem("AllowedPattern: \"(a+)+b\"", "a".repeat(5_000))).isEmpty();
    }

    private static Optional<String> problem(String declaration, String value) {
        SourceFile source = SourceFile.of("p.yaml", "{" + declaration + "}");
        return ParameterConstraints.of((ObjectNode)
                        TreeReader.read(source, TreeReader.Syntax.YAML).root().orElseThrow())
                .problem(value);
    }
}
