package io.github.sfnmaven.mojo;

/** Definitions for the tests of goals. */
final class Definitions {
    static final String VALID = """
            {
              "StartAt": "Done",
              "States": {
                "Done": { "Type": "Succeed" }
              }
            }
            """;

    /** Has a comma too many, at 4:5. */
    static final String BROKEN = """
            {
              "StartAt": "Done",
              "States": {
                , "Done": { "Type": "Succeed" }
              }
            }
            """;

    /** Nothing leads to the state Old, at 5:5. */
    static final String UNREACHABLE = """
            {
              "StartAt": "Done",
              "States": {
                "Done": { "Type": "Succeed" },
                "Old": { "Type": "Succeed" }
              }
            }
            """;

    private Definitions() {}
}
