package io.github.sfnmaven;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may know whom. Change it on purpose or not at all. */
class ArchitectureTest {
    private static final String ROOT = "io.github.sfnmaven";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @ParameterizedTest
    @CsvSource({
        "source,     '',                       ''",
        "reactor,    '',                       ''",
        "input,      source diagnostic tree,   org.apache.maven org.codehaus.plexus",
        "log,        source tree diagnostic stack.spec stack.event, org.apache.maven",
        "diagnostic, source,                   ''",
        "tree,       source diagnostic,        com.fasterxml.jackson org.yaml.snakeyaml",
        "report,     source diagnostic tree,   javax.xml.stream",
        "asl,        source diagnostic tree,   com.google.auto.service com.dashjoin.jsonata",
        "asl.field,      diagnostic tree,                                ''",
        "asl.expression, diagnostic tree,                                com.dashjoin.jsonata",
        "asl.resource,   diagnostic tree,                                ''",
        "asl.model,      source diagnostic tree asl.field asl.expression asl.resource, ''",
        "asl.diff,       source diagnostic tree asl.field asl.expression asl.resource asl.model, ''",
        "parameter,  diagnostic tree,          ''",
        "template,   source diagnostic tree parameter, org.apache.velocity org.slf4j",
        "call,       '',                       ''",
        "stack,      source diagnostic tree parameter call, software.amazon.awssdk",
        "stack.spec,    source diagnostic tree parameter,                          software.amazon.awssdk",
        "stack.event,   source diagnostic tree stack.spec,               software.amazon.awssdk",
        "stack.change,  source diagnostic tree stack.spec,               software.amazon.awssdk",
        "stack.outcome, source diagnostic tree stack.spec stack.event,   software.amazon.awssdk",
        "stack.api, source diagnostic tree call stack.spec stack.event stack.change stack.outcome, software.amazon.awssdk",
        "stack.removal, source tree stack.spec stack.event stack.change stack.outcome stack.api, software.amazon.awssdk",
        "plan,       source tree stack asl.diff template.check, ''",
        "remote,     source diagnostic tree,   software.amazon.awssdk",
        "aws,        diagnostic call,          software.amazon.awssdk javax.net.ssl javax.xml.stream org.slf4j",
    })
    void aPackageKnowsOnlyTheseOthers(String name, String packages, String libraries) {
        List<String> allowed =
                new ArrayList<>(List.of("java..", "org.jspecify.annotations..", ROOT + "." + name + ".."));
        words(packages).forEach(other -> allowed.add(ROOT + "." + other + ".."));
        words(libraries).forEach(library -> allowed.add(library + ".."));

        classes()
                .that()
                .resideInAPackage(ROOT + "." + name + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(allowed.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** What two kinds of rules need belongs to the model. */
    @Test
    void noKindOfRulesKnowsAnother() {
        slices().matching(ROOT + ".asl.rule.(*)..")
                .should()
                .notDependOnEachOther()
                .check(CLASSES);
    }

    @Test
    void onlyTheExpressionsKnowTheJsonataLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".asl.expression..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.dashjoin..")
                .check(CLASSES);
    }

    @Test
    void nobodyKnowsTheMojos() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".mojo..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage(ROOT + ".mojo..")
                .check(CLASSES);
    }

    @Test
    void noPackagesKnowEachOther() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
