package io.github.sfnmaven.report;

import io.github.sfnmaven.diagnostic.Accepted;
import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.diagnostic.Severity;
import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.diagnostic.ValidationReport;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit XML: each definition is a suite, each finding a test. Errors fail, warnings and notes pass with an output,
 * suppressed findings are skipped. A definition without findings is one test that passes. No times and no host name, so
 * that the same findings give the same bytes.
 */
final class JunitReport {
    private final XMLStreamWriter xml;
    private final SourceRoot root;

    private JunitReport(XMLStreamWriter xml, SourceRoot root) {
        this.xml = xml;
        this.root = root;
    }

    static String render(List<ValidationReport> reports, SourceRoot root) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            new JunitReport(xml, root).write(reports);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out + "\n";
    }

    private void write(List<ValidationReport> reports) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuites");
        attribute("name", "sfn:validate");
        counts(reports);
        for (ValidationReport report : reports) {
            writeSuite(report);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void writeSuite(ValidationReport report) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testsuite");
        attribute("name", report.file());
        counts(List.of(report));
        Map<String, Integer> names = new HashMap<>();
        for (Diagnostic diagnostic : report.diagnostics()) {
            beginTest(report, name(diagnostic, names), Optional.of(diagnostic));
            writeFinding(diagnostic);
            endTest();
        }
        for (Accepted accepted : report.accepted()) {
            beginTest(report, name(accepted.diagnostic(), names), Optional.of(accepted.diagnostic()));
            writeSkipped(accepted);
            endTest();
        }
        if (tests(report) > report.diagnostics().size() + report.suppressed()) {
            beginTest(report, "valid", Optional.empty());
            endTest();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    /** Unlike the line, rule and path stay the same while other parts of the file change. */
    private static String name(Diagnostic diagnostic, Map<String, Integer> names) {
        String name = diagnostic.path().isEmpty() ? diagnostic.rule() : diagnostic.rule() + " " + diagnostic.path();
        int count = names.merge(name, 1, Integer::sum);
        return count == 1 ? name : name + " (" + count + ")";
    }

    private void beginTest(ValidationReport report, String name, Optional<Diagnostic> finding)
            throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeStartElement("testcase");
        attribute("classname", className(report.file()));
        attribute("name", name);
        attribute("file", root.name(report.file()));
        if (finding.isPresent()) {
            attribute("line", String.valueOf(finding.get().range().begin().line()));
        }
    }

    private void endTest() throws XMLStreamException {
        xml.writeCharacters("\n    ");
        xml.writeEndElement();
    }

    /** Without the endings, since Jenkins takes what stands before the last dot for a package. */
    private static String className(String file) {
        int name = file.lastIndexOf('/') + 1;
        int dot = file.indexOf('.', name + 1);
        return dot < 0 ? file : file.substring(0, dot);
    }

    private void writeFinding(Diagnostic diagnostic) throws XMLStreamException {
        xml.writeCharacters("\n      ");
        if (diagnostic.isError()) {
            xml.writeStartElement("failure");
            attribute("type", diagnostic.rule());
            attribute("message", diagnostic.message());
        } else {
            xml.writeStartElement("system-out");
        }
        xml.writeCharacters(legal(TextFormatter.line(diagnostic)));
        xml.writeEndElement();
    }

    private void writeSkipped(Accepted accepted) throws XMLStreamException {
        xml.writeCharacters("\n      ");
        xml.writeEmptyElement("skipped");
        attribute("message", "Suppressed: " + accepted.suppression().reason());
        xml.writeCharacters("\n      ");
        xml.writeStartElement("system-out");
        xml.writeCharacters(legal(TextFormatter.line(accepted.diagnostic())));
        xml.writeEndElement();
    }

    private void counts(List<ValidationReport> reports) throws XMLStreamException {
        attribute("tests", sum(reports, JunitReport::tests));
        attribute("failures", sum(reports, report -> report.count(Severity.ERROR)));
        attribute("errors", "0");
        attribute("skipped", sum(reports, ValidationReport::suppressed));
    }

    private static int tests(ValidationReport report) {
        return Math.max(1, report.diagnostics().size() + report.suppressed());
    }

    private static String sum(List<ValidationReport> reports, ToIntFunction<ValidationReport> count) {
        return String.valueOf(reports.stream().mapToInt(count).sum());
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(Quote.printable(value)));
    }

    /** XML 1.0 has no way to write most control characters and lone surrogates. */
    private static String legal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean legal = c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000;
            out.appendCodePoint(legal ? c : 0xFFFD);
        });
        return out.toString();
    }
}
