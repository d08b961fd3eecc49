package io.github.sfnmaven.template.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.ObjectNode;
import io.github.sfnmaven.tree.TreeReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PolicyStatementsTest {
    private static final String SEE = "see <executionPolicies> or -Dsfn.executionPolicies";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Effect: allow, Action: "a:b", Resource: "*"  | 2:23: error: Effect is 'allow', but must be 'Allow' or 'Deny' (did you mean 'Allow'?)
            Effect: yes, Action: "a:b", Resource: "*"    | 2:23: error: Effect is 'yes', but must be 'Allow' or 'Deny' (SEE)
            effect: Allow, Action: "a:b", Resource: "*"  | 2:15: error: 'effect' is not an element of a statement of a role's policy (did you mean 'Effect'?)
            Action: "a:b", Resource: "*"                 | 2:14: error: A statement has no Effect (SEE)
            Effect: Allow, Resource: "*"                 | 2:14: error: A statement has no Action (SEE)
            Effect: Allow, Actions: "a:b", Resource: "*" | 2:30: error: 'Actions' is not an element of a statement of a role's policy (did you mean 'Action'?)
            Effect: Allow, Action: "a:b"                 | 2:14: error: A statement has no Resource (SEE)
            Effect: Allow, Action: "a:b", NotAction: "a:c", Resource: "*" | 2:14: error: A statement has both Action and NotAction (remove one of them)
            Effect: Allow, Action: [SendMessage], Resource: "*" | 2:39: error: Action 'SendMessage' has no service in front (write it as in 'sqs:SendMessage')
            Sid: a b, Effect: Allow, Action: "a:b", Resource: "*" | 2:20: error: Sid 'a b' may have letters and digits only (SEE)
            Effect: Allow, Principal: "*", Action: "a:b", Resource: "*" | 2:30: error: 'Principal' is not an element of a statement of a role's policy (SEE)
            Effect: Allow, Action: "a:b", Resource: "arn:aws:s3:::x-${AWS::Region}" | 2:55: error: 'arn:aws:s3:::x-${AWS::Region}' is not given to Fn::Sub, so nothing in it is replaced (write it as {"Fn::Sub": "…"}, or in YAML as !Sub "…")
            """)
    void reportsWhatIamRefuses(String statement, String expected) {
        assertThat(lines("Version: 2012-10-17\nStatement: [ {" + statement + "} ]\n"))
                .containsExactly("p.yaml:" + expected.replace("SEE", SEE) + " [policy-document]");
    }

    @Test
    void reportsTheDocumentItself() {
        assertThat(lines("Version: 2012-10-07\nStatments: []\n"))
                .containsExactly(
                        "p.yaml:2:1: error: 'Statments' is not an element of a policy document (did you mean 'Statement'?)"
                                + " [policy-document]",
                        "p.yaml:1:10: error: Version '2012-10-07' is no version of the policy language (write '2012-10-17')"
                                + " [policy-document]");
        assertThat(lines("Statement: [x]\n"))
                .containsExactly("p.yaml:1:13: error: A statement of a policy is an object, not a string (" + SEE
                        + ") [policy-document]");
    }

    @Test
    void leavesToCloudFormationWhatItsFunctionsMake() {
        assertThat(lines("""
                Version: 2012-10-17
                Id: any
                Statement:
                  - !If [A, {Effect: x}, !Ref AWS::NoValue]
                  - {"Fn::If": [A, {Effect: x}, {Ref: "AWS::NoValue"}]}
                  - Sid: ""
                    Effect: !If [A, Allow, Deny]
                    NotAction: ["iam:*", "*"]
                    NotResource: !Sub ["arn:${AWS::Partition}:s3:::${b}/${aws:username}", {b: !Ref B}]
                    Condition: {StringEquals: {"aws:SourceAccount": {"Fn::Sub": "${AWS::AccountId}"}}}
                  - Effect: Allow
                    Action: !Split [",", "a,b"]
                    Resource: ["arn:aws:s3:::x/${aws:username}"]
                """)).isEmpty();
        assertThat(lines("Statement: {Effect: Deny, Action: '*', Resource: '*'}"))
                .isEmpty();
    }

    private static List<String> lines(String text) {
        SourceFile source = SourceFile.of("p.yaml", text);
        ObjectNode policy = (ObjectNode) TreeReader.read(source).root().orElseThrow();
        return PolicyStatements.check(source, policy, Optional.of(SEE)).stream()
                .map(TextFormatter::line)
                .toList();
    }
}
