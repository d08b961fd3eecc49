package io.github.sfnmaven.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of a YAML mapping, those of its merge keys included: what stands in the mapping itself wins, then the
 * first mapping that is merged.
 *
 * @see <a href="https://yaml.org/type/merge.html">Merge key language-independent type</a>
 */
final class YamlMembers {
    private final Anchors anchors;
    private final JsonPointer path;
    private final int depth;
    private final List<Member> own = new ArrayList<>();
    private final Map<String, Member> merged = new LinkedHashMap<>();

    YamlMembers(Anchors anchors, JsonPointer path, int depth) {
        this.anchors = anchors;
        this.path = path;
        this.depth = depth;
    }

    void add(Member member) {
        own.add(member);
    }

    /**
     * @param value what stands behind the merge key
     * @param at its offset
     */
    void merge(TreeNode value, int at) throws Unreadable {
        List<TreeNode> sources = value instanceof ArrayNode array ? array.items() : List.of(value);
        for (TreeNode each : sources) {
            if (!(each instanceof ObjectNode object)) {
                throw new Unreadable(
                        TreeRules.YAML_SYNTAX, Fault.at(at, "'<<' can only merge mappings, not " + each.kind()));
            }
            for (Member member : object.members()) {
                TreeNode copy = anchors.copy(member.value(), at, path.child(member.name()), depth + 1);
                merged.putIfAbsent(member.name(), new Member(member.name(), member.nameRange(), copy));
            }
        }
    }

    List<Member> all() {
        List<Member> all = new ArrayList<>(own);
        own.forEach(member -> merged.remove(member.name()));
        all.addAll(merged.values());
        return all;
    }
}
