package io.github.sfnmaven.tree;

import io.github.sfnmaven.source.SourceRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An object, its members in the order of the file. Of a name that stands twice, the first value counts. */
public final class ObjectNode implements TreeNode {
    private final JsonPointer path;
    private final SourceRange range;
    private final String tag;
    private final Map<String, Member> members;

    ObjectNode(JsonPointer path, SourceRange range, String tag, Map<String, Member> members) {
        this.path = path;
        this.range = range;
        this.tag = tag;
        this.members = new LinkedHashMap<>(members);
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
    public String kind() {
        return "an object";
    }

    public List<Member> members() {
        return List.copyOf(members.values());
    }

    public Optional<Member> member(String name) {
        return Optional.ofNullable(members.get(name));
    }

    public Optional<TreeNode> get(String name) {
        return member(name).map(Member::value);
    }

    public boolean has(String name) {
        return members.containsKey(name);
    }
}
