package io.github.sfnmaven.growth;

import io.github.sfnmaven.asl.AslValidator;
import io.github.sfnmaven.asl.ValidationOptions;
import io.github.sfnmaven.asl.model.StateMachineType;
import io.github.sfnmaven.diagnostic.Suppression;
import io.github.sfnmaven.source.SourceFile;
import io.github.sfnmaven.template.check.CheckedDefinition;
import io.github.sfnmaven.template.check.TemplateCheck;
import io.github.sfnmaven.tree.TreeReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Shapes of definitions and templates whose cost once grew with the square of their size. */
public enum LargeInput {
    UNKNOWN_FIELDS_OF_THE_MACHINE(40_000) {
        @Override
        public String text(int size) {
            return "{" + join(size, i -> "\"f" + i + "\": {\"a\": 1}") + "}";
        }
    },
    UNKNOWN_FIELDS_BESIDE_CATCHERS(8_000) {
        @Override
        public String text(int size) {
            return machine("{\"Type\": \"Task\", \"Resource\": \"arn:aws:states:::lambda:invoke\", "
                    + join(size, i -> "\"f" + i + "\": 1") + ", \"Catch\": ["
                    + join(size, i -> "{\"ErrorEquals\": [\"E" + i + "\"], \"Next\": \"S0\"}")
                    + "], \"Next\": \"S0\"}");
        }
    },
    MISSPELT_FIELDS_OF_CHOICE_RULES(12_000) {
        @Override
        public String text(int size) {
            return machine("{\"Type\": \"Choice\", \"Choices\": ["
                    + join(size, i -> "{\"Variable\": \"$.a\", \"NumericEqualls\": 1, \"Next\": \"S0\"}") + "]}");
        }
    },
    MISSING_TARGETS_WITH_LONG_NAMES(2_500) {
        @Override
        public String text(int size) {
            return "{\"StartAt\": \"S0\", \"States\": {"
                    + join(
                            size,
                            i -> "\"" + longName(i, 150) + "\": {\"Type\": \"Pass\", \"Next\": \"" + longName(i, 151)
                                    + "\"}")
                    + "}}";
        }
    },
    VARIABLES_IN_LOOPS(4_000) {
        @Override
        public String text(int size) {
            return jsonata(join(
                            size,
                            i -> "\"S" + i + "\": {\"Type\": \"Choice\", \"Assign\": {\"v" + i + "\": 1}, \"Choices\":"
                                    + " [{\"Condition\": \"{% $v" + i + " = $x %}\", \"Next\": \"S" + (i + 1)
                                    + "\"}], \"Default\": \"S" + Math.max(0, i - 1) + "\"}")
                    + ", \"S" + size + "\": {\"Type\": \"Succeed\"}");
        }
    },
    VARIABLES_OF_ONE_STATE(16_000) {
        @Override
        public String text(int size) {
            return jsonata("\"S0\": {\"Type\": \"Pass\", \"End\": true, \"Assign\": {"
                    + join(size, i -> "\"v" + i + "\": \"{% $v" + (size - 1 - i) + " %}\"") + "}}");
        }
    },
    VARIABLES_IN_ONE_STRING(40_000) {
        @Override
        public String text(int size) {
            return jsonata("\"S0\": {\"Type\": \"Pass\", \"End\": true, \"Output\": \"{% [" + join(size, i -> "$w" + i)
                    + "] %}\"}");
        }
    },
    VARIABLES_IN_A_FOLDED_STRING(8_000) {
        @Override
        public String text(int size) {
            return "QueryLanguage: JSONata\nStartAt: S0\nStates:\n  S0:\n    Type: Pass\n    End: true\n    Output: >-\n"
                    + "      {% [" + join(size, i -> "$w" + i).replace(", ", ",\n      ") + "] %}\n";
        }

        @Override
        public int check(String text) {
            return checkDefinition(SourceFile.of("a.asl.yaml", text));
        }
    },
    ESCAPES_IN_ONE_STRING(100_000) {
        @Override
        public String text(int size) {
            return machine("{\"Type\": \"Pass\", \"End\": true, \"Parameters\": {\"a.$\": \"States.Format('"
                    + "\\\\q".repeat(size) + "')\"}}");
        }
    },
    SUPPRESSIONS(8_000) {
        @Override
        public String text(int size) {
            return "{\"StartAt\": \"S0\", \"States\": {"
                    + join(size, i -> "\"S" + i + "\": {\"Type\": \"Pass\", \"Nex\": 1, \"End\": true}") + "}}";
        }

        @Override
        public int check(String text) {
            List<Suppression> suppressions = IntStream.range(0, 8_000)
                    .mapToObj(i -> new Suppression("unknown-field", "/States/S" + i, "known"))
                    .toList();
            ValidationOptions options = new ValidationOptions(StateMachineType.STANDARD, Map.of(), suppressions);
            return AslValidator.validate(TreeReader.readDefinition(definition(text)), options)
                    .accepted()
                    .size();
        }
    },
    PLACEHOLDERS_OF_ONE_SUB(16_000) {
        @Override
        public String text(int size) {
            return "{\"Resources\": {\"A\": {\"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"TopicName\":"
                    + " {\"Fn::Sub\": \"" + join(size, i -> "${Q" + i + "}") + "\"}}}}}";
        }

        @Override
        public int check(String text) {
            return checkTemplate(text);
        }
    },
    UNKNOWN_REFERENCES(8_000) {
        @Override
        public String text(int size) {
            return "{\"Resources\": {"
                    + join(
                            size,
                            i -> "\"R" + i + "\": {\"Type\": \"AWS::SNS::Topic\", \"Properties\": {\"TopicName\":"
                                    + " {\"Ref\": \"Q" + i + "\"}, \"DisplayName\": {\"Fn::Sub\": \"${P" + i
                                    + "}\"}}}")
                    + "}}";
        }

        @Override
        public int check(String text) {
            return checkTemplate(text);
        }
    },
    UNKNOWN_REFERENCES_WITH_LONG_NAMES(2_000) {
        @Override
        public String text(int size) {
            return "{\"Resources\": {"
                    + join(
                            size,
                            i -> "\"" + longName(i, 150) + "\": {\"Type\": \"AWS::SNS::Topic\", \"Properties\":"
                                    + " {\"TopicName\": {\"Ref\": \"" + longName(i, 151) + "\"}}}")
                    + "}}";
        }

        @Override
        public int check(String text) {
            return checkTemplate(text);
        }
    },
    PLACEHOLDERS_OF_ONE_STRING_IN_YAML(16_000) {
        @Override
        public String text(int size) {
            return "StartAt: S0\nStates: {S0: {Type: Pass, End: true, Result: '" + join(size, i -> "${Q" + i + "}")
                    + "'}}\n";
        }

        @Override
        public int check(String text) {
            return checkTemplate(
                    "{\"Resources\": {" + join(4_000, i -> "\"R" + i + "\": {\"Type\": \"AWS::SNS::Topic\"}") + "}}",
                    SourceFile.of("a.asl.yaml", text));
        }
    };

