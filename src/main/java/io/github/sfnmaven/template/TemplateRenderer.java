package io.github.sfnmaven.template;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.source.SourceLocation;
import io.github.sfnmaven.template.check.CheckedDefinition;
import io.github.sfnmaven.template.check.TemplateCheck;
import io.github.sfnmaven.template.rule.Spot;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.template.velocity.Origin;
import io.github.sfnmaven.template.velocity.Output;
import io.github.sfnmaven.template.velocity.VelocityRenderer;
import io.github.sfnmaven.tree.Document;
import io.github.sfnmaven.tree.TreeReader;
import io.github.sfnmaven.tree.TreeReader.Syntax;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Renders the CloudFormation template around the definitions and checks it. */
public final class TemplateRenderer {
    private static final Pattern BARE_DEFINITION =
            Pattern.compile("^(?!.*\\$text\\.).*\\$\\{?(?:\\w+\\.)?definition\\b");

    private final RenderRequest request;
    private final List<ParameterProblem> problems = new ArrayList<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<SourceFile> sources = new ArrayList<>();

    private TemplateRenderer(RenderRequest request) {
        this.request = request;
    }

    /**
     * Renders and checks. Does not throw for what the user can mend: that is in the result.
     *
     * @throws IOException if a file that is there cannot be read
     */
    public static Rendering render(RenderRequest request) throws IOException {
        return new TemplateRenderer(request).render();
    }

    private Rendering render() throws IOException {
        List<StateMachineModel> machines = new MachineNames(request, problems).stateMachines();
        Map<String, Object> variables = ReservedNames.variables(request.variables(), problems);
        Map<String, String> substitutions = Substitutions.read(request.substitutions(), problems);
        for (Definition definition : request.definitions()) {
            Substitutions.checkUnquoted(request.substitutions(), definition.document(), problems);
        }
        ExecutionRole.check(request, problems);
        RestApiVariables.check(request, problems);
        UnusedParameters.check(request, problems);
        Set<String> ids = machines.stream().map(StateMachineModel::logicalId).collect(Collectors.toSet());
        PolicyDocuments policies = new PolicyDocuments(request.machines().executionPolicies(), ids);
        diagnostics.addAll(policies.diagnostics());
        sources.addAll(policies.sources());
        request.definitions()
                .forEach(definition -> sources.add(definition.document().source()));

        Optional<TemplateSource> template = TemplateSource.read(request.template(), problems);
        Optional<RenderedTemplate> rendered = Optional.empty();
        if (template.isPresent() && isUsable(template.get().source())) {
            TemplateInput input = new TemplateInput(request, machines, variables, substitutions, policies);
            rendered = isPlain(template.get().source())
                    ? Optional.of(plain(template.get(), machines))
                    : velocity(template.get().source(), input);
        }
        return new Rendering(rendered, diagnostics, problems, sources);
    }

    private boolean isPlain(SourceFile template) {
        return request.template() instanceof TemplateReference.File
                && !template.name().endsWith(".vm");
    }

    private boolean isUsable(SourceFile template) {
        sources.add(template);
        if (template.isCut()) {
            diagnostics.add(Spot.at(template, SourceLocation.START)
                    .finding(
                            TemplateRules.TEMPLATE_LIMIT,
                            "The template has " + template.bytes() + " bytes, but the limit is "
                                    + SourceFile.MOST_BYTES));
            return false;
        }
        Optional<SourceLocation> malformed = template.malformed();
        if (malformed.isPresent()) {
            diagnostics.add(Spot.at(template, malformed.get())
                    .finding(TemplateRules.TEMPLATE_ENCODING, "The template is not UTF-8 from here on"));
        } else if (template.text().isBlank()) {
            diagnostics.add(Spot.at(template, SourceLocation.START)
                    .finding(TemplateRules.EMPTY_TEMPLATE, "The template is empty"));
            return false;
        }
        return malformed.isEmpty();
    }

    private RenderedTemplate plain(TemplateSource template, List<StateMachineModel> machines) {
        SourceFile source = template.source();
        Syntax syntax = syntax(source.text());
        Document document = TreeReader.read(source, syntax);
        check(document, machines, line -> Optional.empty());
        return new RenderedTemplate(source.name(), template.text(), syntax, document, machines);
    }

    private Optional<RenderedTemplate> velocity(SourceFile template, TemplateInput input) throws IOException {
        List<StateMachineModel> machines = input.machines();
        TemplateFolder folder = TemplateFolder.of(request.template());
        Output output = VelocityRenderer.render(template, folder, TemplateModel.of(input));
        diagnostics.addAll(output.diagnostics());
        output.sources().stream().filter(source -> !sources.contains(source)).forEach(sources::add);
        if (output.text().isEmpty()) {
            return Optional.empty();
        }
        String text = output.text().get();
        Syntax syntax = syntax(text);
        String name = request.outputName() + (syntax == Syntax.JSON ? ".json" : ".yaml");
        Document document = TreeReader.read(SourceFile.of(name, text), syntax);
        sources.add(document.source());
        check(document, machines, line -> output.origin(line).map(origin -> shown(output, origin)));
        return Optional.of(new RenderedTemplate(name, text, syntax, document, machines));
    }

    /** A definition that is inserted bare breaks the layout around it, and the message of that says nothing of it. */
    private static String shown(Output output, Origin origin) {
        boolean bare = output.sources().stream()
                .filter(source -> source.name().equals(origin.file()))
                .anyMatch(source ->
                        BARE_DEFINITION.matcher(source.line(origin.line())).find());
        return "'" + origin + "'" + (bare ? ", where $text.indent or $text.json would fit the definition in" : "");
    }

    private static Syntax syntax(String text) {
        return text.stripLeading().startsWith("{") ? Syntax.JSON : Syntax.YAML;
    }

    private static boolean isPolicy(Diagnostic diagnostic) {
        return diagnostic.rule().equals(TemplateRules.POLICY_DOCUMENT.name());
    }

    private void check(Document document, List<StateMachineModel> machines, IntFunction<Optional<String>> origins) {
        List<CheckedDefinition> definitions = new ArrayList<>();
        for (int i = 0; i < machines.size(); i++) {
            definitions.add(new CheckedDefinition(
                    machines.get(i).logicalId(), request.definitions().get(i).document()));
        }
        boolean logged = request.machines().logging() != LogLevel.OFF;
        List<Diagnostic> found = new TemplateCheck(document, origins, name -> StateMachineName.problem(name, logged))
                .check(
                        definitions,
                        request.substitutions().keySet(),
                        Substitutions.textsForSub(request.substitutions()));
        // The template repeats the policy files, whose mistakes are reported at their own place.
        boolean policiesReported = diagnostics.stream().anyMatch(TemplateRenderer::isPolicy);
        found.stream().filter(each -> !policiesReported || !isPolicy(each)).forEach(diagnostics::add);
        Set<String> used = definitions.stream()
                .flatMap(definition -> TemplateCheck.placeholders(definition.document()).stream())
                .collect(Collectors.toSet());
        Substitutions.checkReferences(request.substitutions(), used, document, problems);
    }
}
