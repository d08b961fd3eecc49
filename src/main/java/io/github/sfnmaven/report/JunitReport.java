package io.github.sfnmaven.report;

import io.github.sfnmaven.diagnostic.Diagnostic;
import io.github.sfnmaven.diagnostic.TextFormatter;
import io.github.sfnmaven.diagnostic.ValidationReport;
import java.io.StringWriter;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * JUnit XML: each definition is a test. Its errors are the failure, the rest is the output. No times and no host name,
 * so that the same findings give the same bytes.
 */
final class JunitReport {
    private final XMLStreamWriter xml;

    private JunitReport(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String render(List<ValidationReport> reports) {
        StringWriter out = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
            new JunitReport(xml).write(reports);
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return out + "\n";
    }

    private void write(List<ValidationReport> reports) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        long failures = reports.stream().filter(report -> !report.valid()).count();
        attribute("name", "sfn:validate");
        attribute("tests", String.valueOf(reports.size()));
        attribute("failures", String.valueOf(failures));
        attribute("errors", "0");
        attribute("skipped", "0");
        for (ValidationReport report : reports) {
            writeTest(report);
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void writeTest(ValidationReport report) throws XMLStreamException {
        xml.writeCharacters("\n  ");
        xml.writeStartElement("testcase");
        attribute("classname", "sfn.validate");
        attribute("name", report.file());
        if (!report.valid()) {
            Diagnostic first = report.diagnostics().stream()
                    .filter(Diagnostic::isError)
                    .findFirst()
                    .orElseThrow();
            xml.writeCharacters("\n    ");
            xml.writeStartElement("failure");
            attribute("type", first.rule());
            attribute("message", first.message());
            xml.writeCharacters(legal(lines(report, Diagnostic::isError)));
            xml.writeEndElement();
        }
        String others = lines(report, diagnostic -> !diagnostic.isError());
        if (!others.isEmpty()) {
            xml.writeCharacters("\n    ");
            xml.writeStartElement("system-out");
            xml.writeCharacters(legal(others));
            xml.writeEndElement();
        }
        xml.writeCharacters("\n  ");
        xml.writeEndElement();
    }

    private static String lines(ValidationReport report, Predicate<Diagnostic> kind) {
        return report.diagnostics().stream()
                .filter(kind)
                .map(TextFormatter::line)
                .collect(Collectors.joining("\n"));
    }

    private void attribute(String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, legal(value));
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
