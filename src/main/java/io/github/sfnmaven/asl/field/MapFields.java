package io.github.sfnmaven.asl.field;

import static io.github.sfnmaven.asl.field.Field.data;
import static io.github.sfnmaven.asl.field.Field.number;
import static io.github.sfnmaven.asl.field.Field.path;
import static io.github.sfnmaven.asl.field.Field.shaped;
import static io.github.sfnmaven.asl.field.Field.text;
import static io.github.sfnmaven.asl.field.Field.texts;
import static io.github.sfnmaven.asl.field.Field.whole;
import static io.github.sfnmaven.asl.field.ValueKind.Whole.NO_LIMIT;

import java.util.List;

/**
 * A Map state and what stands in it, inline and distributed.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html">Developer guide</a>
 */
final class MapFields {
    private static final Shape PROCESSOR_CONFIG = Shape.of(
            "ProcessorConfig",
            List.of(
                    CommonFields.COMMENT,
                    List.of(text("Mode", "INLINE", "DISTRIBUTED"), text("ExecutionType", "STANDARD", "EXPRESS"))));

    private static final Shape ITEM_PROCESSOR = Shape.of(
            "item processor",
            List.of(
                    CommonFields.COMMENT,
                    CommonFields.SCOPE,
                    List.of(shaped("ProcessorConfig", () -> PROCESSOR_CONFIG))));

    private static final Shape READER_CONFIG = Shape.of(
            "ReaderConfig",
            List.of(
                    CommonFields.COMMENT,
                    List.of(
                            text("InputType", "CSV", "JSON", "JSONL", "PARQUET", "MANIFEST"),
                            text("Transformation", "NONE", "LOAD_AND_FLATTEN"),
                            text("ManifestType", "ATHENA_DATA", "S3_INVENTORY"),
                            text("CSVHeaderLocation", "FIRST_ROW", "GIVEN"),
                            texts("CSVHeaders", false),
                            text("CSVDelimiter", "COMMA", "PIPE", "SEMICOLON", "SPACE", "TAB"),
                            text("ItemsPointer"),
                            whole("MaxItems", 0, 100_000_000).computed(),
                            path("MaxItemsPath", PathKind.REFERENCE).jsonPath("MaxItems"))),
            List.of(Alternatives.atMostOne("MaxItems", "MaxItemsPath")));

    private static final Shape ITEM_READER = Shape.of(
            "ItemReader",
            List.of(
                    CommonFields.COMMENT,
                    List.of(text("Resource").mandatory(), shaped("ReaderConfig", () -> READER_CONFIG)),
                    CommonFields.BUCKET_ARGUMENTS));

    private static final Shape ITEM_BATCHER = Shape.of(
            "ItemBatcher",
            List.of(
                    CommonFields.COMMENT,
                    List.of(
                            data("BatchInput", DataForm.ANY).computed(),
                            whole("MaxItemsPerBatch", 1, NO_LIMIT).computed(),
                            path("MaxItemsPerBatchPath", PathKind.REFERENCE).jsonPath("MaxItemsPerBatch"),
                            whole("MaxInputBytesPerBatch", 1, 262_144).computed(),
                            path("MaxInputBytesPerBatchPath", PathKind.REFERENCE)
                                    .jsonPath("MaxInputBytesPerBatch"))),
            List.of(
                    Alternatives.atMostOne("MaxItemsPerBatch", "MaxItemsPerBatchPath"),
                    Alternatives.atMostOne("MaxInputBytesPerBatch", "MaxInputBytesPerBatchPath")));

    private static final Shape WRITER_CONFIG = Shape.of(
            "WriterConfig",
            List.of(
                    CommonFields.COMMENT,
                    List.of(
                            text("OutputType", "JSON", "JSONL"),
                            text("Transformation", "NONE", "COMPACT", "FLATTEN"))));

    private static final Shape RESULT_WRITER = Shape.of(
            "ResultWriter",
            List.of(
                    CommonFields.COMMENT,
                    List.of(text("Resource"), shaped("WriterConfig", () -> WRITER_CONFIG)),
                    CommonFields.BUCKET_ARGUMENTS));

    /** Of a Map state, besides those that other states have as well. */
    static final List<Field> MAP = List.of(
            shaped("ItemProcessor", () -> ITEM_PROCESSOR),
            shaped("Iterator", () -> ITEM_PROCESSOR),
            data("Items", DataForm.ARRAY_OR_OBJECT).computed().jsonata("ItemsPath"),
            path("ItemsPath", PathKind.REFERENCE).jsonPath("Items"),
            data("ItemSelector", DataForm.ANY).computed(),
            data("Parameters", DataForm.ANY).jsonPath("ItemSelector"),
            shaped("ItemReader", () -> ITEM_READER),
            shaped("ItemBatcher", () -> ITEM_BATCHER),
            shaped("ResultWriter", () -> RESULT_WRITER),
            whole("MaxConcurrency", 0, NO_LIMIT).computed(),
            path("MaxConcurrencyPath", PathKind.REFERENCE).jsonPath("MaxConcurrency"),
            number("ToleratedFailurePercentage", 0, 100).computed(),
            path("ToleratedFailurePercentagePath", PathKind.REFERENCE).jsonPath("ToleratedFailurePercentage"),
            whole("ToleratedFailureCount", 0, NO_LIMIT).computed(),
            path("ToleratedFailureCountPath", PathKind.REFERENCE).jsonPath("ToleratedFailureCount"),
            text("Label"));

    /** Of the fields of a Map state. */
    static final List<Alternatives> EXCLUSIVE = List.of(
            Alternatives.exactlyOne("ItemProcessor", "Iterator"),
            Alternatives.atMostOne("ItemSelector", "Parameters"),
            Alternatives.atMostOne("MaxConcurrency", "MaxConcurrencyPath"),
            Alternatives.atMostOne("ToleratedFailurePercentage", "ToleratedFailurePercentagePath"),
            Alternatives.atMostOne("ToleratedFailureCount", "ToleratedFailureCountPath"));

    private MapFields() {}
}
