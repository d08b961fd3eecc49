package io.github.sfnmaven.input;

/**
 * A property that sets a parameter.
 *
 * @param typed whether it comes from the command line and not from the POM
 */
record WrittenProperty(String name, String value, boolean typed) {
    /** Where the user finds it. */
    String place() {
        return typed ? "-D" + name : name + " of <properties>";
    }

    /** The name without the prefix of the plugin. */
    String parameter() {
        return name.substring(GoalExecution.PREFIX.length());
    }
}
