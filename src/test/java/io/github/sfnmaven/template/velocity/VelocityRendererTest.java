package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.source.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class VelocityRendererTest {
    private static final Map<String, Object> MODEL = Map.of(
            "stackName",
            "orders",
            "list",
            List.of("a", "b"),
            "project",
            Map.of("version", "1.0"),
            "markup",
            "$stackName ##");

    @Test
    void probe() throws IOException {
        for (String t : List.of(
                "a $stackName b",
                "${AWS::Region} ${!x} ${Name.Attr} ${Name} $util.escapeJavaScript($input.json('$')).replaceAll(\"\\\\'\",\"'\") $!util.x $!{input} ${stageVariables.x}[0] $states.input.foo $context",
                "$stackNme\n  \t$project.versoin ${Foo} $Foo $!quiet #if($undef)x#end#if(!$undef)y#end ${undef|'dflt'} $list.size() $list.size",
                "#foreach($i in [1..1000000000])x#end",
                "#foreach($i in [1..1000000000])#end",
                "#foreach($i in [1..3])$foreach.count$foreach.hasNext #end",
                "#macro(m)#m()#end#m()",
                "#macro(m)#m()#m()#end#m()",
                "$stackName.class $stackName.getClass() $stackName.class.forName('x') $list.class.name",
                "#set($s='a')#foreach($i in [1..60])#set($s=\"$s$s\")#end",
                "#set($s='a')#foreach($i in [1..60])#set($s=$s+$s)#end",
                "#set($s=['a'])#foreach($i in [1..60])#set($s=[$s,$s])#end",
                "#set($x = \"C:\\users\")",
                "#set($x = $input.path('$'))",
                "#if($stackName)",
                "a\n#foreach($x in $list)\n  #if($x)\n b",
                "#end",
                "#set($x = )",
                "#set($x = 'a'",
                "#evaluate('$stackName')",
                "#parse('x')",
                "#include('x')",
                "#parse()",
                "#break x",
                "#stop x",
                "$markup",
                "$list",
                "#ffffff # c ## d\n$5 $.x $$.y",
                "\\$stackName \\${Foo} \\\\$stackName \\$util.x",
                "  #set($a = 1)\n    $text.indent('{\n\"a\":1}', 8)\n$text.indent('{\n\"a\":1}', 4)\n",
                "$text.indent('x', 900)",
                "$text.indnt('x', 1) $text.indent('x')",
                "#define($d)\n    $text.indent('a\nb', 6)\n#end\n$d--$text.hash($d)",
                "#set($e = {\"a\": 1})$e.a $e.get('b') $list.get(7) $list[9] $list[0] $list[-1]",
                "#set($list.foo = 1)",
                "#foreach($p in $project.entrySet())$p.key=$p.value#end",
                "#fooo($x)",
                "#[[${Foo} $x]]# \ud83d\ude00 $nope",
                "${stackname} ${a::b}",
                "a\r\n$stackName\r\nb\rc",
                "$stackName.substring(50)",
                "(".repeat(10),
                "#if(" + "(".repeat(20000) + "1" + ")".repeat(20000) + ")x#end",
                "#if(true)".repeat(5000) + "#end".repeat(5000),
                "#macro(b)<$bodyContent>#end#@b()inner $stackName#end",
                "\"$nope\" #set($z=\"a $nope\")$z",
                "#if($list.size() > 1 && $stackName == 'orders')ok#end",
                "#set($n = $undefd)$n")) {
            long now = System.nanoTime();
            Output out = VelocityRenderer.render(
                    SourceFile.of("t.vm", t),
                    name -> {
                        throw new TemplateLoader.TemplateRefused("does not exist");
                    },
                    MODEL);
            String s = t.length() > 150 ? t.substring(0, 150) : t;
            System.out.println("== " + s.replace("\n", "\\n") + " [" + (System.nanoTime() - now) / 1000000 + " ms]");
            out.text().ifPresent(x -> System.out.println(">" + (x.length() > 200 ? x.substring(0, 200) : x) + "<"));
            out.diagnostics().forEach(d -> System.out.println("   " + TextFormatter.line(d)));
        }
    }
}
