package io.github.sfnmaven.asl.field;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The values of a state's Type. */
public enum StateType {
    PASS("Pass"),
    TASK("Task"),
    CHOICE("Choice"),
    WAIT("Wait"),
    SUCCEED("Succeed"),
    FAIL("Fail"),
    PARALLEL("Parallel"),
    MAP("Map");

    private final String word;

    StateType(String word) {
        this.word = word;
    }

    /** As definitions write it. */
    public String word() {
        return word;
    }

    /** The type with this name, upper and lower case being different. */
    public static Optional<StateType> of(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }

    /** All names. */
    public static List<String> words() {
        return Arrays.stream(values()).map(StateType::word).toList();
    }
}
