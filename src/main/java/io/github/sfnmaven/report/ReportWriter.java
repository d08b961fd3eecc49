package io.github.sfnmaven.report;

import io.github.sfnmaven.diagnostic.ValidationReport;
import io.github.sfnmaven.source.OutputFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes what was found in several definitions to one file. The same findings give the same bytes. */
public final class ReportWriter {
    static final String TOOL = "sfn-maven-plugin";

    private final String version;
    private final List<RulePage> rules;
    private final SourceRoot root;

    /**
     * @param version of the plugin
     * @param rules all rules, for the reports that describe them
     * @param root where the files lie in the repository, for the reports that services read
     */
    public ReportWriter(String version, List<RulePage> rules, SourceRoot root) {
        this.version = version;
        this.rules = List.copyOf(rules);
        this.root = root;
    }

    /** The report as text, lines ended by LF. */
    public String render(ReportFormat format, List<ValidationReport> reports) {
        return switch (format) {
            case JSON -> JsonReport.render(version, reports);
            case SARIF -> new SarifReport(version, rules, root).render(reports);
            case JUNIT -> JunitReport.render(reports, root);
        };
    }

    /**
     * Writes the report in UTF-8 and creates the folders above it. An existing file is replaced.
     *
     * @param file its extension picks the format
     * @throws IllegalArgumentException if the extension is none of ours, with {@link ReportFormat#unknown}
     * @throws IOException if the file cannot be written
     */
    public void write(Path file, List<ValidationReport> reports) throws IOException {
        String name = file.toString();
        ReportFormat format =
                ReportFormat.of(name).orElseThrow(() -> new IllegalArgumentException(ReportFormat.unknown(name)));
        // A definition may hold half a surrogate pair, which Files.writeString refuses to encode.
        OutputFile.of(file).write(render(format, reports).getBytes(StandardCharsets.UTF_8));
    }
}
