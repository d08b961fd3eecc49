package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps secrets of the environment and of properties from templates. */
final class WithheldValuesTest {
    private static final String TOPIC = "Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n";

    private final Path base;

    WithheldValuesTest(@TempDir Path base) {
        this.base = base;
    }

    @Test
    void refusesReferencesToCredentials() throws IOException {
        Requests request = own("""
                        x: $env.AWS_SECRET_ACCESS_KEY #if($env.get('GITHUB_TOKEN'))#end $!env.MAVEN_CMD_LINE_ARGS
                        y: $project.properties.get('sfn.parameters.Stage') $project.properties['db.password']
                        #foreach($e in $env.entrySet())$env.get($e.key)#end""");

        assertThat(render(request).diagnostics())
                .extracting(found -> found.range().begin() + " " + found.rule() + " " + found.message())
                .containsExactly(
                        "1:9 withheld-reference 'AWS_SECRET_ACCESS_KEY' of $env looks like a credential by its name",
                        "1:31 withheld-reference 'GITHUB_TOKEN' of $env looks like a credential by its name",
                        "1:71 withheld-reference 'MAVEN_CMD_LINE_ARGS' of $env carries options of the command line, which"
                                + " may hold passwords",
                        "2:4 withheld-reference 'sfn.parameters.Stage' of $project.properties is a parameter of the stack:"
                                + " write 'Ref: Stage', which CloudFormation resolves",
                        "2:52 withheld-reference 'db.password' of $project.properties looks like a credential by its name");
        assertThat(render(request).diagnostics())
                .allSatisfy(found -> assertThat(found.hint())
                        .hasValue("give it to the stack as a parameter with NoEcho, <parameters> or -Dsfn.parameters.…;"
                                + " what is no secret can go through <variables>"));
    }

    @Test
    void showsNoSecretToALoop() throws IOException {
        Requests request =
                own("Metadata:\n  a: '#foreach($e in $env.entrySet())$e.key=$e.value,#end #foreach($v in $env)$v#end'\n"
                                + "  b: '#foreach($e in $project.properties.entrySet())$e.key=$e.value,#end'\n" + TOPIC)
                        .property("http.proxyPassword", "hunter2")
                        .property("site.url", "https://me:hunter3@host/");

        assertThat(render(request).template().orElseThrow().text())
                .contains("a: 'HOME=/home/me, /home/me'", "b: 'dotted.name=other,plain=value,'");
    }

    private Requests own(String template) throws IOException {
        Files.writeString(base.resolve("own.vm"), template);
        return Requests.request()
                .template(TemplateReference.of("own.vm", base))
                .property("plain", "value")
                .property("dotted.name", "other");
    }

    private static Rendering render(Requests request) throws IOException {
        return TemplateRenderer.render(request.build());
    }
}
