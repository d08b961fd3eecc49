package io.github.sfnmaven.tree;

import io.github.sfnmaven.source.SourceRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object, its members in the order of the file. Of a name that stands twice, the first value counts. */
public final class ObjectNode implements TreeNode {
    private final JsonPointer path;
    private final SourceRange range;
    private final String tag;
    private final List<Member> members;
    private final List<Member> repeated;
    private final Map<String, Member> byName;

    ObjectNode(JsonPointer path, SourceRange range, String tag, List<Member> written) {
        this.path = path;
        this.range = range;
        this.tag = tag;
        this.byName = new HashMap<>(written.size() * 2);
        List<Member> first = new ArrayList<>(written.size());
        List<Member> later = new ArrayList<>(0);
        for (Member member : written) {
            (byName.putIfAbsent(member.name(), member) == null ? first : later).add(member);
        }
        this.members = List.copyOf(first);
        this.repeated = List.copyOf(later);
    }

    @Override
    public JsonPointer path() {
        return path;
    }

    @Override
    public SourceRange range() {
        return range;
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public List<TreeNode> children() {
        List<TreeNode> values = new ArrayList<>(members.size());
        members.forEach(member -> values.add(member.value()));
        return values;
    }

    @Override
    public String kind() {
        return "an object";
    }

    /** Each name once. */
    public List<Member> members() {
        return members;
    }

    /**
     * The further members of names that stand more than once. Already reported; whoever wonders what is missing asks.
     */
    public List<Member> repeated() {
        return repeated;
    }

    public Optional<Member> member(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Optional<TreeNode> get(String name) {
        return member(name).map(Member::value);
    }

    public boolean has(String name) {
        return byName.containsKey(name);
    }
}
