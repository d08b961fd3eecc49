package io.github.sfnmaven.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds properties and elements that the plugin does not know. Maven says nothing of such a property, and
 * {@code -Dsfn.stackname=test} would deploy to the stack that it was to keep away from.
 */
final class UnknownNames {
    /** Properties that the plugin sets, and that may be set beforehand. */
    private static final Set<String> OWN_MAPS = Set.of("outputs");

    private static final String UNKNOWN = " is not a parameter of this plugin";

    private final GoalExecution goal;
    private final KnownParameters known;
    private final PomText pom;
    private final List<String> problems = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();

    private UnknownNames(GoalExecution goal) {
        this.goal = goal;
        this.known = KnownParameters.of(goal.plugin());
        this.pom = new PomText(goal.project());
    }

    static UnknownNames of(GoalExecution goal) {
        UnknownNames unknown = new UnknownNames(goal);
        unknown.goal.properties().stream()
                .filter(property -> !unknown.isKnown(property))
                .forEach(unknown::add);
        unknown.goal.elementsOfThePom().stream()
                .filter(name -> !unknown.known.isElement(name))
                .forEach(unknown::addElement);
        return unknown;
    }

    /** A property that the POM refers to is the build's own. */
    private boolean isKnown(WrittenProperty property) {
        String name = property.parameter();
        return known.isSettable(name) || OWN_MAPS.contains(KnownParameters.first(name)) || pom.uses(property.name());
    }

    private void add(WrittenProperty property) {
        String name = property.parameter();
        boolean declared = goal.project().getProperties().containsKey(property.name());
        List<String> similar = known.similarProperties(name).stream()
                .map(each -> GoalExecution.PREFIX + each)
                .toList();
        if (known.maps().contains(name)) {
            (declared ? warnings : problems)
                    .add("'" + property.name() + "' sets nothing, since '" + name + "' is a map: write "
                            + (declared ? property.name() + ".<key>" : "-D" + property.name() + ".<key>=<value>"));
        } else if (!similar.isEmpty()) {
            (declared ? warnings : problems)
                    .add("'" + property.name() + "'" + UNKNOWN + SimilarNames.question(similar));
        } else if (!declared) {
            List<String> perhaps = known.perhapsMeant(name).stream()
                    .map(each -> GoalExecution.PREFIX + each)
                    .toList();
            warnings.add("'" + property.name() + "'" + UNKNOWN + " and sets nothing" + wayOut(perhaps));
        }
    }

    private void addElement(String name) {
        List<String> similar = known.similarElements(name);
        if (similar.isEmpty()) {
            warnings.add("<" + name + "> in <configuration>" + UNKNOWN + " and sets nothing"
                    + wayOut(known.perhapsMeant(name)));
        } else {
            problems.add("<" + name + "> in <configuration>" + UNKNOWN + SimilarNames.question(similar));
        }
    }

    private static String wayOut(List<String> perhaps) {
        return perhaps.isEmpty() ? ": mvn sfn:help -Ddetail lists them" : SimilarNames.question(perhaps);
    }

    List<String> problems() {
        return problems;
    }

    List<String> warnings() {
        return warnings;
    }
}
