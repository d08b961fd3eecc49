package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TemplateRendererTest {
    private static final String TOPIC = "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n";

    private final Path base;

    TemplateRendererTest(@TempDir Path base) {
        this.base = base;
    }

    @Test
    void showsTemplatesTheModel() throws IOException {
        String text = text(own("""
                Metadata:
                  a: $stackName
                #foreach($m in $stateMachines)
                  m$foreach.count: $m.logicalId $m.name $m.type [$m.description]
                #end
                  b: $text.json($definition)
                  c: $project.groupId $project.artifactId $project.version [$project.name] [$project.description]
                  d: $project.properties.plain $project.properties.get("dotted.name")
                  e: $env.HOME
                  f: $aws.region $aws.partition $aws.accountId
                  g: $own $list[1] $map.key
                  h: $sfn.logging $sfn.tracing $sfn.definitionName($stateMachines[1])
                Resources:
                #foreach($m in $stateMachines)
                  $m.logicalId:
                    Type: AWS::StepFunctions::StateMachine
                    Properties: {RoleArn: "$m.type", DefinitionString: $text.json($m.definition)}
                #end
                """));

        assertThat(text).isEqualTo("""
                        Metadata:
                          a: orders
                          m1: StateMachine orders STANDARD [Hi]
                          m2: ChildStateMachine orders-child EXPRESS []
                          b: "{\\"Comment\\": \\"Hi\\"}"
                          c: org.example orders 1.2.3 [Orders] [Takes orders]
                          d: value other
                          e: /home/me
                          f: eu-central-1 aws 123456789012
                          g: mine 2 v
                          h: OFF false child
                        Resources:
                          StateMachine:
                            Type: AWS::StepFunctions::StateMachine
                            Properties: {RoleArn: "STANDARD", DefinitionString: "{\\"Comment\\": \\"Hi\\"}"}
                          ChildStateMachine:
                            Type: AWS::StepFunctions::StateMachine
                            Properties: {RoleArn: "EXPRESS", DefinitionString: "{\\"StartAt\\": \\"Hello\\", \\"States\\": {\\"Hello\\": {\\"Type\\": \\"Pass\\", \\"End\\": true}}}"}
                        """);
    }

    @Test
    void asksForTheAccountOnceAndOnlyIfUsed() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        AwsModel aws = new AwsModel(Optional::empty, () -> "aws", () -> "account" + asked.incrementAndGet());

        TemplateRenderer.render(own(TOPIC).aws(aws).build());
        assertThat(asked).hasValue(0);

        Rendering rendering = TemplateRenderer.render(own("Description: $aws.accountId $aws.accountId\n" + TOPIC)
                .aws(aws)
                .build());
        assertThat(asked).hasValue(1);
        assertThat(rendering.template().orElseThrow().text()).startsWith("Description: account1 account1\n");
    }

    @Test
    void letsTroubleWithTheAccountThrough() throws IOException {
        AwsModel aws = new AwsModel(Optional::empty, () -> "aws", () -> {
            throw new IllegalStateException("no credentials");
        });
        RenderRequest request = own("$aws.accountId").aws(aws).build();

        assertThatThrownBy(() -> TemplateRenderer.render(request))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no credentials");
    }

    @Test
    void namesTheParameterThatIsNotSet() throws IOException {
        assertThat(lines(own("$aws.region $stateMachines[0].roleArn")
                        .aws(new AwsModel(Optional::empty, () -> "aws", () -> ""))))
                .containsExactly(
                        "own.vm:1:1: error: '$aws' has no property 'region' (set <region> or -Dsfn.region) [undefined-reference]",
                        "own.vm:1:13: error: '$stateMachines[…]' has no property 'roleArn'"
                                + " (set <executionRoleArn> or -Dsfn.executionRoleArn) [undefined-reference]");
    }

    @Test
    void rendersJsonWhereTheTextIsAnObject() throws IOException {
        RenderedTemplate template = render(
                        own("\n#set($x = 1)\n  {\"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\"}}}"))
                .template()
                .orElseThrow();

        assertThat(template.syntax()).isEqualTo(Syntax.JSON);
        assertThat(template.extension()).isEqualTo("json");
        assertThat(template.name()).isEqualTo("target/sfn/orders.template.json");
    }

    @Test
    void rendersTheSameBytesAgain() throws IOException {
        String template =
                "Metadata:\n#foreach($e in $project.properties.entrySet())\n  $e.key: $e.value\n#end\n" + TOPIC;
        String first = text(withoutDefinitions(template));

        assertThat(text(withoutDefinitions(template)))
                .isEqualTo(first)
                .containsSubsequence("dotted.name: other", "plain: value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TOPIC,
                "\uFEFF" + TOPIC,
                "Description: $stackName ${AWS::Region} #if ## gone\r\n" + "Resources: {A: {Type: AWS::SNS::Topic}}",
                "{\"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\"}}}"
            })
    void passesPlainTemplatesThroughUntouched(String text) throws IOException {
        Path file = Files.writeString(base.resolve("plain.yaml"), text);
        RenderRequest request = Requests.request()
                .template(TemplateReference.of("plain.yaml", base))
                .build();

        Rendering rendering = TemplateRenderer.render(request);

        assertThat(rendering.diagnostics()).isEmpty();
        RenderedTemplate template = rendering.template().orElseThrow();
        assertThat(template.text().getBytes(StandardCharsets.UTF_8)).isEqualTo(Files.readAllBytes(file));
        assertThat(template.name()).isEqualTo("plain.yaml");
    }

    @Test
    void checksPlainTemplates() throws IOException {
        Files.writeString(base.resolve("plain.yaml"), "Resources:\n  A:\n    Type: !Reff x\n");

        assertThat(lines(Requests.request().template(TemplateReference.of("plain.yaml", base))))
                .singleElement()
                .asString()
                .startsWith("plain.yaml:3:11: error: '!Reff' is not a function of CloudFormation");
    }

    @Test
    void tracesFindingsToTheTemplate() throws IOException {
        assertThat(lines(withoutDefinitions(
                        "#set($x = 1)\nResources:\n#if($x)\n  A-b:\n    Type: $text.yaml($stackName)\n#end\n")))
                .containsExactly(
                        "target/sfn/orders.template.yaml:2:3: error: 'A-b' is not a logical id: only letters and digits"
                                + " are allowed (comes from 'own.vm:4') [logical-id]");
    }

    @Test
    void hintsAtIndentWhereADefinitionStandsBare() throws IOException {
        assertThat(render(
                                own(
                                        "Resources:\n  A:\n    Type: x\n    B: |\n      $stateMachines[1].definition\n   ${definition}}\n"))
                        .diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.hint().orElse(""))
                        .endsWith(
                                "comes from 'own.vm:6', where $text.indent or $text.json would fit the definition in"));
    }

    @Test
    void keepsTheTextThatHasErrors() throws IOException {
        Rendering rendering = render(own("- no object"));

        assertThat(rendering.isValid()).isFalse();
        assertThat(rendering.template()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: [", "\t- x", "{\"a\": }", "a: b: c", "#if(false)x#end"})
    void reportsWhatIsNoTemplateAfterRendering(String template) throws IOException {
        Rendering rendering = render(own(template));

        assertThat(rendering.isValid()).isFalse();
        assertThat(rendering.diagnostics()).allMatch(found -> found.file().startsWith("target/sfn/orders.template."));
    }

    @Test
    void reportsTemplatesThatCannotBeHad() throws IOException {
        Files.createDirectory(base.resolve("folder"));

        assertThat(problems("nowhere.vm"))
                .containsExactly("Template 'nowhere.vm' does not exist: set <template> or -Dsfn.template");
        assertThat(problems("folder"))
                .containsExactly("Template 'folder' is a directory, not a file: set <template> or -Dsfn.template");
        assertThat(problems("rest-api"))
                .containsExactly(
                        "Template 'rest-api' does not exist (did you mean 'builtin:rest-api'?): set <template> or"
                                + " -Dsfn.template");
        assertThat(problems("builtin:nothing-like-it"))
                .containsExactly("'builtin:nothing-like-it' is not a built-in template (there are 'builtin:rest-api',"
                        + " 'builtin:state-machine'): set <template> or -Dsfn.template");
    }

    @Test
    void reportsEmptyTemplatesAndOtherEncodings() throws IOException {
        Files.write(base.resolve("latin.vm"), new byte[] {'a', '\n', 'b', (byte) 0xE4});

        assertThat(lines(own(" \n"))).containsExactly("own.vm:1:1: error: The template is empty [empty-template]");
        assertThat(lines(Requests.request().template(TemplateReference.of("latin.vm", base))))
                .containsExactly("latin.vm:2:2: error: The template is not UTF-8 from here on [template-encoding]");
    }

    @Test
    void includesOnlyFromTheTemplatesFolder() throws IOException {
        Files.writeString(base.resolve("secret.txt"), "secret");

        assertThat(lines(own("#include('../secret.txt') #parse('/etc/passwd') #include('no.txt')")
                        .template(TemplateReference.of(
                                Files.writeString(
                                                Files.createDirectory(base.resolve("t"))
                                                        .resolve("own.vm"),
                                                "#include('../secret.txt') #parse('/etc/passwd')")
                                        .toString(),
                                base))))
                .containsExactly(
                        "t/own.vm:1:1: error: '../secret.txt' lies outside of the template's folder, which templates cannot"
                                + " leave [template-include]",
                        "t/own.vm:1:27: error: '/etc/passwd' is an absolute path: name the file from the template's folder"
                                + " [template-include]");
    }

    @Test
    void keepsVariablesFromHidingTheModel() throws IOException {
        Requests request = Requests.request()
                .definition("a.asl.json", Requests.HELLO)
                .variable("stackName", "x")
                .variable("util", "x")
                .variable("a-b", "x");

        assertThat(render(request).problems())
                .extracting(ParameterProblem::message)
                .containsExactly(
                        "Variable 'stackName' would hide '$stackName' of the template model: rename it in <variables> or"
                                + " -Dsfn.variables.stackName",
                        "Variable 'util' can never be read, since '$util' passes through templates untouched: rename it in"
                                + " <variables> or -Dsfn.variables.util",
                        "Variable 'a-b' cannot be written in a template: a variable is a letter followed by letters, digits"
                                + " and '_': rename it in <variables> or -Dsfn.variables.a-b");
    }

    @Test
    void warnsOfUnusedSubstitutionsAndMisspeltVariables() throws IOException {
        Requests request = Requests.request()
                .definition("a.asl.json", "{\"a\": \"${Table}\"}")
                .substitution("Tabel", "x")
                .variable("transfrom", "")
                .variable("forOtherTemplates", "");

        assertThat(render(request).problems())
                .containsExactly(
                        new ParameterProblem(
                                Severity.WARNING,
                                "Substitution 'Tabel' is used by no definition (did you mean 'Table'?): see <substitutions>"
                                        + " or -Dsfn.substitutions.Tabel"),
                        new ParameterProblem(
                                Severity.WARNING,
                                "Variable 'transfrom' is not read by 'builtin:state-machine' (did you mean 'transform'?): see"
                                        + " <variables> or -Dsfn.variables.transfrom"));
    }

    @Test
    void reportsPlaceholdersInTheDefinition() throws IOException {
        assertThat(lines(Requests.request().definition("a.asl.json", "{\n  \"a\": \"x ${Table}\"\n}")))
                .containsExactly(
                        "src/main/sfn/a.asl.json:2:11: error: '${Table}' is neither a substitution nor a resource or"
                                + " parameter of the template (set it with <substitutions> or -Dsfn.substitutions.Table, or write"
                                + " '${!Table}' for the text itself) [unresolved-placeholder]");
    }

    @Test
    void reportsAMachineThatNamesItself() throws IOException {
        assertThat(render(Requests.request().definition("a.asl.json", "{\"a\": \"${StateMachine}\"}"))
                        .diagnostics())
                .extracting(Diagnostic::rule)
                .containsExactly("circular-reference");
    }

    @Test
    void reportsBrokenPolicies() throws IOException {
        MachineSettings settings = new MachineSettings(
                Optional.empty(),
                Optional.empty(),
                List.of(
                        new ExecutionPolicy.Inline("a", SourceFile.of("a.json", "{\"Version\": \"2012-10-17\"}")),
                        new ExecutionPolicy.Inline("b", SourceFile.of("b.yaml", "- x"))),
                LogLevel.OFF,
                false);

        assertThat(lines(Requests.request()
                        .definition("a.asl.json", Requests.HELLO)
                        .machines(settings)))
                .containsExactly(
                        "a.json:1:1: error: A policy document has no Statement"
                                + " (see <executionPolicies> or -Dsfn.executionPolicies) [policy-document]",
                        "b.yaml:1:1: error: A policy document is an object with Version and Statement"
                                + " (see <executionPolicies> or -Dsfn.executionPolicies) [policy-document]");
    }

    @Test
    void givesTheSourcesOfItsFindings() throws IOException {
        assertThat(render(own("#parse('builtin:state-machine')")).sources())
                .extracting(SourceFile::name)
                .containsExactlyInAnyOrder(
                        "src/main/sfn/orders.asl.json",
                        "src/main/sfn/child.asl.json",
                        "own.vm",
                        "builtin:state-machine",
                        "target/sfn/orders.template.yaml");
    }

    private Requests own(String template) throws IOException {
        return withoutDefinitions(template)
                .definition("orders.asl.json", "{\"Comment\": \"Hi\"}")
                .definition("child.asl.json", Requests.HELLO, MachineType.EXPRESS);
    }

    private Requests withoutDefinitions(String template) throws IOException {
        Files.writeString(base.resolve("own.vm"), template);
        return Requests.request()
                .template(TemplateReference.of("own.vm", base))
                .property("plain", "value")
                .property("dotted.name", "other")
                .variable("own", "mine")
                .variable("list", List.of(1, 2))
                .variable("map", Map.of("key", "v"));
    }

    private static String text(Requests request) throws IOException {
        Rendering rendering = render(request);
        assertThat(rendering.diagnostics()).isEmpty();
        assertThat(rendering.isValid()).isTrue();
        return rendering.template().orElseThrow().text();
    }

    private List<String> problems(String template) throws IOException {
        return render(Requests.request().template(TemplateReference.of(template, base))).problems().stream()
                .map(ParameterProblem::message)
                .toList();
    }

    private static Rendering render(Requests request) throws IOException {
        return TemplateRenderer.render(request.build());
    }

    private static List<String> lines(Requests request) throws IOException {
        return render(request).diagnostics().stream().map(TextFormatter::line).toList();
    }
}
