package io.github.sfnmaven.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MachineNamesTest {
    private final List<ParameterProblem> problems = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "order.asl.json, order",
        "order.asl.yaml, order",
        "order.asl.yml, order",
        "order.ASL.JSON, order",
        "order.v2.asl.json, order.v2",
        "order.json, order",
        "order.v2.txt, order.v2",
        "order, order"
    })
    void takesTheNameFromTheFile(String file, String name) {
        assertThat(Definition.nameOf(file)).isEqualTo(name);
    }

    @Test
    void callsTheSoleDefinitionAsTheStack() {
        assertThat(names(Requests.request().definition("anything.asl.json", Requests.HELLO)))
                .containsExactly("StateMachine=orders");
        assertThat(problems).isEmpty();
    }

    @Test
    void callsOthersAfterTheirFiles() {
        assertThat(names(Requests.request()
                        .definition("child.asl.json", Requests.HELLO)
                        .definition("orders.asl.json", Requests.HELLO)
                        .definition("orderRefund_v2.x.asl.yaml", "StartAt: a")
                        .definition("2-fast.json", Requests.HELLO)))
                .containsExactly(
                        "ChildStateMachine=orders-child",
                        "StateMachine=orders",
                        "OrderRefundV2XStateMachine=orders-orderRefund_v2.x",
                        "2FastStateMachine=orders-2-fast");
        assertThat(problems).isEmpty();
    }

    @Test
    void takesTheGivenNameAsNameOrPrefix() {
        MachineSettings settings =
                new MachineSettings(Optional.of("shop"), Optional.empty(), List.of(), LogLevel.OFF, false);
        assertThat(names(Requests.request().machines(settings).definition("a.asl.json", Requests.HELLO)))
                .containsExactly("StateMachine=shop");
        assertThat(names(Requests.request()
                        .machines(settings)
                        .definition("a.asl.json", Requests.HELLO)
                        .definition("orders.asl.json", Requests.HELLO)))
                .containsExactly("AStateMachine=shop-a", "StateMachine=shop");
    }

    @Test
    void callsTheMainDefinitionAsTheStackAndNoOther() {
        MachineSettings settings = MachineSettings.DEFAULTS.withMainDefinition(Optional.of("child"));

        assertThat(names(Requests.request()
                        .machines(settings)
                        .definition("child.asl.json", Requests.HELLO)
                        .definition("orders.asl.json", Requests.HELLO)))
                .containsExactly("StateMachine=orders", "OrdersStateMachine=orders-orders");
        assertThat(problems).isEmpty();
    }

    @Test
    void refusesEqualLogicalIds() {
        names(Requests.request().definition("a-b.asl.json", Requests.HELLO).definition("a_b.asl.json", Requests.HELLO));

        assertThat(messages())
                .containsExactly("'src/main/sfn/a_b.asl.json' and 'src/main/sfn/a-b.asl.json' both get the logical id"
                        + " 'ABStateMachine': rename one of them or choose with <definitions> or -Dsfn.definitions");
    }

    @Test
    void refusesNamesWithoutLettersOrDigits() {
        names(Requests.request().definition("--.asl.json", Requests.HELLO).definition("b.asl.json", Requests.HELLO));

        assertThat(messages())
                .containsExactly(
                        "'src/main/sfn/--.asl.json' has no ASCII letter or digit in its name to make a logical id"
                                + " of: rename it or leave it out of <definitions> or -Dsfn.definitions");
    }

    @Test
    void refusesNamesThatAreTooLong() {
        String name = "x".repeat(75);
        names(Requests.request()
                .definition("orders.asl.json", Requests.HELLO)
                .definition(name + ".asl.json", Requests.HELLO));

        assertThat(messages())
                .containsExactly(
                        "State machine name 'orders-" + name + "' of 'src/main/sfn/" + name + ".asl.json' has 82"
                                + " characters, but the limit is 80: rename the file, or set <stateMachineName> or"
                                + " -Dsfn.stateMachineName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"my order", "a:b", "a\u00a0b", "a/b", "a#b", "a\tb", "{a}"})
    void refusesWhatStepFunctionsRefuses(String name) {
        assertThat(StateMachineName.problem(name, false)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a-b_c.d+e=f@g!", "größe", "(x)'y'"})
    void acceptsWhatStepFunctionsAccepts(String name) {
        assertThat(StateMachineName.problem(name, false)).isEmpty();
    }

    @Test
    void isStricterWithLogging() {
        assertThat(StateMachineName.problem("a.b", true))
                .hasValue("contains '.', but with logging enabled, only letters, digits, '-' and '_' are allowed");
        assertThat(StateMachineName.problem("A-b_1", true)).isEmpty();
    }

    @Test
    void countsCharactersNotChars() {
        assertThat(StateMachineName.problem("\uD835\uDCB3".repeat(80), false)).isEmpty();
        assertThat(StateMachineName.problem("a".repeat(81), false)).hasValue("has 81 characters, but the limit is 80");
    }

    private List<String> names(Requests request) {
        return new MachineNames(request.build(), problems)
                .stateMachines().stream()
                        .map(machine -> machine.logicalId() + "=" + machine.name())
                        .toList();
    }

    private List<String> messages() {
        return problems.stream().map(ParameterProblem::message).toList();
    }
}
