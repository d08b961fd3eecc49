package io.github.sfnmaven.report;

import java.util.Locale;
import java.util.Optional;

/** The formats of report files, told apart by extension. */
public enum ReportFormat {
    JSON(".json"),
    /** SARIF 2.1.0, as code scanning services read it. */
    SARIF(".sarif"),
    /** JUnit XML, as build servers read it. */
    JUNIT(".xml");

    private final String extension;

    ReportFormat(String extension) {
        this.extension = extension;
    }

    /**
     * The format that a file name asks for.
     *
     * @return empty if its extension is none of ours: {@link #unknown} says so
     */
    public static Optional<ReportFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        for (ReportFormat format : values()) {
            if (name.endsWith(format.extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The message for a file name without a format. */
    public static String unknown(String fileName) {
        return "'" + fileName
                + "' is not a report file: its extension must be .json, .sarif (SARIF 2.1.0) or .xml (JUnit)";
    }
}
