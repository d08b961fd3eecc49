package io.github.sfnmaven.asl.model;

import io.github.sfnmaven.asl.field.Alternatives;
import io.github.sfnmaven.asl.field.QueryLanguage;
import io.github.sfnmaven.asl.field.Shape;
import io.github.sfnmaven.diagnostic.NearMissSearch;
import io.github.sfnmaven.diagnostic.Quote;
import io.github.sfnmaven.tree.Member;
import io.github.sfnmaven.tree.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An object of a definition and the fields that it may have. What the language leaves to the user is none. */
public final class ShapedObject {
    private final ObjectNode node;
    private final Shape shape;
    private final Optional<Member> member;
    private final boolean isState;
    private final QueryLanguage language;
    private final List<FieldValue> fields = new ArrayList<>();
    private final List<Member> unknownMembers = new ArrayList<>(0);
    private @Nullable Set<String> misspelt;

    /**
     * @param member the name that it stands behind; empty for the whole definition and in arrays
     * @param isState whether that name is a state's
     * @param language of the state that it is or is in, or else of the state machine
     */
    ShapedObject(ObjectNode node, Shape shape, Optional<Member> member, boolean isState, QueryLanguage language) {
        this.node = node;
        this.shape = shape;
        this.member = member;
        this.isState = isState;
        this.language = language;
        for (Member each : node.members()) {
            shape.field(each.name())
                    .ifPresentOrElse(
                            field -> fields.add(new FieldValue(this, field, each)), () -> unknownMembers.add(each));
        }
    }

    public ObjectNode node() {
        return node;
    }

    public Shape shape() {
        return shape;
    }

    /** The name that it stands behind; empty for the whole definition and in arrays. */
    public Optional<Member> member() {
        return member;
    }

    /** Whether that name is a state's. */
    public boolean isState() {
        return isState;
    }

    /** The query language of the state that it is or is in, or else of the state machine. */
    public QueryLanguage language() {
        return language;
    }

    /** What stands in it and its shape has, in place or not; in the order of the file. */
    public List<FieldValue> fields() {
        return fields;
    }

    /** The names that stand in it and that its shape does not have. */
    public List<Member> unknownMembers() {
        return unknownMembers;
    }

    /** What messages call it: {@code state 'Review'}, {@code this catcher}. */
    public String title() {
        return isState ? "state " + Quote.of(member.orElseThrow().name()) : "this " + shape.title();
    }

    /** Whether it is a whole file of which the definition is only a part. */
    public boolean isWrapped() {
        return member.isEmpty()
                && !node.has("States")
                && unknownMembers().stream()
                        .anyMatch(each -> each.value() instanceof ObjectNode inner && inner.has("States"));
    }

    /** The names that its shape has and that do not stand in it. */
    public List<String> absentNames() {
        return shape.names().stream().filter(name -> !node.has(name)).toList();
    }

    /** Those of the fields that it may have, given its query language. */
    public List<String> choiceOf(Alternatives alternatives) {
        return alternatives.fields().stream()
                .filter(name -> shape.field(name).stream().noneMatch(field -> field.isForeignTo(language)))
                .toList();
    }

    /** The members with one of these names, in the order of the file. */
    public List<Member> members(Collection<String> names) {
        List<Member> found = new ArrayList<>();
        for (Member each : node.members()) {
            if (names.contains(each.name())) {
                found.add(each);
            }
        }
        return found;
    }

    /** Whether a name that stands in it is unknown and much like this one, so that this one is not missing. */
    public boolean misspells(String name) {
        return !unknownMembers.isEmpty() && misspelt().contains(name);
    }

    /** The names of its shape that unknown ones in it stand for. Rules ask many times, several at once. */
    private Set<String> misspelt() {
        Set<String> known = misspelt;
        if (known == null) {
            List<String> absent = absentNames();
            NearMissSearch search = new NearMissSearch();
            known = unknownMembers.stream()
                    .flatMap(member -> search.of(member.name(), absent).stream())
                    .collect(Collectors.toUnmodifiableSet());
            misspelt = known;
        }
        return known;
    }
}
