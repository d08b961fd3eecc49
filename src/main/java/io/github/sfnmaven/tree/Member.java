package io.github.sfnmaven.tree;

import io.github.sfnmaven.source.SourceRange;

/**
 * A name and its value in an object.
 *
 * @param nameRange the name as it is written, quotes included
 */
public record Member(String name, SourceRange nameRange, TreeNode value) {}
