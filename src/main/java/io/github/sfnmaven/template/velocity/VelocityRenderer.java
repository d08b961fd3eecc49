package io.github.sfnmaven.template.velocity;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.rule.TemplateRules;
import io.github.sfnmaven.template.velocity.TemplateLoader.TemplateRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.velocity.Template;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.context.AbstractContext;
import org.apache.velocity.exception.MacroOverflowException;
import org.apache.velocity.exception.TemplateInitException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.parser.ParseException;
import org.slf4j.helpers.NOPLogger;

/** Renders one template with Velocity. */
public final class VelocityRenderer {
    static final String ATTRIBUTE = VelocityRenderer.class.getName();

    private final TemplateLoader loader;
    private final SourceFile main;
    private final RenderRun run;
    private final TrackingRuntime velocity;
    private final TemplateParts parts;
    private final Map<String, Optional<Template>> loaded = new HashMap<>();

    private VelocityRenderer(SourceFile main, TemplateLoader loader) {
        this.main = main;
        this.loader = loader;
        this.run = new RenderRun(main.name());
        this.velocity = new TrackingRuntime(run);
        this.parts = new TemplateParts(run);
        configure();
    }

    /**
     * Renders a template.
     *
     * @param model texts, numbers, booleans, lists and maps of them, and {@link TemplateObject}s; {@code text} is added
     * @throws IOException if a file that the template names is there and cannot be read
     */
    public static Output render(SourceFile main, TemplateLoader loader, Map<String, Object> model) throws IOException {
        return new VelocityRenderer(main, loader).render(model);
    }

    RenderRun run() {
        return run;
    }

    private void configure() {
        velocity.setApplicationAttribute(ATTRIBUTE, this);
        velocity.setApplicationAttribute(RenderRun.ATTRIBUTE, run);
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowList.class.getName());
        velocity.setProperty(
                RuntimeConstants.CUSTOM_DIRECTIVES,
                List.of(
                        ParseDirective.class.getName(),
                        IncludeDirective.class.getName(),
                        EvaluateDirective.class.getName()));
        velocity.setProperty(RuntimeConstants.EVENTHANDLER_INVALIDREFERENCES_NULL, true);
        // Velocity would look for a library of macros in the working directory.
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        velocity.setProperty(RuntimeConstants.PARSER_POOL_SIZE, 1);
        velocity.init();
    }

    private Output render(Map<String, Object> model) throws IOException {
        try {
            Optional<Template> template = parse(main);
            if (template.isPresent()) {
                template.get().merge(context(model), run.output());
            }
        } catch (RenderingAborted e) {
            abort(e.reason());
        } catch (StackOverflowError e) {
            abort("The template nests too deep");
        } catch (UncheckedIOException e) {
            throw e.getCause();
        } catch (MacroOverflowException e) {
            abort("The template calls its macros inside one another too deep");
        } catch (VelocityException e) {
            // Velocity has an event for a method that fails, but none for an index, which is a call of 'get' to it.
            run.error(TemplateRules.UNDEFINED_REFERENCE, run.place(), "An index " + reason(e), Optional.empty());
        }
        boolean failed = run.diagnostics().stream().anyMatch(Diagnostic::isError);
        return new Output(
                failed ? Optional.empty() : Optional.of(run.output().text()),
                run.output().origins(),
                List.copyOf(run.diagnostics()),
                List.copyOf(run.places().sources().values()));
    }

    private AbstractContext context(Map<String, Object> model) {
        Map<String, Object> variables = new TreeMap<>(model);
        variables.put("text", new TextToolsObject(new TextTools(run::blanks)));
        ModelContext context = new ModelContext(variables, run.budget());
        EventCartridge events = new EventCartridge();
        events.addEventHandler(new ReferenceEvents(run));
        context.attachEventCartridge(events);
        return context;
    }

    /** A file that a template names, parsed; empty if there was something to report. */
    Optional<Template> load(RenderRun.Place place, String name) throws IOException {
        Optional<Template> known = loaded.get(name);
        if (known == null) {
            Optional<SourceFile> source = read(place, name);
            known = source.isPresent() ? parse(source.get()) : Optional.empty();
            loaded.put(name, known);
        }
        return known;
    }

    Optional<SourceFile> read(RenderRun.Place place, String name) throws IOException {
        try {
            return Optional.of(loader.load(PassThrough.restore(name)));
        } catch (TemplateRefused e) {
            error(place, "'" + name + "' " + e.getMessage(), Optional.empty());
            return Optional.empty();
        }
    }

    void error(RenderRun.Place place, String message, Optional<String> hint) {
        run.error(TemplateRules.TEMPLATE_INCLUDE, place, message, hint);
    }

    private Optional<Template> parse(SourceFile source) {
        run.places().add(source);
        String text = PassThrough.protect(source.text());
        parts.count(source.name(), text);
        SyntaxErrors errors = new SyntaxErrors(run.places(), source, text);
        Template template = new Template();
        template.setRuntimeServices(velocity);
        template.setName(source.name());
        try {
            template.setData(velocity.parseFile(source, text, template));
            template.initDocument();
            return Optional.of(template);
        } catch (ParseException e) {
            run.diagnostics().add(errors.of(e));
        } catch (TemplateInitException e) {
            run.diagnostics().add(errors.of(e));
        } catch (StackOverflowError e) {
            run.at(TooDeep.place(source.name(), text), run.writer());
            throw new RenderingAborted("The template nests too deep");
        } catch (NumberFormatException | StringIndexOutOfBoundsException e) {
            // Velocity reads the digits behind \\u unchecked.
            run.diagnostics().add(errors.brokenEscape());
        }
        return Optional.empty();
    }

    private static String reason(VelocityException e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof IllegalArgumentException ? String.valueOf(cause.getMessage()) : "cannot be read";
    }

    private void abort(String message) {
        run.abort(message);
    }
}
