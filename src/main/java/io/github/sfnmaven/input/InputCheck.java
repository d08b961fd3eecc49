package io.github.sfnmaven.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** Refuses what the user wrote where Maven would lose it, and warns of what has no effect. */
public final class InputCheck {
    private final GoalExecution goal;
    private final Log log;

    public InputCheck(GoalExecution goal, Log log) {
        this.goal = goal;
        this.log = log;
    }

    /**
     * Checks the values by which the goal decides whether it has anything to do.
     *
     * @throws MojoFailureException if one has no value
     */
    public void checkExpressions(String... parameters) throws MojoFailureException {
        refuse(UndefinedExpressions.of(goal, List.of(parameters)).problems());
    }

    /**
     * Checks the names of properties and elements, and the words for booleans.
     *
     * @throws MojoFailureException if one is probably a mistake
     */
    public void checkNames() throws MojoFailureException {
        UnknownNames unknown = UnknownNames.of(goal);
        unknown.warnings().forEach(this::warnOnce);
        new OverriddenProperties(goal).warnings().forEach(this::warnOnce);
        List<String> problems = new ArrayList<>(unknown.problems());
        problems.addAll(new BooleanParameters(goal).problems());
        refuse(problems);
    }

    /**
     * Checks the values of all parameters of the goal.
     *
     * @param outputsMayCome whether outputs of stacks that do not exist yet are only worth a warning
     * @throws MojoFailureException if an expression has no value
     */
    public void checkValues(boolean outputsMayCome) throws MojoFailureException {
        UndefinedExpressions undefined = UndefinedExpressions.of(goal);
        List<String> problems = new ArrayList<>(undefined.problems());
        Optional<String> missing = undefined.missingOutputs();
        if (outputsMayCome) {
            missing.ifPresent(log::warn);
        } else {
            missing.ifPresent(problems::add);
        }
        refuse(problems);
    }

    /** The modules of a build have most of it in common. */
    private void warnOnce(String warning) {
        Map<String, Object> said = goal.session().getRequest().getData();
        synchronized (said) {
            if (said.putIfAbsent(InputCheck.class.getName() + warning, true) != null) {
                return;
            }
        }
        log.warn(warning);
    }

    private void refuse(List<String> problems) throws MojoFailureException {
        if (problems.size() > 1) {
            problems.forEach(log::error);
            throw new MojoFailureException(problems.size() + " problems, the first: " + problems.get(0));
        }
        if (!problems.isEmpty()) {
            throw new MojoFailureException(problems.get(0));
        }
    }
}