    private final int size;

    LargeInput(int size) {
        this.size = size;
    }

    /** A size that once took many seconds. */
    public int size() {
        return size;
    }

    public abstract String text(int size);

    /** Checks the text, and gives the number of findings. */
    public int check(String text) {
        return checkDefinition(definition(text));
    }

    private static int checkDefinition(SourceFile definition) {
        return AslValidator.validate(
                        TreeReader.readDefinition(definition), ValidationOptions.of(StateMachineType.STANDARD))
                .diagnostics()
                .size();
    }

    private static SourceFile definition(String text) {
        return SourceFile.of("a.asl.json", text);
    }

    private static int checkTemplate(String text) {
        return checkTemplate(text, definition(machine("{\"Type\": \"Succeed\"}")));
    }

    private static int checkTemplate(String text, SourceFile definition) {
        return new TemplateCheck(
                        TreeReader.read(SourceFile.of("t.json", text)),
                        line -> Optional.empty(),
                        name -> Optional.empty())
                .check(List.of(new CheckedDefinition("StateMachine", TreeReader.readDefinition(definition))), Set.of())
                .size();
    }

    private static String machine(String state) {
        return "{\"StartAt\": \"S0\", \"States\": {\"S0\": " + state + "}}";
    }

    private static String jsonata(String states) {
        return "{\"QueryLanguage\": \"JSONata\", \"StartAt\": \"S0\", \"States\": {" + states + "}}";
    }

    private static String longName(int number, int length) {
        String name = "State" + number;
        return "x".repeat(length - name.length()) + name;
    }

    private static String join(int size, IntFunction<String> item) {
        return IntStream.range(0, size).mapToObj(item).collect(Collectors.joining(", "));
    }
}
