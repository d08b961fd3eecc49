package io.github.sfnmaven.asl.field;

import static io.github.sfnmaven.asl.field.Field.any;
import static io.github.sfnmaven.asl.field.Field.shaped;
import static io.github.sfnmaven.asl.field.Field.text;

import java.util.List;

/**
 * A Map state and what stands in it, inline and distributed.
 *
 * @see <a href="https://docs.aws.amazon.com/step-functions/latest/dg/state-map.html">Developer guide</a>
 */
final class MapFields {
    private static final Shape PROCESSOR_CONFIG =
            Shape.of("ProcessorConfig", List.of(CommonFields.COMMENT, List.of(any("Mode"), any("ExecutionType"))));

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
                            any("InputType"),
                            any("Transformation"),
                            any("ManifestType"),
                            any("CSVHeaderLocation"),
                            any("CSVHeaders"),
                            any("CSVDelimiter"),
                            any("ItemsPointer"),
                            any("MaxItems"),
                            any("MaxItemsPath").jsonPath("MaxItems"))));

    private static final Shape ITEM_READER = Shape.of(
            "ItemReader",
            List.of(
                    CommonFields.COMMENT,
                    List.of(text("Resource"), shaped("ReaderConfig", () -> READER_CONFIG)),
                    CommonFields.ARGUMENTS));

    private static final Shape ITEM_BATCHER = Shape.of(
            "ItemBatcher",
            List.of(
                    CommonFields.COMMENT,
                    List.of(
                            any("BatchInput"),
                            any("MaxItemsPerBatch"),
                            any("MaxItemsPerBatchPath").jsonPath("MaxItemsPerBatch"),
                            any("MaxInputBytesPerBatch"),
                            any("MaxInputBytesPerBatchPath").jsonPath("MaxInputBytesPerBatch"))));

    private static final Shape WRITER_CONFIG =
            Shape.of("WriterConfig", List.of(CommonFields.COMMENT, List.of(any("OutputType"), any("Transformation"))));

    private static final Shape RESULT_WRITER = Shape.of(
            "ResultWriter",
            List.of(
                    CommonFields.COMMENT,
                    List.of(text("Resource"), shaped("WriterConfig", () -> WRITER_CONFIG)),
                    CommonFields.ARGUMENTS));

    /** Of a Map state, besides those that other states have as well. */
    static final List<Field> MAP = List.of(
            shaped("ItemProcessor", () -> ITEM_PROCESSOR),
            shaped("Iterator", () -> ITEM_PROCESSOR),
            any("Items").jsonata("ItemsPath"),
            any("ItemsPath").jsonPath("Items"),
            any("ItemSelector"),
            any("Parameters").jsonPath("ItemSelector"),
            shaped("ItemReader", () -> ITEM_READER),
            shaped("ItemBatcher", () -> ITEM_BATCHER),
            shaped("ResultWriter", () -> RESULT_WRITER),
            any("MaxConcurrency"),
            any("MaxConcurrencyPath").jsonPath("MaxConcurrency"),
            any("ToleratedFailurePercentage"),
            any("ToleratedFailurePercentagePath").jsonPath("ToleratedFailurePercentage"),
            any("ToleratedFailureCount"),
            any("ToleratedFailureCountPath").jsonPath("ToleratedFailureCount"),
            text("Label"));

    private MapFields() {}
}
